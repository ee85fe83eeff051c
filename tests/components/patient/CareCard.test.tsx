import { render, screen, within } from '@testing-library/react'
import { everyFixture, fixture } from '../../setup/fixtures'

describe('CareCard', () => {
  it('says the urgency in words inside the heading', () => {
    render(fixture('CareCard: emergency, with advice'))
    expect(
      screen.getByRole('heading', {
        name: 'Emergency: Call 911 if, after botulinum toxin injections:',
      }),
    ).toBeInTheDocument()
  })

  it('lists every sign and what else to know', () => {
    render(fixture('CareCard: emergency, with advice'))
    const signs = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(signs.map((sign) => sign.textContent)).toEqual([
      'you have trouble breathing',
      'you have trouble swallowing',
      'you have trouble speaking',
      'your muscles suddenly become weak',
    ])
    expect(screen.getByText(/Do not drive yourself\./)).toBeInTheDocument()
  })

  it('has no empty advice', () => {
    const { container } = render(fixture('CareCard: urgent, without advice'))
    expect(container.querySelector('p')).not.toBeInTheDocument()
  })

  it('looks different for each urgency, with a drawing of its own', () => {
    const urgencies = ['non-urgent', 'urgent', 'emergency'].map((urgency) =>
      everyFixture.find(({ title }) => title.startsWith(`CareCard: ${urgency},`)),
    )
    const looks = urgencies.map((one) => {
      const { container } = render(one?.element)
      const drawing = container.querySelector('svg[aria-hidden="true"] path')?.getAttribute('d')
      return { className: container.querySelector('section')?.className, drawing }
    })
    expect(new Set(looks.map(({ className }) => className)).size).toBe(3)
    expect(new Set(looks.map(({ drawing }) => drawing)).size).toBe(3)
  })
})
