import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/scripts/lib/root.mjs'
import { readDockerfile } from '../setup/image'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const dockerfile = read('deploy/Dockerfile')
const ignored = read('.dockerignore').split('\n')

it('is copied and started in a way that the deployment test can read', () => {
  const { command, copies, health } = readDockerfile()
  expect(copies).toEqual([{ from: '.next/standalone', to: './' }])
  expect(command).toEqual(['node', 'server.js'])
  expect(existsSync(path.join(root, health[1] ?? ''))).toBe(true)
  expect(dockerfile.match(/^COPY --from/gm)).toHaveLength(copies.length)
})

it('runs as an account without rights, on a Node that package.json takes', () => {
  expect(dockerfile.indexOf('\nUSER node\n')).toBeLessThan(dockerfile.indexOf('\nCMD '))
  expect(dockerfile).toMatch(/\nUSER node\n/)
  expect(Number(/^ARG NODE_VERSION=(\d+)$/m.exec(dockerfile)?.[1])).toBeGreaterThanOrEqual(20)
})

it('takes no secret and nothing of this machine in', () => {
  expect(dockerfile).not.toContain('PAYLOAD_SECRET')
  expect(ignored).toEqual(expect.arrayContaining(['**/.env', '**/.env.*', 'data', '.git', '.next']))
})

it('is started with the keys that the environment knows', () => {
  const compose = read('deploy/compose.yaml')
  const known = read('lib/env.ts')
  const application = compose.slice(compose.indexOf('environment:'), compose.indexOf('ports:'))
  const keys = [...application.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, key]) => `${key}`)
  expect(keys).toEqual(expect.arrayContaining(['PAYLOAD_SECRET', 'SITE_URL', 'DATABASE_URL']))
  for (const key of keys) expect(known).toContain(`  ${key}:`)
  expect(application).toMatch(/DATABASE_URL: mongodb:\/\/\S+\?replicaSet=rs0\n/)
})
