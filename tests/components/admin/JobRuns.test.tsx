import '@testing-library/jest-dom'
import { render, screen } from '@testing-library/react'
import { JobRuns } from '@/components/admin/dashboard/JobRuns'
import { violationsIn } from '../../setup/componentAxe'

describe('JobRuns', () => {
  it('says when each job ran last on the practice’s clocks, and what stood in its way', async () => {
    const lastRun = '2026-05-03T12:00:00.000Z'
    const jobs = [
      { job: 'schedules', lastRun, lastSuccess: lastRun, problem: null },
      { job: 'reviews', lastRun: null, lastSuccess: null, problem: null },
      { job: 'mail', lastRun, lastSuccess: null, problem: 'The mail server did not answer.' },
    ] as const
    const { container } = render(<JobRuns jobs={[...jobs]} timeZone="America/Los_Angeles" />, {
      wrapper: ({ children }) => <main>{children}</main>,
    })
    expect(screen.getAllByText('Last run on May 3, 2026 at 5:00 AM PDT.')).toHaveLength(2)
    expect(screen.getByText('Has not run yet.')).toBeInTheDocument()
    expect(screen.getByText(/The mail server did not answer\./)).toBeInTheDocument()
    expect(await violationsIn(container)).toEqual([])
  })
})
