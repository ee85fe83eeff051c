import { once } from 'node:events'
import { endGroup, startGroup } from '../../scripts/lib/processes.mjs'
import { root } from '../../scripts/lib/root.mjs'

/** A run of the demo that is up, or that has ended. */
export type Demo = {
  /** All that it said. */
  text: string
  /** Its exit code; `null` while it is up. */
  code: number | null
  /** How long it took to be up or to end. */
  seconds: number
  stop: () => Promise<void>
}

/** Runs `npm run demo` in the given environment until it is up or has ended. */
export async function startDemo(environment: Record<string, string>): Promise<Demo> {
  const started = Date.now()
  const child = startGroup(process.execPath, {
    args: ['scripts/demo.mjs'],
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const up = new Promise<void>((resolve) => {
    const listen = (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('Press Ctrl+C')) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
  })
  await Promise.race([up, once(child, 'close')])
  const seconds = (Date.now() - started) / 1000
  return { text, code: child.exitCode, seconds, stop: () => endGroup(child) }
}
