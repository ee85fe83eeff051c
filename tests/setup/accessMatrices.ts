const ALL = 'anonymous contributor reviewer editor admin'
const STAFF = 'contributor reviewer editor admin'
const WRITERS = 'contributor editor admin'
const PUBLISHERS = 'editor admin'

/**
 * Who may do what with a document that patients read. Whoever is not named is refused, and the
 * refusal leaves no trace.
 */
export const CONTENT_MATRIX = {
  'read what is published': ALL,
  'read a draft': STAFF,
  'read what is in the trash': STAFF,
  'read versions': STAFF,
  'create a draft': WRITERS,
  'create a published document': PUBLISHERS,
  'save a draft of a published document': WRITERS,
  publish: PUBLISHERS,
  unpublish: PUBLISHERS,
  'restore a version': PUBLISHERS,
  'restore a version as a draft': WRITERS,
  'move to the trash': PUBLISHERS,
  'take out of the trash': PUBLISHERS,
  'delete for good': PUBLISHERS,
  duplicate: WRITERS,
} as const

/** The same for documents with clinical texts: those begin as drafts, which a reviewer signs. */
export const CLINICAL_MATRIX = { ...CONTENT_MATRIX, 'create a published document': '' } as const

/** Who may do what with the documents of the other collections. */
export const OTHER_MATRIX = {
  media: { read: ALL, create: WRITERS, update: PUBLISHERS, delete: PUBLISHERS },
  redirects: { read: STAFF, create: 'admin', update: 'admin', delete: 'admin' },
  users: { read: 'admin', create: 'admin', update: 'admin', delete: 'admin' },
} as const

/** Who may do what with a global. */
export const GLOBAL_MATRIX = {
  home: { read: ALL, versions: STAFF, update: PUBLISHERS },
  navigation: { read: ALL, versions: STAFF, update: PUBLISHERS },
  'site-notice': { read: ALL, versions: STAFF, update: PUBLISHERS },
  practice: { read: ALL, versions: STAFF, update: 'admin' },
} as const

/** What may be tried on a document that patients read. */
export type Operation = keyof typeof CONTENT_MATRIX

/** One of the collections of {@link OTHER_MATRIX}. */
export type OtherCollection = keyof typeof OTHER_MATRIX

/** One of the globals of {@link GLOBAL_MATRIX}. */
export type GlobalName = keyof typeof GLOBAL_MATRIX
