import type { DataFromGlobalSlug, GlobalSlug } from 'payload'
import type { Seeding } from './documents'
import { withIds } from './keys'

/** What the demo puts into a global. */
export type GlobalText<S extends GlobalSlug> = {
  slug: S
  data: Omit<DataFromGlobalSlug<S>, 'id' | 'createdAt' | 'updatedAt'>
}

/** Fills a global that nobody has ever saved. */
export async function ensureGlobal(
  { payload, ids, report }: Seeding,
  { slug, data }: GlobalText<GlobalSlug>,
): Promise<void> {
  const { totalDocs } = await payload.countGlobalVersions({ global: slug })
  if (totalDocs > 0) {
    report.kept('Globals')
    return
  }
  await payload.updateGlobal({ slug, data: withIds(data, ids), depth: 0 })
  report.made('Globals', slug)
}
