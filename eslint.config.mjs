import js from '@eslint/js'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import jsdoc from 'eslint-plugin-jsdoc'
import tsdoc from 'eslint-plugin-tsdoc'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { doorRules } from './scripts/lib/lint/doors.mjs'
import { rowRules } from './scripts/lib/lint/rows.mjs'
import { root } from './scripts/lib/root.mjs'

const generated = ['payload-types.ts', 'next-env.d.ts', '**/importMap.js', 'migrations/**']
const code = ['**/*.{ts,tsx,mjs,js}']
const tests = ['tests/**/*.{ts,tsx}']
/** Word lists and fixtures hold nothing else, and may be long. */
const lists = ['**/fixtures/**', '**/*{words,Words,fixtures,Fixtures}.{ts,tsx}']
const documented = ['queries', 'workflow', 'hooks', 'access', 'checks', 'search', 'lib', 'jobs']
  .concat('delivery', 'seo')
  .map((folder) => `${folder}/**/*.{ts,tsx,mjs}`)

/** @returns {import('eslint').Linter.RuleEntry} */
const lines = (/** @type {number} */ max) => [
  'error',
  { max, skipBlankLines: false, skipComments: false },
]

export default defineConfig(
  globalIgnores(['.next/', 'node_modules/', 'data/', 'test-results/', ...generated]),
  {
    files: code,
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          tsconfig: { configFile: `${root}/tsconfig.json` },
          extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
        }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mjs', '.js'] },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      // TypeScript sees to it, in JavaScript too.
      'no-undef': 'off',
      complexity: ['error', 10],
      'max-lines': lines(250),
      'max-lines-per-function': lines(40),
      'max-params': ['error', 2],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An interface may ask for a promise where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['app/(site)/**/page.tsx'], rules: { 'max-lines': lines(80) } },
  { files: ['collections/*/index.ts'], rules: { 'max-lines': lines(100) } },
  { files: ['payload.config.ts'], rules: { 'max-lines': lines(120) } },
  // Running text holds blocks, and blocks hold running text.
  { files: ['blocks/**/*.tsx'], rules: { 'import-x/no-cycle': 'off' } },
  { files: lists, rules: { 'max-lines': 'off' } },
  { files: tests, rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  { files: ['**/*.{ts,tsx}'], plugins: { tsdoc }, rules: { 'tsdoc/syntax': 'error' } },
  {
    files: documented,
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          require: { ArrowFunctionExpression: true, ClassDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > VariableDeclaration',
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
          ],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': [
        'error',
        { contexts: ['ExportNamedDeclaration', 'ExportDefaultDeclaration'] },
      ],
    },
  },
  ...doorRules,
  ...rowRules(root),
)
