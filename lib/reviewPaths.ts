/** Where a document is read and signed; `admin` is the route of the admin. */
export const reviewPath = (admin: string, { collection, id }: { collection: string; id: string }) =>
  `${admin}/review/${collection}/${id}`

/** Where what waits for a clinician is listed. */
export const queuePath = (admin: string, queue: string) => `${admin}/review?show=${queue}`
