import type { ReactNode } from 'react'
import type { Language } from '@/lib/languages'
import { articleListPage, type FixedRoute, type RoutedCollection, routeTarget } from '@/lib/routes'
import type { Address } from '@/queries/addressed'
import { getArticle } from '@/queries/articles'
import type { Reader } from '@/queries/client'
import { getClinician } from '@/queries/clinicians'
import { getCondition } from '@/queries/conditions'
import { getLocation } from '@/queries/locations'
import { getPage } from '@/queries/pages'
import { getTreatment } from '@/queries/treatments'
import { ArticleListView } from './ArticleListView'
import { ArticleView } from './ArticleView'
import { ClinicianListView } from './ClinicianListView'
import { ClinicianView } from './ClinicianView'
import { ConditionIndexView } from './ConditionIndexView'
import { ConditionView } from './ConditionView'
import { FaqIndexView } from './FaqIndexView'
import { HomeView } from './HomeView'
import { LocationListView } from './LocationListView'
import { LocationView } from './LocationView'
import { SearchView } from './SearchView'
import { StaticPageView } from './StaticPageView'
import { TreatmentListView } from './TreatmentListView'
import { TreatmentView } from './TreatmentView'

type StaffAddress = Address & { reader: Reader }
type View = Promise<ReactNode | null>

const documents = {
  articles: async (address) => {
    const article = await getArticle(address)
    return article && <ArticleView article={article} language={address.language} />
  },
  conditions: async (address) => {
    const condition = await getCondition(address)
    return condition && <ConditionView condition={condition} {...address} />
  },
  treatments: async (address) => {
    const treatment = await getTreatment(address)
    return treatment && <TreatmentView treatment={treatment} {...address} />
  },
  clinicians: async (address) => {
    const clinician = await getClinician(address)
    return clinician && <ClinicianView clinician={clinician} language={address.language} />
  },
  locations: async (address) => {
    const location = await getLocation(address)
    return location && <LocationView location={location} language={address.language} />
  },
  pages: async (address) => {
    const page = await getPage(address)
    return page && <StaticPageView page={page} language={address.language} />
  },
} satisfies Record<RoutedCollection, (address: StaffAddress) => View>

/** The page of the document at an address, as a reader of drafts sees it; `null` where there is none. */
export const previewOfDocument = (collection: RoutedCollection, address: StaffAddress): View =>
  documents[collection](address)

type FixedView = (language: Language, reader: Reader) => ReactNode

const lists: Partial<Record<FixedRoute, FixedView>> = {
  home: (language) => <HomeView language={language} />,
  articles: (language) => <ArticleListView language={language} page={1} />,
  conditions: (language) => <ConditionIndexView language={language} />,
  faqs: (language, reader) => <FaqIndexView language={language} reader={reader} />,
  treatments: (language) => <TreatmentListView language={language} />,
  clinicians: (language) => <ClinicianListView language={language} />,
  locations: (language) => <LocationListView language={language} />,
  search: (language) => <SearchView language={language} />,
}

/**
 * What stands at a public path for a reader: the newest draft for a member of staff; `null` where
 * nothing is.
 */
export async function previewOf(path: string[], reader: Reader): View {
  const later = articleListPage(path)
  if (later) return <ArticleListView {...later} />
  const target = routeTarget(path)
  if (target.kind === 'document') return documents[target.collection]({ ...target, reader })
  return lists[target.route]?.(target.language, reader) ?? null
}
