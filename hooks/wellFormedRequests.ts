import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Endpoint,
  type GlobalBeforeOperationHook,
  type GlobalConfig,
  NotFound,
  type Plugin,
  ValidationError,
} from 'payload'
import { type Misfit, misfitsOf } from './misfits'
import { oddOperand } from './oddOperand'

const SAVES = ['create', 'update']
const NO_DOCUMENT = 'Send one document: a JSON object of fields and their values.'

const refusal = (message: string) => new APIError(message, 400, null, true)

const isDocument = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function sentData(args: object): object {
  const data: unknown = Reflect.get(args, 'data')
  if (!isDocument(data)) throw refusal(NO_DOCUMENT)
  return data
}

const passwordMisfits = (data: object): Misfit[] =>
  'password' in data && data.password !== undefined && typeof data.password !== 'string'
    ? [{ path: 'password', message: 'Enter plain text.' }]
    : []

/** Refuses a query that compares a field with something that is no value. */
const refuseOddQueries: CollectionBeforeOperationHook = ({ args }) => {
  const odd = oddOperand(Reflect.get(args, 'where'))
  if (odd !== undefined) throw refusal(`Compare the field “${odd}” with a plain value.`)
  return args
}

/**
 * Refuses what no form of the admin UI sends, drafts included: Payload itself does not look at a draft,
 * and the two databases answer a wrong type each in their own way, or not at all.
 */
const refuseMisfits: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!SAVES.includes(operation)) return args
  const data = sentData(args)
  const errors = [
    ...misfitsOf(data, { fields: collection.flattenedFields }),
    ...(collection.auth ? passwordMisfits(data) : []),
  ]
  if (errors.length === 0) return args
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

const refuseMisfitsInGlobal: GlobalBeforeOperationHook = (hook) => {
  const { global, operation, req } = hook
  // Payload's type leaves the arguments of a global's operation open.
  const args: unknown = hook.args
  if (operation !== 'update' || !isDocument(args)) return args
  const errors = misfitsOf(sentData(args), { fields: global.flattenedFields })
  if (errors.length === 0) return args
  throw new ValidationError({ global: global.slug, errors, req }, req.t)
}

const notFound: Endpoint['handler'] = (req) => {
  throw new NotFound(req.t)
}

/** Payload stumbles where somebody asks for the versions of a collection that keeps none. */
const noVersions: Endpoint[] = [
  { path: '/versions', method: 'get', handler: notFound },
  { path: '/versions/:id', method: 'get', handler: notFound },
  { path: '/versions/:id', method: 'post', handler: notFound },
]

const wellFormedCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...(collection.versions ? [] : noVersions)],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      refuseOddQueries,
      refuseMisfits,
    ],
  },
})

const wellFormedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [...(global.hooks?.beforeOperation ?? []), refuseMisfitsInGlobal],
  },
})

/**
 * Has every collection and every global refuse requests whose values do not fit their fields, with a
 * status of the 4xx kind that names the field.
 */
export const wellFormedRequests: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(wellFormedCollection),
  globals: (config.globals ?? []).map(wellFormedGlobal),
})
