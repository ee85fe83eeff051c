/** The longest slug that is made or accepted, in characters. */
export const MAX_SLUG_LENGTH = 96

/**
 * Makes a slug from a title: lower case, words joined by hyphens, accents folded to their base letter.
 *
 * @returns the slug, or an empty string where the title has no letter or digit of the Latin alphabet
 */
export function slugify(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/^-+|-+$/g, '')
}

/** Makes a slug of several segments, such as `privacy/cookies`, from what a person typed. */
export function slugifyPath(path: string): string {
  return path.split('/').map(slugify).filter(Boolean).join('/')
}
