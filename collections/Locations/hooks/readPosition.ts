import type { CollectionBeforeOperationHook } from 'payload'

const namesPosition = (select: unknown) =>
  typeof select === 'object' && select !== null && Reflect.get(select, 'geo') === true

/**
 * Lets a read that asks for a location's position get it. On SQLite Payload leaves positions out of
 * every read that names its fields (the case `point` in `@payloadcms/drizzle/dist/find/traverseFields`),
 * so such a read gets the whole document.
 */
export const readPosition: CollectionBeforeOperationHook = ({ args }) =>
  'select' in args && namesPosition(args.select) ? { ...args, select: undefined } : args
