import type { Page } from '@playwright/test'

/** The widths at which pages are tested, in CSS pixels: a phone, a tablet, a desktop. */
export const WIDTHS = [360, 768, 1280] as const

/** How a reader may want to see pages. */
export const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

/** One way to look at a page. */
export type Look = { width: (typeof WIDTHS)[number]; theme: keyof typeof THEMES }

/** Every width in every theme. */
export const LOOKS: Look[] = WIDTHS.flatMap((width) => [
  { width, theme: 'light' as const },
  { width, theme: 'dark' as const },
  { width, theme: 'forced' as const },
])

/** Lets an open page be seen another way, without asking for it again. */
export async function lookAt(page: Page, { width, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' })
}

/** Opens what can be opened, so that it is tested too. */
export async function openEverything(page: Page, within = ''): Promise<void> {
  await page.evaluate((place) => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>(`${place} details`)) {
      one.open = true
    }
  }, within)
}
