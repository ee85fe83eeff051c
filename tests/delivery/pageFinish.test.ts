import { withMarks, withoutScripts } from '@/delivery/pageFinish.mjs'

describe('withoutScripts', () => {
  it('takes out what a browser would run and keeps structured data', () => {
    const data = '<script type="application/ld+json">{"name":"Dystonia"}</script>'
    const html = `<head><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script></head><body>${data}<script>self.x=1</script></body>`
    expect(withoutScripts(html)).toBe(`<head></head><body>${data}</body>`)
  })

  it('takes out scripts of several lines and leaves style sheets alone', () => {
    const sheet = '<link rel="stylesheet" href="/a.css"/>'
    expect(withoutScripts(`${sheet}<script id="_R_">\nself.__next_f=[]\n</script>`)).toBe(sheet)
  })
})

describe('withMarks', () => {
  it('reads the status that a page asks for and takes the request out', () => {
    const page = '<head><meta name="plainwell-status" content="404"/><title>Gone</title></head>'
    expect(withMarks(page)).toEqual({
      html: '<head><title>Gone</title></head>',
      status: 404,
      location: undefined,
    })
  })

  it('reads where a page leads', () => {
    const page =
      '<meta name="plainwell-status" content="308"/><meta name="plainwell-location" content="/a?b&amp;c"/>'
    expect(withMarks(page)).toEqual({ html: '', status: 308, location: '/a?b&c' })
  })

  it('gives a page that is gone its status and the title that it asks for', () => {
    const page =
      '<title>Page not found</title><meta name="plainwell-status" content="410"/><meta name="plainwell-title" content="Gone &amp; $&amp;"/><p>Gone</p>'
    expect(withMarks(page)).toEqual({
      html: '<title>Gone &amp; $&amp;</title><p>Gone</p>',
      status: 410,
      location: undefined,
    })
  })

  it('leaves other pages as they are', () => {
    const html = '<p>Dystonia</p>'
    expect(withMarks(html)).toEqual({ html, status: undefined, location: undefined })
  })
})
