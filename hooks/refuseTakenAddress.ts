import { ValidationError, type CollectionAfterErrorHook } from 'payload'

const SENTENCE =
  'Another document took this address at the same moment. Save again to get a free one.'

/** The database names the first field of the index over language and address. */
const isTaken = (error: Error) =>
  error instanceof ValidationError &&
  error.data.errors.some(({ path, message }) => path === 'language' && /unique/i.test(message))

/**
 * Says in plain words that two saves asked for the same address at once: each found it free, and the
 * database let only one of them have it.
 */
export const refuseTakenAddress: CollectionAfterErrorHook = ({ collection, error }) => {
  if (!isTaken(error)) return
  const data = { collection: collection.slug, errors: [{ path: 'slug', message: SENTENCE }] }
  return {
    status: 400,
    response: { errors: [{ name: 'ValidationError', data, message: SENTENCE }] },
  }
}
