/**
 * Payload's packages are ES modules only, so tests run as ES modules too. Node needs a flag for
 * that, which only worker processes can be given from here: `workerIdleMemoryLimit` makes Jest use
 * them always (and starts a worker afresh once it has grown).
 */
const wanted = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
const options = process.env.NODE_OPTIONS ?? ''
const flags = wanted.filter(
  (flag) => process.allowedNodeEnvironmentFlags.has(flag) && !options.includes(flag),
)
process.env.NODE_OPTIONS = [options, ...flags].join(' ').trim()

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
]

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  setupFiles: ['<rootDir>/tests/setup/errors.ts'],
  transform: { '^.+\\.tsx?$': swc },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '\\.(css|scss)$': '<rootDir>/tests/setup/style.cjs',
    '\\.png$': '<rootDir>/tests/setup/picture.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/data/'],
}

/** @type {import('jest').Config} */
const config = {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.int\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'component',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup/component.ts'],
    },
    {
      ...shared,
      displayName: 'integration',
      testEnvironment: 'node',
      transform: { ...shared.transform, '\\.js$': '<rootDir>/tests/setup/ownGlobals.cjs' },
      transformIgnorePatterns: ['/node_modules/(?!(@payloadcms|payload|drizzle-orm)/)'],
      testMatch: ['<rootDir>/tests/**/*.int.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup/integration.ts'],
    },
  ],
}

export default config
