import type { ReactNode } from 'react'
import { resolveLink } from '@/blocks/linkHref'
import { Footer } from '@/components/patient/Footer'
import { Header } from '@/components/patient/Header'
import { SiteNotice } from '@/components/patient/SiteNotice'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated } from '@/lib/relations'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { getNavigation, getPractice, getPracticeTexts, listNotices } from '@/queries/site'
import { phoneLink } from './phoneLink'
import { searchOf } from './searchOf'

type SiteFrameProps = { language: Language; banner?: ReactNode; children: ReactNode }

async function frameOf(language: Language) {
  const [practice, texts, navigation, notices] = await Promise.all([
    getPractice(),
    getPracticeTexts(language),
    getNavigation(language),
    listNotices(language),
  ])
  const place = { language, phone: practice.phone ?? null }
  const linksOf = (rows: typeof navigation.main) =>
    rows.flatMap((row) => resolveLink(row, place) ?? [])
  const menus = { main: linksOf(navigation.main), footer: linksOf(navigation.footer) }
  return { practice, texts, notices, menus }
}

/** What stands around every page: skip link, notice, header and footer. */
export async function SiteFrame({ language, banner, children }: SiteFrameProps) {
  const words = wordsIn(language)
  const { practice, texts, notices, menus } = await frameOf(language)
  const phone = phoneLink(practice.phone, words)
  return (
    <html lang={language}>
      <body>
        <a
          href="#content"
          className="not-on-paper sr-only focus:not-sr-only focus:block focus:px-5 focus:py-3"
        >
          {words.skipToContent}
        </a>
        {banner}
        <SiteNotice label={words.notice} texts={notices} />
        <Header
          siteName={practice.name}
          homeHref={fixedPath('home', language)}
          logo={pictureOf(populated(practice.logo))}
          phone={phone}
          menu={{ label: words.mainMenu, toggle: words.menu, links: menus.main }}
          search={searchOf(language)}
        />
        <main id="content" tabIndex={-1} className="page pt-6">
          {children}
        </main>
        <Footer
          siteName={practice.name}
          emergency={{ label: words.emergency, text: texts.emergencyWording }}
          disclaimer={texts.disclaimer}
          phone={phone}
          menu={{ label: words.footerMenu, links: menus.footer }}
        />
      </body>
    </html>
  )
}
