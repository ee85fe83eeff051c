import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { GalleryView } from '../../../../app/(site)/_views/GalleryView'
import { fixtureGroups } from '../../../../components/patient/fixtures'

/** Rules that look at what is drawn, or at the frame around the view. */
const NEEDS_A_BROWSER = ['color-contrast', 'label-content-name-mismatch', 'region']

const shown = () => render(<GalleryView />, { wrapper: ({ children }) => <main>{children}</main> })

describe('GalleryView', () => {
  it('leads to every component', () => {
    const { container } = shown()
    const contents = within(screen.getByRole('navigation', { name: 'Components' }))
    const links = contents.getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(
      fixtureGroups.map(({ component }) => component),
    )
    for (const link of links) {
      expect(container.querySelector(`h2${link.getAttribute('href')}`)).toBeInTheDocument()
    }
  })

  it('has every state under a heading', () => {
    const { container } = shown()
    const headings = [...container.querySelectorAll('section > div > h3')]
    expect(headings.map(({ textContent }) => textContent)).toEqual(
      fixtureGroups.flatMap(({ fixtures }) => fixtures.map(({ name }) => name)),
    )
  })

  it('has no id twice', () => {
    const { container } = shown()
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has only links to anchors that are there', () => {
    const { container } = shown()
    const anchors = [...container.querySelectorAll('a[href^="#"]')].flatMap(
      (link) => link.getAttribute('href')?.slice(1) ?? [],
    )
    // The letters of the short index stand for pages with all their entries.
    const gone = anchors.filter((id) => !id.startsWith('letter-') && !document.getElementById(id))
    expect(gone).toEqual([])
  })

  it('passes axe-core, as far as that can be told without a layout', async () => {
    shown()
    const { violations, passes } = await axe.run(document.body, {
      rules: Object.fromEntries(NEEDS_A_BROWSER.map((id) => [id, { enabled: false }])),
    })
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    expect(told).toEqual([])
    const rules = passes.map(({ id }) => id)
    expect(rules).toEqual(
      expect.arrayContaining(['heading-order', 'landmark-unique', 'duplicate-id-aria']),
    )
  }, 30_000)
})
