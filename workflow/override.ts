/**
 * The key of `req.context` under which the override endpoint names the one document (`placeKey`) that an
 * admin publishes without a sign-off. No request can set it: the context of a request begins empty.
 */
export const OVERRIDE_KEY = 'publicationOverride'
