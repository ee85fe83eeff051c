import { nodeProblem } from '@/scripts/lib/nodeVersion.mjs'

it.each(['20.9.0', '20.9.1', '20.10.0', '22.0.0', process.versions.node])(
  'takes Node %s',
  (version) => {
    expect(nodeProblem(version)).toBeNull()
  },
)

it.each(['12.22.0', '18.20.4', '20.8.99'])('sends Node %s away in a sentence', (version) => {
  expect(nodeProblem(version)).toBe(
    `Plainwell needs Node 20.9.0 or newer, and this is Node ${version}. Install a newer one and try again.`,
  )
})
