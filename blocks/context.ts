import type { Language } from '@/lib/languages'

/** What blocks need to know of the page that they stand on. */
export type RenderContext = { language: Language; phone: string | null; timeZone: string }
