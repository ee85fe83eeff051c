import type { ReactNode } from 'react'
import { phoneHref, resolveLink } from '@/blocks/linkHref'
import { Footer } from '@/components/patient/Footer'
import { Header } from '@/components/patient/Header'
import { SiteNotice } from '@/components/patient/SiteNotice'
import { JsonLd } from '@/components/ui/JsonLd'
import type { Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getNavigation, getPractice, getPracticeTexts, listNotices } from '@/queries/site'
import { practiceJsonLd } from '@/seo/jsonLd/practice'

type SiteFrameProps = { language: Language; banner?: ReactNode; children: ReactNode }

/** What stands around every page: skip link, notice, header, footer, and the practice for machines. */
export async function SiteFrame({ language, banner, children }: SiteFrameProps) {
  const words = wordsIn(language)
  const [practice, texts, navigation, notices] = await Promise.all([
    getPractice(),
    getPracticeTexts(language),
    getNavigation(language),
    listNotices(language),
  ])
  const place = { language, phone: practice.phone ?? null }
  const phone = practice.phone ? { href: phoneHref(practice.phone), label: practice.phone } : null
  const linksOf = (rows: typeof navigation.main) =>
    rows.flatMap((row) => resolveLink(row, place) ?? [])
  return (
    <html lang={language}>
      <body>
        <a href="#content" className="sr-only focus:not-sr-only">
          {words.skipToContent}
        </a>
        {banner}
        <SiteNotice label={words.notice} texts={notices} />
        <Header
          siteName={practice.name}
          homeHref={fixedPath('home', language)}
          phone={phone}
          menu={{ label: words.mainMenu, links: linksOf(navigation.main) }}
        />
        <main id="content" tabIndex={-1} className="mx-auto max-w-5xl px-4 py-6">
          {children}
        </main>
        <Footer
          siteName={practice.name}
          emergency={{ label: words.emergency, text: texts.emergencyWording }}
          disclaimer={texts.disclaimer}
          phone={phone}
          menu={{ label: words.footerMenu, links: linksOf(navigation.footer) }}
        />
        <JsonLd data={practiceJsonLd(practice)} />
      </body>
    </html>
  )
}
