/**
 * The key of `req.context` under which the endpoint for admins names the one document (`placeKey`) that is
 * taken away although a live page needs it. No request can set it: the context of a request begins empty.
 */
export const GO_ON_KEY = 'takesAwayNeeded'
