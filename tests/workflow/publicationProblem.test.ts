import { publicationProblem, validSignOff } from '@/workflow/publicationProblem'
import { NOW, signOff } from './workflowFacts'

const candidate = { hash: 'v1:a', editor: 'editor', signOffs: [signOff] }

describe('a text', () => {
  it('may become public with a sign-off of somebody else on exactly this text', () => {
    expect(publicationProblem(candidate, NOW)).toBeNull()
  })

  it('may not without any sign-off, and not with one of another text', () => {
    expect(publicationProblem({ ...candidate, signOffs: [] }, NOW)).toBe('unsigned')
    expect(publicationProblem({ ...candidate, hash: 'v1:b' }, NOW)).toBe('edited')
  })

  it('may not if the one who signed it changed it last, unless another signed it, too', () => {
    const own = { ...candidate, editor: 'reviewer' }
    expect(publicationProblem(own, NOW)).toBe('self-signed')
    const second = { ...signOff, actor: 'another' }
    expect(publicationProblem({ ...own, signOffs: [signOff, second] }, NOW)).toBeNull()
  })

  it('may not from the moment on at which its review is due', () => {
    const due = new Date(signOff.nextReview)
    expect(publicationProblem(candidate, new Date(due.getTime() - 1))).toBeNull()
    expect(publicationProblem(candidate, due)).toBe('expired')
  })

  it('may if no person changed it last', () => {
    expect(publicationProblem({ ...candidate, editor: null }, NOW)).toBeNull()
  })
})

test('the newest of several sign-offs is the one that counts', () => {
  const newer = { ...signOff, actorName: 'Another, MD' }
  expect(validSignOff({ ...candidate, signOffs: [signOff, newer] }, NOW)).toBe(newer)
})
