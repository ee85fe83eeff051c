import { type Desk, emailOf, openDesk, PASSWORD } from '../setup/desk'
import { storedOf } from '../setup/deskDocuments'
import { expectRefusal } from '../setup/refusals'
import { at, listAt } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

describe('people', () => {
  it.each(['contributor', 'reviewer', 'editor'] as const)(
    'a %s cannot raise their own roles',
    async (role) => {
      const path = `/users/${desk.userIdOf(role)}`
      const answer = await desk.as(role)('PATCH', path, { data: { roles: ['admin'] } })
      const { body } = await desk.as('admin')('GET', path)
      expect(at(body, 'roles')).toEqual([role])
      expect(at(answer.body, 'doc', 'roles')).not.toEqual(['admin'])
    },
  )

  it('a person changes their own name, and nobody else’s', async () => {
    const own = `/users/${desk.userIdOf('editor')}`
    const mine = await desk.as('editor')('PATCH', own, { data: { name: 'Edith' } })
    expect(at(mine.body, 'doc', 'name')).toBe('Edith')
    const theirs = await desk.as('editor')('PATCH', `/users/${desk.userIdOf('admin')}`, {
      data: { name: 'Edith' },
    })
    expect(theirs.status).toBe(403)
  })

  it('a bulk change by somebody who is no admin reaches themselves only', async () => {
    const path = '/users?where[name][exists]=true'
    await desk.as('reviewer')('PATCH', path, { data: { name: 'Everyone' } })
    const { body } = await desk.as('admin')('GET', '/users?where[name][equals]=Everyone&limit=50')
    expect(listAt(body, 'docs').map((user) => at(user, 'email'))).toEqual([emailOf('reviewer')])
  })

  it('the list of people shows somebody who is no admin themselves only', async () => {
    const { body } = await desk.as('editor')('GET', '/users?limit=50')
    expect(listAt(body, 'docs').map((user) => at(user, 'email'))).toEqual([emailOf('editor')])
  })

  it.each(['/users/first-register', '/users'])(
    'a stranger makes no account at %s',
    async (path) => {
      const before = await storedOf(desk, 'users')
      const answer = await desk.rest('POST', path, {
        data: { email: 'eve@example.org', password: PASSWORD, name: 'Eve', roles: ['admin'] },
      })
      expectRefusal(answer, { before, after: await storedOf(desk, 'users') })
    },
  )

  it('answers nobody’s password, to anyone', async () => {
    const { text } = await desk.as('admin')('GET', '/users?limit=50')
    expect(text).not.toMatch(/"(hash|salt|password|resetPasswordToken)"/)
  })
})
