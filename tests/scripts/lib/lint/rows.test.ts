import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ESLint } from 'eslint'
import { importX } from 'eslint-plugin-import-x'
import { rowRules } from '../../../../scripts/lib/lint/rows.mjs'

const root = mkdtempSync(path.join(tmpdir(), 'plainwell-rows-'))
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ plugins: { 'import-x': importX } }, ...rowRules(root)],
})

afterAll(() => rmSync(root, { recursive: true }))

function write(file: string, code: string): string {
  const filePath = path.join(root, file)
  mkdirSync(path.dirname(filePath), { recursive: true })
  writeFileSync(filePath, code)
  return filePath
}

async function allows(from: string, to: string): Promise<boolean> {
  const code = `import x from ${JSON.stringify(write(to, 'export default 1'))}\nexport default x`
  const [result] = await eslint.lintText(code, { filePath: write(from, code) })
  return result?.errorCount === 0
}

it.each([
  ['lib/dates.js', 'lib/languages.js'],
  ['checks/rules/reading/a.js', 'lib/dates.js'],
  ['hooks/a.js', 'delivery/purge.js'],
  ['collections/Articles/index.js', 'workflow/publish.js'],
  ['seo/plugin.js', 'collections/index.js'],
  ['queries/articles.js', 'lib/routes.js'],
  ['blocks/Callout/Component.js', 'components/patient/Callout.js'],
  ['app/(site)/[language]/page.js', 'queries/articles.js'],
  ['tests/a.js', 'collections/index.js'],
])('lets %s import %s', async (from, to) => {
  expect(await allows(from, to)).toBe(true)
})

it.each([
  ['lib/dates.js', 'checks/index.js'],
  ['checks/index.js', 'workflow/publish.js'],
  ['hooks/a.js', 'collections/index.js'],
  ['collections/Articles/index.js', 'queries/articles.js'],
  ['collections/Articles/index.js', 'blocks/Callout/Component.js'],
  ['queries/articles.js', 'collections/index.js'],
  ['seo/article.js', 'collections/index.js'],
  ['components/patient/Callout.js', 'queries/articles.js'],
  ['app/(site)/[language]/page.js', 'collections/index.js'],
])('does not let %s import %s', async (from, to) => {
  expect(await allows(from, to)).toBe(false)
})
