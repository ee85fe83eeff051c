import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inFront, schedulingPolicyOf } from '../../../../scripts/lib/bench/inFront.mjs'

const run = promisify(execFile)

/** What a shell's program is given that takes back its priority, as Chromium does: it tells itself. */
const policyOfChild = async () => {
  const { stdout } = await run('sh', ['-c', 'renice -n 5 $$ > /dev/null; sh -c "chrt -p \\$\\$"'])
  return /policy: (\w+)/.exec(stdout)?.[1]
}

/** Where a program in front is: not everyone may go there. */
const findFront = () =>
  run('chrt', ['--rr', '1', 'true']).then(
    () => 'SCHED_RR',
    () => 'SCHED_OTHER',
  )

describe('inFront', () => {
  it('starts a program in front, where it stays, and its children, whatever its priority', async () => {
    expect(await inFront(policyOfChild)).toBe(await findFront())
  })

  it('stays where it is itself', async () => {
    await inFront(policyOfChild)
    expect(schedulingPolicyOf(process.pid)).toBe('SCHED_OTHER')
    expect(await policyOfChild()).toBe('SCHED_OTHER')
  })

  it('goes back where the program does not start', async () => {
    await expect(inFront(() => run('there-is-no-such-program'))).rejects.toThrow('ENOENT')
    expect(schedulingPolicyOf(process.pid)).toBe('SCHED_OTHER')
  })
})

test('the policy of a process that is not there is unknown', () => {
  // The highest number that Linux gives is 4194304.
  expect(schedulingPolicyOf(4_194_305)).toBe('unknown')
})
