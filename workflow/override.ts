import { type Place, placeKey } from './place'

/**
 * The key of `req.context` under which the override endpoint names the one text (`overrideOf`) that an
 * admin publishes without a sign-off. No request can set it: the context of a request begins empty.
 */
export const OVERRIDE_KEY = 'publicationOverride'

/** The one text that an admin read before writing down a reason: a document, and its canonical hash. */
export const overrideOf = (place: Place, hash: string) => `${placeKey(place)} ${hash}`
