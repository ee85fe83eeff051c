import { RenderBlocks } from '@/blocks/RenderBlocks'
import { PageHeading } from '@/components/patient/PageHeading'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { StaticPage } from '@/queries/pages'
import { listTranslations } from '@/queries/translations'
import { webPageJsonLd } from '@/seo/jsonLd/website'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { ReadingPage } from './ReadingPage'
import { renderContext } from './renderContext'

/** A page that is put together from blocks. */
export async function StaticPageView({ page, language }: { page: StaticPage; language: Language }) {
  const context = await renderContext(language, { page })
  const path = documentPath({ collection: 'pages', language, slug: page.slug ?? '' })
  return (
    <PageFrame
      language={language}
      crumbs={[{ label: page.title, path }]}
      jsonLd={[webPageJsonLd({ ...page, language, path, timeZone: context.timeZone })]}
      translations={await listTranslations('pages', page)}
    >
      <ReadingPage heading={<PageHeading title={page.title} standfirst={page.summary} />}>
        <div className="prose">
          <RenderBlocks blocks={page.layout} context={context} />
        </div>
        <PageFoot {...page} context={context} />
      </ReadingPage>
    </PageFrame>
  )
}
