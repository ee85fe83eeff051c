import { once } from 'node:events'
import { endGroup, hasEnded, runCommand, startGroup } from '../../../scripts/lib/processes.mjs'

const node = (program: string) => ({ args: ['-e', program], stdio: 'ignore' as const })
it('tells how a command ended', async () => {
  const { execPath } = process
  const ending = await runCommand(execPath, { ...node('process.exit(3)'), timeoutMs: 30_000 })
  expect(ending).toEqual({ ok: false, reason: `${execPath}: exit code 3` })
  expect((await runCommand(execPath, { ...node(''), timeoutMs: 30_000 })).ok).toBe(true)
})

it('tells that a command is not there', async () => {
  const ending = await runCommand('no-such-command', { timeoutMs: 30_000 })
  expect(ending.ok).toBe(false)
  expect(ending.reason).toContain('ENOENT')
})

it('ends a command that takes too long', async () => {
  const forever = node('setInterval(() => {}, 1000)')
  const ending = await runCommand(process.execPath, { ...forever, timeoutMs: 300 })
  expect(ending.ok).toBe(false)
  expect(ending.reason).toContain('was ended after')
})

it('ends what a process has started together with it, even what does not want to end', async () => {
  const program = '(trap "" TERM; sleep 60) & sleep 60'
  const parent = startGroup('sh', { args: ['-c', program], stdio: ['ignore', 'pipe', 'ignore'] })
  // It closes once nobody holds the other end of its output.
  const closed = once(parent, 'close')
  await endGroup(parent)
  expect(hasEnded(parent)).toBe(true)
  await closed
})
