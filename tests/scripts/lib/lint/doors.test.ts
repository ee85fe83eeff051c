import { ESLint } from 'eslint'
import { doorRules } from '../../../../scripts/lib/lint/doors.mjs'

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: doorRules,
  // The door of a file hangs on its path alone.
  ignore: false,
})

async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return result?.messages.map((message) => message.ruleId) ?? []
}

const getPayload = "import { getPayload } from 'payload'"
const cache = "import { revalidateTag } from 'next/cache'"
const environment = 'export const x = process.env.X'

it.each([
  [getPayload, 'app/(site)/x.mjs', ['no-restricted-imports']],
  [getPayload, 'queries/x.mjs', ['no-restricted-imports']],
  [getPayload, 'queries/client.ts', []],
  [getPayload, 'app/(payload)/x.mjs', []],
  [getPayload, 'tests/x.mjs', []],
  [cache, 'hooks/x.mjs', ['no-restricted-imports']],
  [cache, 'queries/client.ts', ['no-restricted-imports']],
  [cache, 'queries/cache.ts', []],
  [cache, 'delivery/purge.ts', ['no-restricted-imports']],
  [environment, 'queries/x.mjs', ['no-restricted-properties']],
  [environment, 'payload.config.ts', ['no-restricted-properties']],
  [environment, 'lib/env.ts', []],
  [environment, 'scripts/x.mjs', []],
  ["import Link from 'next/link'", 'components/patient/x.mjs', ['no-restricted-imports']],
  ["import Link from 'next/link'", 'components/admin/x.mjs', []],
  ["'use client'", 'blocks/Callout/x.mjs', ['no-restricted-syntax']],
  ["'use client'", 'components/admin/x.mjs', []],
])('lets in only at its door: %s in %s', async (code, filePath, broken) => {
  expect(await rulesBrokenBy(code, filePath)).toEqual(broken)
})
