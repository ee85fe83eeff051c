import type { AdminViewConfig } from 'payload'

/** The screens of the admin on which clinicians find, read and sign what waits for them. */
export const reviewViews: Record<string, AdminViewConfig> = {
  reviewQueue: {
    Component: '/components/admin/review/ReviewQueueView#ReviewQueueView',
    path: '/review',
    exact: true,
    meta: { title: 'What waits for a clinician' },
  },
  reviewDocument: {
    Component: '/components/admin/review/ReviewDocumentView#ReviewDocumentView',
    path: '/review/:collection/:id',
    meta: { title: 'Read and sign' },
  },
}
