import path from 'node:path'

/**
 * Where the passwords of the demo's people are written: the file that DEMO_CREDENTIALS_FILE names,
 * else `data/demo-credentials.json`.
 *
 * @returns {string}
 */
export const credentialsPath = () =>
  path.resolve(process.env.DEMO_CREDENTIALS_FILE || 'data/demo-credentials.json')
