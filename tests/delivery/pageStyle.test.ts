import { jest } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withStyle } from '@/delivery/pageStyle.mjs'
import { temporaryFolder } from '../setup/temporaryFolder'

const linkTo = (name: string) =>
  `<link rel="stylesheet" href="/_next/static/chunks/${name}" data-precedence="next"/>`

describe('withStyle', () => {
  const folder = temporaryFolder()
  beforeAll(() => {
    mkdirSync(path.join(folder, '.next/static/chunks'), { recursive: true })
    jest.spyOn(process, 'cwd').mockReturnValue(folder)
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterAll(() => jest.restoreAllMocks())

  const write = (name: string, text: string) =>
    writeFileSync(path.join(folder, '.next/static/chunks', name), text)

  it('puts the sheet where its link was, and says what the policy has to allow', () => {
    write('site.css', 'h1{color:#123}')
    const { html, hashes } = withStyle(`<head>${linkTo('site.css')}<title>A</title></head>`)
    expect(html).toBe('<head><style>h1{color:#123}</style><title>A</title></head>')
    const hash = createHash('sha256').update('h1{color:#123}').digest('base64')
    expect(hashes).toEqual([`'sha256-${hash}'`])
  })

  it.each([
    ['names a file from where it lies', 'far.css', 'h1{background:url(../media/a.png)}'],
    ['would end its element', 'end.css', 'h1::after{content:"</style>"}'],
  ])('leaves a sheet that %s where it is', (_, name, text) => {
    write(name, text)
    expect(withStyle(linkTo(name))).toEqual({ html: linkTo(name), hashes: [] })
  })

  it('leaves a link that it cannot follow', () => {
    expect(withStyle(linkTo('none.css'))).toEqual({ html: linkTo('none.css'), hashes: [] })
    const foreign = '<link rel="stylesheet" href="/print.css"/>'
    expect(withStyle(foreign)).toEqual({ html: foreign, hashes: [] })
  })
})
