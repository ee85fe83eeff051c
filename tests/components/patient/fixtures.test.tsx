import { render } from '@testing-library/react'
import { everyFixture } from '../../setup/fixtures'

const NAMELESS = /^\s*$/

/** The name that a control or a heading has for a screen reader, without what is hidden from it. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label) return label
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  const images = [...copy.querySelectorAll('img')].map(({ alt }) => alt)
  return [copy.textContent, ...images].join(' ')
}

const ADDRESS = /^(\/|#.|https:\/\/|tel:\+?\d+$)/

describe.each(everyFixture)('$title', ({ element }) => {
  let shown: HTMLElement
  beforeEach(() => {
    shown = render(element).container
  })
  const all = (selector: string) => [...shown.querySelectorAll(selector)]

  it('shows something', () => {
    expect(shown).not.toBeEmptyDOMElement()
    expect(shown).not.toHaveTextContent(/undefined|null|\[object|\{\w+\}/)
  })

  it('has names, addresses and alternative texts where they belong', () => {
    const named = all('a, button, summary, h1, h2, h3, h4, th, caption, figcaption')
    expect(named.filter((one) => NAMELESS.test(nameOf(one))).map((one) => one.outerHTML)).toEqual(
      [],
    )
    const links = all('a').map((link) => link.getAttribute('href') ?? '')
    expect(links.filter((href) => !ADDRESS.test(href))).toEqual([])
    expect(all('img:not([alt])')).toEqual([])
    const fields = [...shown.querySelectorAll('input')]
    expect(fields.filter(({ labels }) => labels?.length !== 1)).toEqual([])
  })

  it('has ids of its own, and none is asked for that is not there', () => {
    const ids = all('[id]').map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const asked = all('[aria-labelledby], [for]').map(
      (one) => one.getAttribute('aria-labelledby') ?? one.getAttribute('for'),
    )
    expect(asked.filter((id) => !id || !ids.includes(id))).toEqual([])
  })

  it('brings neither styles of its own nor scripts', () => {
    expect(all('[style], script, style, iframe')).toEqual([])
    const handlers = all('*').flatMap((one) =>
      one.getAttributeNames().filter((name) => name.startsWith('on')),
    )
    expect(handlers).toEqual([])
  })
})

it('tells the states of a component apart', () => {
  const titles = everyFixture.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  const looks = everyFixture.map(({ element }) => render(element).container.innerHTML)
  expect(new Set(looks).size).toBe(looks.length)
})
