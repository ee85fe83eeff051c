import { render, screen, within } from '@testing-library/react'
import { fixture } from '../../setup/fixtures'

describe('Expander', () => {
  it('is closed, opens without a script, and is opened by its address', () => {
    const { container } = render(fixture('Expander: closed, with an anchor'))
    const details = container.querySelector('details')
    expect(details).not.toHaveAttribute('open')
    expect(details?.firstElementChild?.tagName).toBe('SUMMARY')
    expect(details?.querySelector('summary')).toHaveTextContent('How chronic migraine is counted')
    // A browser opens what holds the target of an address; on `<details>` itself it would not.
    expect(details?.querySelector('#how-it-is-counted')).toHaveTextContent(
      '15 or more days a month',
    )
  })

  it('needs no anchor', () => {
    const { container } = render(fixture('Expander: a long label with long words'))
    expect(container.querySelector('[id]')).not.toBeInTheDocument()
  })
})

describe('FaqExpanders', () => {
  const many = 'FaqExpanders: many questions, one with a link to its answer'

  it('has each question in an expander, with its whole answer', () => {
    render(fixture(many))
    // Within an answer there is another expander, of its sources.
    const questions = screen
      .getAllByRole('group')
      .filter((one) => !one.parentElement?.closest('details'))
    expect(questions).toHaveLength(3)
    const [uses] = questions
    expect(uses).toHaveTextContent('Botox (onabotulinumtoxinA) is approved for adults')
    expect(uses).toHaveTextContent('to prevent headaches in chronic migraine')
  })

  it('gives each question an anchor inside its expander', () => {
    const { container } = render(fixture(many))
    const anchors = [...container.querySelectorAll('details > [id]')].map(({ id }) => id)
    expect(anchors).toEqual([
      'expanders-which-conditions',
      'expanders-does-my-plan-pay',
      'expanders-how-often',
    ])
  })

  it('links to an answer where it stands elsewhere too', () => {
    render(fixture(many))
    const links = screen.getAllByRole('link', { hidden: true, name: 'Link to this answer' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/treatments/botulinum-toxin-injections-for-pain#which-painful-conditions-are-treated',
    ])
  })
})

describe('SearchForm', () => {
  const forms = ['small', 'large', 'large, above the results of a long query', 'large, in Spanish']

  it.each(forms)('%s: is a form that a browser sends by itself', (state) => {
    const { container } = render(fixture(`SearchForm: ${state}`))
    const form = screen.getByRole('search')
    expect(form.getAttribute('action')).toMatch(/^(\/es)?\/search$/)
    expect(form).not.toHaveAttribute('method')
    const field = within(form).getByRole('searchbox')
    expect(field).toHaveAttribute('name', 'q')
    expect(field).toBeRequired()
    expect(container.querySelector('button')).toHaveAttribute('type', 'submit')
  })

  it('has its label in sight where it is large, and for screen readers where it is small', () => {
    const label = 'Find a condition, treatment or article'
    const { container, unmount } = render(fixture('SearchForm: small'))
    expect(screen.getByRole('searchbox', { name: label })).toHaveAttribute('placeholder', label)
    expect(container.querySelector('label')).toHaveClass('sr-only')
    expect(screen.getByRole('button', { name: 'Find' })).toBeInTheDocument()
    unmount()
    const large = render(fixture('SearchForm: large'))
    expect(large.container.querySelector('label')).not.toHaveClass('sr-only')
    expect(screen.getByRole('searchbox', { name: label })).not.toHaveAttribute('placeholder')
    expect(screen.getByRole('button', { name: 'Search' })).toBeInTheDocument()
  })

  it('keeps what was searched for', () => {
    render(fixture('SearchForm: large, above the results of a long query'))
    expect(screen.getByRole('searchbox')).toHaveValue(
      'temporomandibular joint dysfunction with headache',
    )
  })
})

describe('LetterLinks', () => {
  it('leads to the letters of another page, and says how many names each has', () => {
    render(
      fixture(
        'LetterLinks: on another page, with large numbers and names that begin with no letter',
      ),
    )
    expect(screen.getByRole('link', { name: 'A, entries: 128' })).toHaveAttribute(
      'href',
      '/conditions#letter-A',
    )
    expect(screen.getAllByRole('link')).toHaveLength(27)
  })

  it('shows letters without entries, and links none of them', () => {
    render(fixture('LetterLinks: above their entries, many letters without any'))
    const letters = screen.getAllByRole('listitem')
    expect(letters).toHaveLength(26)
    const linked = letters.filter((letter) => within(letter).queryByRole('link'))
    expect(linked.map((letter) => letter.textContent?.charAt(0)).join('')).toBe('BCDJLNPTW')
    expect(screen.getByText('X').closest('a')).toBeNull()
  })
})
