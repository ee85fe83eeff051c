import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { collections } from './collections'
import { reviewViews } from './collections/reviewViews'
import { keepCountingHits } from './delivery/redirectHits'
import { followPurges } from './delivery/tagTimes'
import { globals } from './globals'
import { togetherPanel } from './collections/togetherPanel'
import { auditTrail } from './hooks/auditTrail'
import { usageIndex } from './hooks/usageIndex'
import { wellFormedRequests } from './hooks/wellFormedRequests'
import { explainErrors } from './hooks/explainErrors'
import { jobEndpoints } from './jobs/endpoints'
import { makeFirstAdmin } from './jobs/makeFirstAdmin'
import { noteReviewDates } from './jobs/noteReviewDates'
import { ensureUsages } from './jobs/rebuildUsages'
import { adminWords } from './lib/adminWords'
import { databaseAdapter } from './lib/databaseAdapter'
import { env } from './lib/env'
import { mailAdapter } from './lib/mailAdapter'
import { migrations } from './migrations/sqlite'
import { searchEngineTab } from './seo/plugin'

const root = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.secret,
  db: databaseAdapter({
    url: env.databaseURL,
    migrationsDir: path.join(root, 'migrations'),
    sqliteMigrations: migrations,
  }),
  collections,
  globals,
  endpoints: jobEndpoints,
  email: mailAdapter({ smtpURL: env.smtpURL, mailDir: env.mailDir, from: env.mailFrom }),
  editor: lexicalEditor({}),
  plugins: [searchEngineTab, togetherPanel, wellFormedRequests, auditTrail, usageIndex],
  cors: [env.siteURL],
  csrf: [env.siteURL],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disable: true },
  i18n: { translations: adminWords },
  telemetry: false,
  sharp,
  upload: {
    limits: { fileSize: 50_000_000 },
    abortOnLimit: true,
    responseOnLimit: 'The file is larger than 50 MB. Make it smaller and upload it again.',
  },
  admin: {
    user: 'users',
    importMap: { baseDir: root },
    meta: { titleSuffix: ' · Plainwell' },
    avatar: 'default',
    components: {
      graphics: {
        Icon: '/components/admin/Icon#Icon',
        Logo: '/components/admin/Logo#Logo',
      },
      beforeDashboard: ['/components/admin/dashboard/Desk#Desk'],
      beforeNavLinks: ['/components/admin/review/ReviewNavLink#ReviewNavLink'],
      views: reviewViews,
    },
    dateFormat: 'MMMM d, yyyy, h:mm a',
  },
  typescript: { autoGenerate: false, outputFile: path.join(root, 'payload-types.ts') },
  hooks: { afterError: [explainErrors] },
  onInit: async (payload) => {
    for (const warning of env.warnings) payload.logger.warn(warning)
    await followPurges(payload)
    keepCountingHits(payload)
    await makeFirstAdmin(payload)
    await noteReviewDates(payload)
    // Nobody waits for it: on a large site of an older version it takes minutes, once.
    void ensureUsages(payload)
  },
})
