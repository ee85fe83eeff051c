import { searchAddress } from '@/delivery/searchAddress'

/** What Next puts into the path of the results, and what the page of the results reads there. */
function foundIn(url: string) {
  const inPath = new URL(searchAddress(url), 'http://localhost').searchParams.get('q') ?? ''
  return { inPath, read: decodeURIComponent(inPath) }
}

describe('the address of a search', () => {
  it.each(['/search', '/es/search'])('at %s keeps what is searched for in one segment', (path) => {
    for (const query of ['TMJ/TMD', '50% better', '%41', '#1 cause', 'what is TMD?', 'a&b=c']) {
      const { inPath, read } = foundIn(`${path}?q=${encodeURIComponent(query)}`)
      expect(read).toBe(query)
      expect(inPath).not.toMatch(/[/?#\s]|%(?![0-9A-F]{2})/)
    }
  })

  it('reads a plus as a space, and the last of several searches, as Next does', () => {
    expect(foundIn('/search?q=jaw+pain').read).toBe('jaw pain')
    expect(foundIn('/search?q=first&q=last').read).toBe('last')
    expect(foundIn('/search?q=why?').read).toBe('why?')
  })

  it('is one whatever its case, as Next takes it', () => {
    expect(foundIn('/Search?q=a/b')).toEqual({ inPath: 'a%2Fb', read: 'a/b' })
  })

  it('never names the Markdown version of a page', () => {
    expect(foundIn('/es/search?q=nota.md')).toEqual({ inPath: 'nota%2Emd', read: 'nota.md' })
    expect(foundIn('/es/search?q=P.MD')).toEqual({ inPath: 'P%2EMD', read: 'P.MD' })
  })

  it('never names a folder', () => {
    for (const dots of ['.', '..']) {
      const { inPath, read } = foundIn(`/search?q=${dots}`)
      expect(inPath).not.toBe(dots)
      expect(read.trim()).toBe(dots)
    }
  })

  it.each([
    '/search',
    '/search?q=',
    '/search?q=+%20',
    '/search?other=x',
    '/faqs?q=a/b',
    '/en/search?q=a/b',
    '/',
  ])('leaves %s as it is', (url) => {
    expect(searchAddress(url)).toBe(url)
  })

  it('reads what cannot be decoded as a browser does', () => {
    expect(foundIn('/search?q=50%').read).toBe('50%')
    expect(foundIn('/search?q=%E9').read).toBe('\uFFFD')
  })
})
