/**
 * The rows of the tree: what each folder may import. A folder that is not listed with another one
 * must not import it. `payload-types.ts` is where the two halves meet.
 */

/** What the CMS half shares: the rows under the collections. */
const rules = ['workflow', 'access', 'fields', 'hooks', 'delivery', 'checks', 'lib']
const blockConfigs = ['blocks/*/config.ts', 'blocks/*.ts']
const lists = ['collections', 'globals', 'jobs', 'search', 'seo/plugin', 'seo/plugin.*']
const types = ['payload-types.ts']

/**
 * One entry per folder, the later one wins for a file that two of them match.
 *
 * @type {{ name: string, files: string[], may: string[] }[]}
 */
export const rows = [
  { name: 'lib/', files: ['lib/**'], may: ['lib'] },
  { name: 'checks/', files: ['checks/**'], may: ['checks', 'lib', ...types] },
  ...['workflow', 'access', 'fields', 'hooks', 'delivery'].map((folder) => ({
    name: `${folder}/`,
    files: [`${folder}/**`],
    may: [...rules, ...blockConfigs, ...types],
  })),
  ...['collections', 'globals', 'jobs', 'search'].map((folder) => ({
    name: `${folder}/`,
    files: [`${folder}/**`],
    may: [...lists, ...rules, ...blockConfigs, ...types],
  })),
  {
    name: 'components/admin/',
    files: ['components/admin/**'],
    may: ['components/admin', 'components/ui', ...lists, ...rules, ...types],
  },
  {
    name: 'payload.config.ts',
    files: ['payload.config.ts'],
    may: ['migrations', ...lists, ...rules, ...blockConfigs, ...types],
  },
  {
    name: 'queries/',
    files: ['queries/**'],
    may: ['queries', 'search', 'workflow', 'checks', 'delivery', 'lib', ...types],
  },
  {
    name: 'queries/client.ts',
    files: ['queries/client.ts'],
    may: ['payload.config.ts', 'queries', 'lib', ...types],
  },
  {
    name: 'seo/',
    files: ['seo/**'],
    may: ['seo', 'queries', 'blocks/context.ts', 'blocks/linkHref.ts', 'lib', ...types],
  },
  {
    name: 'seo/plugin',
    files: ['seo/plugin.*', 'seo/plugin/**'],
    may: [...lists, ...rules, ...types],
  },
  {
    name: 'components/patient/ and components/ui/',
    files: ['components/patient/**', 'components/ui/**'],
    may: ['components/patient', 'components/ui', 'lib'],
  },
  {
    name: 'blocks/',
    files: ['blocks/**'],
    may: ['blocks', 'components/patient', 'components/ui', 'lib', ...types],
  },
  {
    name: 'block configs',
    files: blockConfigs,
    may: [...rules, ...blockConfigs, ...types],
  },
  {
    name: 'app/',
    files: ['app/**'],
    may: [
      ...['app', 'queries', 'seo', 'blocks', 'components'],
      ...['search', 'jobs', 'workflow', 'delivery', 'checks', 'lib', ...types],
    ],
  },
  {
    name: 'app/(payload)/',
    files: ['app/(payload)/**'],
    may: ['app/(payload)', 'payload.config.ts', 'queries', 'components/admin', 'lib', ...types],
  },
]

/** Files that are read by every row and belong to none: styles, data and packages. */
const everywhere = ['node_modules/**/*', '**/*.{css,json}']

/**
 * The lint configuration that holds each folder to its row.
 *
 * @param {string} root the absolute folder of the project
 * @returns {import('eslint').Linter.Config[]}
 */
export function rowRules(root) {
  // The rule takes patterns only, hence the star after a file's name.
  const inside = (/** @type {string} */ place) => {
    if (place.includes('*')) return `${root}/${place}`
    return /\.\w+$/.test(place) ? `${root}/${place}*` : `${root}/${place}/**/*`
  }
  return rows.map(({ name, files, may }) => ({
    files,
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: root,
          zones: [
            {
              target: '.',
              from: '**/*',
              except: [...may, ...everywhere].map(inside),
              message: `${name} imports only from rows below it.`,
            },
          ],
        },
      ],
    },
  }))
}
