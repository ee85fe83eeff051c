import type { DataFromGlobalSlug, GlobalSlug, Payload } from 'payload'
import type { Seeding } from './documents'
import { withIds } from './keys'
import { isUnfinished, noteBegun, noteWhole } from './unfinished'

/** What the demo puts into a global. */
export type GlobalText<S extends GlobalSlug> = {
  slug: S
  data: Omit<DataFromGlobalSlug<S>, 'id' | 'createdAt' | 'updatedAt'>
}

const versionsOf = async (payload: Payload, slug: GlobalSlug) =>
  (await payload.countGlobalVersions({ global: slug })).totalDocs

/** Tells whether nobody has saved a global, but perhaps a run that was killed has begun to. */
async function isUntouched(payload: Payload, { slug, key }: { slug: GlobalSlug; key: string }) {
  const { updatedAt } = await payload.findGlobal({ slug, depth: 0 })
  if (!updatedAt) return true
  const versions = await versionsOf(payload, slug)
  return isUnfinished(payload, { key, state: { updatedAt, versions } })
}

/** Fills a global that nobody has ever saved. */
export async function ensureGlobal(
  { payload, ids, report }: Seeding,
  { slug, data }: GlobalText<GlobalSlug>,
): Promise<void> {
  const key = `seed:globals/${slug}`
  if (!(await isUntouched(payload, { slug, key }))) return report.kept('Globals')
  await noteBegun(payload, { key, versions: (await versionsOf(payload, slug)) + 1 })
  await payload.updateGlobal({ slug, data: withIds(data, ids), depth: 0 })
  await noteWhole(payload, key)
  report.made('Globals', slug)
}
