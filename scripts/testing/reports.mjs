import path from 'node:path'
import { root } from '../lib/root.mjs'

/** The folder of logs and reports, which git ignores. */
export const reports = path.join(root, 'test-results')
