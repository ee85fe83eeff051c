import { render, screen } from '@testing-library/react'
import { fixture } from '../../setup/fixtures'

describe('Byline', () => {
  it('names the author, the day and the reading time', () => {
    render(fixture('Byline: one author, a date and the reading time'))
    expect(screen.getByRole('link', { name: 'Sample Clinician One, MD' })).toHaveAttribute(
      'href',
      '/clinicians/sample-clinician-one',
    )
    expect(screen.getByText('November 16, 2026')).toHaveAttribute('datetime', '2026-11-16')
    expect(screen.getByText('4 min read').tagName).toBe('SPAN')
  })

  it('tells two authors apart', () => {
    const { container } = render(fixture('Byline: two authors'))
    expect(container).toHaveTextContent(
      'Written by Sample Clinician One, MD; Sample Clinician Two, DO',
    )
  })

  it('does not say who wrote it where nobody is named', () => {
    render(fixture('Byline: no author'))
    expect(screen.queryByText(/Written by/)).not.toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('ApprovalBadge', () => {
  it.each([
    ['approved', 'Approved by the FDA'],
    ['cleared', 'Cleared by the FDA'],
    ['off-label', 'Off-label'],
  ])('says in words that a use is %s', (status, words) => {
    const { container } = render(fixture(`ApprovalBadge: ${status}`))
    expect(container).toHaveTextContent(words)
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('does not let an off-label use look approved', () => {
    const look = (status: string) => {
      const { container } = render(fixture(`ApprovalBadge: ${status}`))
      return [
        container.querySelector('span')?.className,
        container.querySelector('path')?.getAttribute('d'),
      ]
    }
    const [offLabelClass, offLabelDrawing] = look('off-label')
    const [approvedClass, approvedDrawing] = look('approved')
    expect(offLabelClass).not.toBe(approvedClass)
    expect(offLabelDrawing).not.toBe(approvedDrawing)
  })
})

describe('UseList', () => {
  const MEANING = 'What off-label means'

  it('says what off-label means where one of the uses is', () => {
    const { container } = render(
      fixture('UseList: approved and off-label, with what off-label means'),
    )
    const statuses = [...container.querySelectorAll('li')].map(
      ({ textContent }) => /Approved by the FDA|Off-label/.exec(textContent ?? '')?.[0],
    )
    expect(statuses).toEqual(['Approved by the FDA', 'Off-label'])
    expect(screen.getByText(MEANING)).toBeInTheDocument()
  })

  it.each(['one approved treatment for a condition', 'cleared, with nothing else to say'])(
    'does not speak of it otherwise: %s',
    (state) => {
      render(fixture(`UseList: ${state}`))
      expect(screen.queryByText(MEANING)).not.toBeInTheDocument()
    },
  )

  it('says with what, for whom, how soon and how long', () => {
    render(fixture('UseList: approved and off-label, with what off-label means'))
    expect(screen.getByText('With onabotulinumtoxinA, for adults')).toBeInTheDocument()
    expect(screen.getByText('How long it lasts').nextElementSibling).toHaveTextContent(
      'The injections are repeated every 12 weeks.',
    )
    expect(screen.getByRole('link', { name: 'Chronic migraine' })).toHaveAttribute(
      'href',
      '/conditions/chronic-migraine',
    )
  })

  it('has no empty list of facts', () => {
    const { container } = render(fixture('UseList: cleared, with nothing else to say'))
    expect(container.querySelector('dl')).not.toBeInTheDocument()
  })
})

describe('ReviewDates', () => {
  it('names who reviewed the page, when, and when it is due again', () => {
    const { container } = render(fixture('ReviewDates: reviewed'))
    const rows = [...container.querySelectorAll('dl > div')].map(({ textContent }) => textContent)
    expect(rows).toEqual([
      'Medically reviewed by: Sample Clinician One, MD',
      'Last reviewed: November 16, 2026',
      'Next review: November 16, 2027',
    ])
    const days = [...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)
    expect(days).toEqual(['2026-11-16', '2027-11-16'])
    expect(screen.getByRole('link', { name: 'Sample Clinician One, MD' })).toBeInTheDocument()
    expect(container.querySelector('p')).not.toBeInTheDocument()
  })

  it('says in a sentence that the review is due', () => {
    render(fixture('ReviewDates: due for review, by a reviewer without a page'))
    expect(screen.getByText('This page is due for review.')).toBeInTheDocument()
    expect(screen.getByText('Sample Clinician Two, DO').closest('a')).toBeNull()
  })

  it('stands in the trust box with the policy of the practice', () => {
    const { container } = render(fixture('TrustBox: due for review'))
    expect(container.querySelector('section')).toHaveTextContent('This page is due for review.')
    expect(screen.getByRole('link', { name: 'How we write and check our pages' })).toHaveAttribute(
      'href',
      '/editorial-policy',
    )
  })
})

describe('EmergencyNotice', () => {
  it('says that it is an emergency before it says what to do', () => {
    const { container } = render(fixture('EmergencyNotice: the words of a practice'))
    expect(container).toHaveTextContent(/^Emergency: In an emergency, call 911\./)
    expect(container.querySelector('strong')).toHaveTextContent('Emergency')
  })
})
