import type { Payload } from 'payload'
import { isClinical } from '../../collections/clinicalFields'
import { drawShareImages } from '../../jobs/drawShareImages'
import { firstParts, wholes } from './conditions'
import { credentialsPath } from './credentialsPath.mjs'
import { completeDocuments, ensureDocuments, type Group, publishDocuments } from './documents'
import { articles } from './fixtures/articles'
import { clinicians } from './fixtures/clinicians'
import { conditions } from './fixtures/conditions'
import { drugProducts } from './fixtures/drugProducts'
import { faqs } from './fixtures/faqs'
import { globals } from './fixtures/globals'
import { locations } from './fixtures/locations'
import { pages } from './fixtures/pages'
import { pictures } from './fixtures/pictures'
import { treatments } from './fixtures/treatments'
import { ensureGlobal } from './globals'
import { ensurePictures } from './media'
import { Report } from './report'
import { ensureUsers } from './users'

/** Settings of a run that differ from the command line's. */
export type SeedOptions = {
  /** Where the passwords of the demo's people are written. */
  credentialsFile?: string
}

const medicine: Group[] = [
  firstParts(conditions),
  { collection: 'drug-products', documents: drugProducts },
  { collection: 'treatments', documents: treatments },
  { collection: 'treatment-faqs', documents: faqs },
]

const people: Group[] = [
  { collection: 'locations', documents: locations },
  { collection: 'clinicians', documents: clinicians },
]

const texts: Group[] = [
  { collection: 'articles', documents: articles },
  { collection: 'pages', documents: pages },
]

const isSigned = ({ collection }: Group) => isClinical(collection)

/**
 * Fills a site with the demo: makes what is not there, and leaves alone what is, in the trash or not.
 *
 * @returns what it did
 */
export async function seed(payload: Payload, options: SeedOptions = {}): Promise<Report> {
  const seeding = { payload, ids: new Map<string, string>(), report: new Report() }
  await ensurePictures(seeding, pictures)
  for (const group of medicine) await ensureDocuments(seeding, group)
  await completeDocuments(seeding, wholes(conditions))
  for (const group of people) await ensureDocuments(seeding, group)
  await ensureUsers(seeding, options.credentialsFile ?? credentialsPath())
  for (const group of texts) await ensureDocuments(seeding, group)
  // Last, since the people who sign have to be there, and stand in what they sign.
  for (const group of [...medicine, ...texts].filter(isSigned)) {
    await publishDocuments(seeding, group)
  }
  for (const text of globals) await ensureGlobal(seeding, text)
  // The practice has its name by now, which stands on every share image.
  await drawShareImages(payload)
  return seeding.report
}
