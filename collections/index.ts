import type { CollectionConfig } from 'payload'
import { Articles } from './Articles'
import { AuditLog } from './AuditLog'
import { Clinicians } from './Clinicians'
import { Conditions } from './Conditions'
import { DrugProducts } from './DrugProducts'
import { JobRuns } from './JobRuns'
import { Leases } from './Leases'
import { Locations } from './Locations'
import { Media } from './Media'
import { Pages } from './Pages'
import { PreviewLinks } from './PreviewLinks'
import { Presences } from './Presences'
import { Purges } from './Purges'
import { Redirects } from './Redirects'
import { Remarks } from './Remarks'
import { Reviews } from './Reviews'
import { Revisions } from './Revisions'
import { Schedules } from './Schedules'
import { ShareImages } from './ShareImages'
import { SignOffs } from './SignOffs'
import { TreatmentFaqs } from './TreatmentFaqs'
import { Treatments } from './Treatments'
import { Usages } from './Usages'
import { Users } from './Users'

/** Every collection, in the order of the admin's navigation. */
export const collections: CollectionConfig[] = [
  Articles,
  Conditions,
  Treatments,
  TreatmentFaqs,
  DrugProducts,
  Clinicians,
  Locations,
  Pages,
  Media,
  Redirects,
  ShareImages,
  SignOffs,
  Schedules,
  AuditLog,
  Reviews,
  Remarks,
  PreviewLinks,
  Users,
  Purges,
  Leases,
  JobRuns,
  Usages,
  Revisions,
  Presences,
]
