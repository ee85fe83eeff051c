import { withoutScripts, withStatus } from '@/delivery/pageFinish.mjs'

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

describe('withStatus', () => {
  it('reads the status that a page asks for and takes the request out', () => {
    const page = '<head><meta name="plainwell-status" content="404"/><title>Gone</title></head>'
    expect(withStatus(page)).toEqual({ html: '<head><title>Gone</title></head>', status: 404 })
  })

  it('leaves other pages as they are', () => {
    expect(withStatus('<p>Dystonia</p>')).toEqual({ html: '<p>Dystonia</p>', status: undefined })
  })
})
