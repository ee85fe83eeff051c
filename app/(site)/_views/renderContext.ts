import type { RenderContext } from '@/blocks/context'
import type { Language } from '@/lib/languages'
import { getPractice } from '@/queries/site'

/** What the blocks of a page need to know, read from the practice. */
export async function renderContext(language: Language): Promise<RenderContext> {
  const { phone, timeZone } = await getPractice()
  return { language, phone: phone ?? null, timeZone }
}
