import type { Endpoint } from 'payload'
import { exportRedirects } from './exportRedirects'
import { importRedirects } from './importRedirects'
import { retirePage } from './retirePage'

/** What is answered under `/api/redirects/`, besides the redirects themselves. */
export const redirectEndpoints: Endpoint[] = [
  { method: 'post', path: '/import', handler: importRedirects },
  { method: 'get', path: '/export', handler: exportRedirects },
  { method: 'post', path: '/retire', handler: retirePage },
]
