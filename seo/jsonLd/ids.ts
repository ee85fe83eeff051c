import { env } from '@/lib/env'
import { absoluteURL } from '@/lib/routes'

/** The full address of a path, as structured data names it. */
export const urlOf = (path: string) => absoluteURL(path, env.siteURL)

/** The id of the practice in structured data, the same on every page. */
export const practiceId = () => `${urlOf('/')}#practice`

/** The id of the site as a whole. */
export const siteId = () => `${urlOf('/')}#website`

/** The id of what a page is about. */
export const subjectId = (path: string) => `${urlOf(path)}#subject`

/** The id of the way to a page. */
export const breadcrumbsId = (path: string) => `${urlOf(path)}#breadcrumbs`
