import { pictureOf } from '@/lib/picture'

const stored = {
  url: '/files/neck.png',
  alt: 'The muscles of the neck',
  width: 1600,
  height: 900,
  sizes: {
    webp960: { url: '/files/neck-960.webp', width: 960, mimeType: 'image/webp' },
    webp480: { url: '/files/neck-480.webp', width: 480, mimeType: 'image/webp' },
    avif480: { url: '/files/neck-480.avif', width: 480, mimeType: 'image/avif' },
    avif1600: { url: null, width: null, mimeType: null },
    social: { url: '/files/neck-social.jpg', width: 1200, height: 630, mimeType: 'image/jpeg' },
  },
}

describe('pictureOf', () => {
  it('offers AVIF before WebP, each from narrow to wide', () => {
    expect(pictureOf(stored)?.sources).toEqual([
      { type: 'image/avif', srcSet: '/files/neck-480.avif 480w' },
      { type: 'image/webp', srcSet: '/files/neck-480.webp 480w, /files/neck-960.webp 960w' },
    ])
  })

  it('has no alternative text where the picture is decorative', () => {
    expect(pictureOf(stored)?.alt).toBe('The muscles of the neck')
    expect(pictureOf({ ...stored, decorative: true })?.alt).toBe('')
  })

  it('knows the size of what link previews show, and shows none where there is no such size', () => {
    expect(pictureOf(stored)?.social).toEqual({
      url: '/files/neck-social.jpg',
      width: 1200,
      height: 630,
      alt: 'The muscles of the neck',
    })
    const small = { ...stored, sizes: { social: { url: null, width: null, height: null } } }
    expect(pictureOf(small)?.social).toBeNull()
  })

  it('is nothing for a film, a document, or a file that is gone', () => {
    expect(pictureOf({ url: '/files/film.mp4' })).toBeNull()
    expect(pictureOf(null)).toBeNull()
  })
})
