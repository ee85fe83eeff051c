import { newPreviewToken, previewDigest } from '@/workflow/previewToken'

const KEY = 'a key of at least thirty-two characters'

describe('the secret of a preview link', () => {
  it('leads to the digest that is kept, and holds nothing of it', () => {
    const { token, digest } = newPreviewToken(KEY)
    expect(previewDigest(token, KEY)).toBe(digest)
    expect(token).not.toContain(digest)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is another one each time', () => {
    const tokens = Array.from({ length: 100 }, () => newPreviewToken(KEY).token)
    expect(new Set(tokens).size).toBe(100)
  })

  it('stands in an address as it is', () => {
    const { token } = newPreviewToken(KEY)
    expect(encodeURIComponent(token)).toBe(token)
  })

  it('is worth nothing at a site with another key', () => {
    expect(previewDigest(newPreviewToken(KEY).token, `${KEY}!`)).toBeNull()
  })

  it('is refused with any character changed, left out or added', () => {
    const { token } = newPreviewToken(KEY)
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'B' : 'A'
      const changed = token.slice(0, index) + other + token.slice(index + 1)
      // The last character of 32 bytes in base64url holds two bits that mean nothing.
      expect(previewDigest(changed, KEY)).not.toBe(previewDigest(token, KEY))
      expect(previewDigest(token.slice(0, index) + token.slice(index + 1), KEY)).toBeNull()
    }
    expect(previewDigest(`${token}.`, KEY)).toBeNull()
  })

  it.each(['', '.', 'null', 'a.b', '../../etc', `${'é'.repeat(43)}.${'a'.repeat(43)}`])(
    'is not %p',
    (text) => {
      expect(previewDigest(text, KEY)).toBeNull()
    },
  )
})
