type Place = { collection: string; id: string }

/** Where a document is read and signed; `admin` is the route of the admin. */
export const reviewPath = (admin: string, { collection, id }: Place) =>
  `${admin}/review/${collection}/${id}`

/** Where a document is written. */
export const editorPath = (admin: string, { collection, id }: Place) =>
  `${admin}/collections/${collection}/${id}`

type Listed = { queue: string; treatment?: string | null; page?: number }

/** Where a list of the desk is, or one of its later pages. Pages count from 1. */
export function queuePath(admin: string, { queue, treatment, page = 1 }: Listed) {
  const query = new URLSearchParams({ show: queue })
  if (treatment) query.set('treatment', treatment)
  if (page > 1) query.set('page', String(page))
  return `${admin}/review?${query.toString()}`
}
