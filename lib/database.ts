/** The databases that Plainwell runs on. */
export type DatabaseKind = 'sqlite' | 'mongodb'

/**
 * Which database a `DATABASE_URL` names.
 *
 * @returns the kind, or `null` for an address of neither
 */
export function databaseKind(url: string): DatabaseKind | null {
  if (url.startsWith('file:')) return 'sqlite'
  return /^mongodb(\+srv)?:\/\//.test(url) ? 'mongodb' : null
}

/**
 * Tells whether a MongoDB address names a replica set. Without one the driver runs without
 * transactions, silently. `mongodb+srv` addresses get theirs from DNS.
 */
export function namesReplicaSet(url: string): boolean {
  return url.startsWith('mongodb+srv://') || /[?&]replicaSet=[^&]+/.test(url)
}
