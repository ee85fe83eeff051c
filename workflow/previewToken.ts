import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const SECRET_BYTES = 32

/** 32 bytes in base64url, each. */
const PART = /^[\w-]{43}$/

const signatureOf = (secret: string, key: string) =>
  createHmac('sha256', key).update(`preview-link:${secret}`).digest('base64url')

const digestOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/**
 * A new link's secret, signed with the key of this site, and the digest that is kept of it. Nothing that
 * is kept leads back to the secret.
 */
export function newPreviewToken(key: string): { token: string; digest: string } {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  return { token: `${secret}.${signatureOf(secret, key)}`, digest: digestOf(secret) }
}

/**
 * The digest under which a link is kept.
 *
 * @returns `null` for a text that this site did not sign; no database is asked about it
 */
export function previewDigest(token: string, key: string): string | null {
  const [secret = '', signature = '', ...others] = token.split('.')
  if (others.length > 0 || !PART.test(secret) || !PART.test(signature)) return null
  const expected = Buffer.from(signatureOf(secret, key))
  return timingSafeEqual(Buffer.from(signature), expected) ? digestOf(secret) : null
}
