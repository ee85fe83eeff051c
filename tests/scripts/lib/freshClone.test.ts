import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/lib/root.mjs'

/** What a file imports as soon as it is read, be it of this project or of a package; and so on. */
function importsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const text = readFileSync(file, 'utf8')
  const named = [...text.matchAll(/^(?:import|export|\}) .*?'([^']+)'$/gm)].map(
    ([, one = '']) => one,
  )
  return named.flatMap((one) =>
    one.startsWith('.') ? importsOf(path.resolve(path.dirname(file), one), seen) : [one],
  )
}

test.each(['demo', 'dev', 'lib/demo', 'lib/dev'])(
  'scripts/%s.mjs is read where no package is installed yet',
  (name) => {
    const imports = importsOf(path.join(root, `scripts/${name}.mjs`))
    expect(imports.filter((one) => !one.startsWith('node:'))).toEqual([])
  },
)

test('a package would be noticed', () => {
  expect(importsOf(path.join(root, 'scripts/lib/settings.mjs'))).toContain('@next/env')
})
