import { workflowButtons } from '@/workflow/buttons'
import type { Role } from '@/access/roles'
import { factsWith, inReview, signOff } from './workflowFacts'

const of = (facts: ReturnType<typeof factsWith>, ...roles: Role[]) =>
  workflowButtons(facts, { id: roles.join(), roles })

const enabled = (facts: ReturnType<typeof factsWith>, ...roles: Role[]) =>
  of(facts, ...roles).flatMap(({ name, isEnabled }) => (isEnabled ? [name] : []))

const approved = { signOff, problem: null }

describe('the buttons of a page', () => {
  it('are those of the person’s roles, and no others', () => {
    expect(of(factsWith(), 'contributor').map(({ name }) => name)).toEqual(['submit', 'withdraw'])
    expect(of(factsWith(), 'reviewer').map(({ name }) => name)).toEqual(['sign', 'send-back'])
    expect(of(factsWith(), 'editor').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['submit', 'publish', 'schedule', 'unpublish']),
    )
    expect(of(factsWith(), 'editor').map(({ name }) => name)).not.toContain('override')
    expect(of(factsWith(), 'admin').map(({ name }) => name)).toContain('override')
  })

  it('fit the state', () => {
    expect(enabled(factsWith(), 'editor')).toEqual(['submit', 'unpublish'])
    expect(enabled(factsWith({ review: inReview }), 'editor')).toEqual(['withdraw', 'unpublish'])
    expect(enabled(factsWith({ review: inReview }), 'reviewer')).toEqual(['sign', 'send-back'])
    expect(enabled(factsWith({ newest: approved }), 'editor')).toEqual([
      ...['publish', 'schedule', 'unpublish'],
    ])
    expect(enabled(factsWith({ live: null, newest: approved }), 'editor')).not.toContain(
      'unpublish',
    )
  })

  it('let a text be sent again that was changed while it was in review', () => {
    const changed = { review: { ...inReview, hash: 'v1:older' } }
    expect(enabled(factsWith(changed), 'editor')).toContain('submit')
  })

  it('let a page that patients see be reviewed again, and not sent for a publication', () => {
    const published = factsWith({ newest: { ...approved, isPublished: true } })
    expect(enabled(published, 'reviewer')).toEqual(['sign'])
    const submit = of(published, 'editor').find(({ name }) => name === 'submit')
    expect(submit?.why).toBe('Patients see exactly this version already.')
  })

  it('say why where they cannot be pressed', () => {
    for (const button of of(factsWith(), 'admin', 'reviewer')) {
      expect(button.why === null).toBe(button.isEnabled)
      if (button.why) expect(button.why).toMatch(/^[A-Z].+\.$/)
    }
    const own = workflowButtons(factsWith({ newest: { editor: 'me' } }), {
      id: 'me',
      roles: ['reviewer'],
    })
    expect(own.find(({ name }) => name === 'sign')?.why).toMatch(/^You were the last one/)
  })
})
