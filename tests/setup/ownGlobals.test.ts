import { process } from './ownGlobals.cjs'

describe('the globals of a module', () => {
  it.each([
    ['export const keys = Object.keys', 'const { Object } = globalThis;'],
    ['new Map([[String(1), 2]])', 'const { Map, String } = globalThis;'],
    ["import { Map } from 'immutable'\nnew Map(JSON)", 'const { JSON } = globalThis;'],
    ['class Set {}\nnew Set()', ''],
    ['const now = Date.now()', ''],
  ])('of `%s` are looked up once', (text, added) => {
    expect(process(text).code).toBe(`${added}${text}`)
  })
})
