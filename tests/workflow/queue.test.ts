import { ROLES } from '@/access/roles'
import { queuePath } from '@/lib/reviewPaths'
import { queuesOf } from '@/workflow/queue'
import { QUEUE_WORDS } from '@/workflow/queueWords'

describe('the lists of a person', () => {
  it.each([
    [['reviewer'], ['mine', 'all', 'overdue', 'scheduled', 'overrides']],
    [['contributor'], ['returned', 'sent', 'all', 'overdue']],
    [['editor'], ['returned', 'sent', 'all', 'overdue', 'scheduled', 'overrides', 'failed']],
    [['admin'], ['returned', 'sent', 'all', 'overdue', 'scheduled', 'overrides', 'failed']],
    [[], []],
  ] as const)('who is %p are %p', (roles, queues) => {
    expect(queuesOf(roles)).toEqual(queues)
  })

  it('add up with the roles', () => {
    expect(queuesOf([...ROLES]).sort()).toEqual(Object.keys(QUEUE_WORDS).sort())
  })
})

describe('the address of a list', () => {
  it('names the list, what it is narrowed to and its page', () => {
    expect(queuePath('/admin', { queue: 'mine' })).toBe('/admin/review?show=mine')
    expect(queuePath('/admin', { queue: 'all', treatment: 't&1', page: 2 })).toBe(
      '/admin/review?show=all&treatment=t%261&page=2',
    )
    expect(queuePath('/admin', { queue: 'all', treatment: '', page: 1 })).toBe(
      '/admin/review?show=all',
    )
  })
})
