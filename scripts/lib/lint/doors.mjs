/**
 * Which modules and words are let in only at one place each. Every option of such a rule replaces
 * the one before, so the doors of a file are put together here.
 */

const message = (/** @type {string} */ sentence) => ({ message: sentence })

const getPayload = {
  imports: [
    {
      name: 'payload',
      importNames: ['getPayload'],
      ...message('Public data is read through queries/, whose client.ts alone calls getPayload.'),
    },
  ],
  syntax: [
    {
      selector: 'CallExpression[callee.name="getPayload"]',
      ...message('Public data is read through queries/, whose client.ts alone calls getPayload.'),
    },
  ],
}

const nextCache = {
  imports: [
    {
      name: 'next/cache',
      ...message(
        'Pages are filed under tags in queries/cache.ts only, and thrown away by delivery/purge.ts.',
      ),
    },
  ],
}

const environment = {
  imports: ['process', 'node:process'].map((name) => ({
    name,
    importNames: ['env'],
    ...message('The environment is read in lib/env.ts.'),
  })),
  properties: [
    { object: 'process', property: 'env', ...message('The environment is read in lib/env.ts.') },
  ],
}

const clientRuntime = {
  imports: ['next/link', 'next/image', 'next/script'].map((name) => ({
    name,
    ...message('Patient pages are complete without JavaScript: use plain markup.'),
  })),
  syntax: [
    {
      selector: 'ExpressionStatement[directive="use client"]',
      ...message('Patient pages have no client components.'),
    },
  ],
}

/**
 * @typedef {{ imports?: object[], syntax?: object[], properties?: object[] }} Door
 * @param {string[]} files
 * @param {Door[]} doors
 * @returns {import('eslint').Linter.Config}
 */
function closed(files, doors) {
  const list = (/** @type {keyof Door} */ kind) => doors.flatMap((door) => door[kind] ?? [])
  /** @returns {import('eslint').Linter.RuleEntry} */
  const rule = (/** @type {object[]} */ options) =>
    options.length > 0 ? ['error', ...options] : 'off'
  const paths = list('imports')
  return {
    files,
    rules: {
      'no-restricted-imports': rule(paths.length > 0 ? [{ paths }] : []),
      'no-restricted-syntax': rule(list('syntax')),
      'no-restricted-properties': rule(list('properties')),
    },
  }
}

const patient = ['app/(site)/**', 'components/patient/**', 'components/ui/**', 'blocks/**']

/**
 * The lint configuration of the doors; the later one wins for a file that two of them match.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const doorRules = [
  closed(['**/*.{ts,tsx,mjs,js}'], [getPayload, nextCache, environment]),
  closed(patient, [getPayload, nextCache, environment, clientRuntime]),
  closed(['queries/client.ts'], [nextCache, environment]),
  closed(['queries/cache.ts'], [getPayload, environment]),
  closed(['app/(payload)/**', 'scripts/**/*.ts', 'tests/**'], [nextCache, environment]),
  closed(['lib/env.ts', 'next.config.js'], [getPayload, nextCache]),
  closed(['tests/setup/**', 'scripts/**/*.mjs', '*.config.{ts,mjs}'], [nextCache]),
  closed(['payload.config.ts'], [getPayload, nextCache, environment]),
]
