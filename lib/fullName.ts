/** A clinician's name as patients read it, such as "Jane Doe, MD". */
export function fullName({ name, credentials }: { name: string; credentials?: string | null }) {
  return credentials ? `${name}, ${credentials}` : name
}
