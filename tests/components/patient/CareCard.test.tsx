import { render, screen, within } from '@testing-library/react'
import { CareCard } from '@/components/patient/CareCard'

const emergency = {
  urgency: 'emergency',
  urgencyWords: 'Emergency',
  heading: 'Call 911 if:',
  items: ['you have trouble breathing', 'you have trouble swallowing'],
  advice: 'Do not drive yourself.',
} as const

describe('CareCard', () => {
  it('says the urgency in words inside the heading', () => {
    render(<CareCard {...emergency} items={[...emergency.items]} />)
    expect(screen.getByRole('heading', { name: 'Emergency: Call 911 if:' })).toBeInTheDocument()
  })

  it('lists every sign and what else to know', () => {
    render(<CareCard {...emergency} items={[...emergency.items]} />)
    const signs = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(signs.map((sign) => sign.textContent)).toEqual(emergency.items)
    expect(screen.getByText('Do not drive yourself.')).toBeInTheDocument()
  })

  it('looks different for each urgency', () => {
    const classes = (['non-urgent', 'urgent', 'emergency'] as const).map((urgency) => {
      const { container } = render(<CareCard {...emergency} urgency={urgency} items={['fever']} />)
      return container.querySelector('section')?.className
    })
    expect(new Set(classes).size).toBe(3)
  })
})
