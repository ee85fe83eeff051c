import { execFile } from 'node:child_process'
import { constants, getPriority, setPriority } from 'node:os'
import { promisify } from 'node:util'
import { inFront } from '../../../../scripts/lib/bench/inFront.mjs'

const run = promisify(execFile)

/** How far back a program is that is started now: `nice` tells its own place. */
const place = async () => Number((await run('nice')).stdout)

/** Where a program in front is: not everyone may go there. */
function findFront() {
  const usual = getPriority()
  try {
    setPriority(constants.priority.PRIORITY_HIGHEST)
    return getPriority()
  } catch {
    return usual
  } finally {
    setPriority(usual)
  }
}

describe('inFront', () => {
  it('starts a program in front, and stays where it is itself', async () => {
    const usual = await place()
    const front = findFront()
    expect(await inFront(place)).toEqual({ started: front, nice: front })
    expect(await place()).toBe(usual)
  })

  it('goes back where the program does not start', async () => {
    const usual = await place()
    await expect(inFront(() => run('there-is-no-such-program'))).rejects.toThrow('ENOENT')
    expect(await place()).toBe(usual)
  })
})
