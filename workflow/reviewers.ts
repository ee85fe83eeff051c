import type { PayloadRequest } from 'payload'

/** Somebody who may be asked to sign a text. */
export type Reviewer = { id: string; name: string }

/** The people who may sign a text: reviewers, but not the one who changed it last. */
export async function reviewersFor(
  req: PayloadRequest,
  lastEditor: string | null,
): Promise<Reviewer[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: ['reviewer'] } },
    select: { name: true, roles: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.filter(({ id }) => id !== lastEditor).map(({ id, name }) => ({ id, name }))
}
