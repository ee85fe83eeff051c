import { execFile } from 'node:child_process'
import { constants, getPriority } from 'node:os'
import { promisify } from 'node:util'
import { inFront } from '../../../../scripts/lib/bench/inFront.mjs'

const run = promisify(execFile)

/** How far back a program is that is started now: `nice` tells its own place. */
const place = async () => Number((await run('nice')).stdout)

/** Nobody but root may go to the front. */
const front = process.getuid?.() === 0 ? constants.priority.PRIORITY_HIGHEST : getPriority()

describe('inFront', () => {
  it('starts a program in front, and stays where it is itself', async () => {
    const usual = await place()
    expect(await inFront(place)).toBe(front)
    expect(await place()).toBe(usual)
  })

  it('goes back where the program does not start', async () => {
    const usual = await place()
    await expect(inFront(() => run('there-is-no-such-program'))).rejects.toThrow('ENOENT')
    expect(await place()).toBe(usual)
  })
})
