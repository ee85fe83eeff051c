import { DEFAULT_LANGUAGE } from './languages'

const decoded = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const withoutSite = (text: string, siteURL: string): string =>
  text === siteURL ? '/' : text.startsWith(`${siteURL}/`) ? text.slice(siteURL.length) : text

/**
 * A path as the site reads it: decoded, without a slash at its end, and without the prefix that the
 * default language does not have. A full address of this site becomes its path; one of another site
 * stays as it is.
 */
export function pathAsRead(text: string, siteURL: string): string {
  const path = decoded(withoutSite(text.trim(), siteURL).replace(/(?<=.)\/+$/, ''))
  const prefix = `/${DEFAULT_LANGUAGE}`
  if (path === prefix) return '/'
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path
}
