/** What a patient needs of the practice when nothing can be read. */
export type KnownPractice = { name: string; phone: string | null }

const KEY = Symbol.for('plainwell.practice')

const isKnown = (value: unknown): value is KnownPractice =>
  typeof value === 'object' && value !== null && 'name' in value && 'phone' in value

/** Keeps in this process what the practice is called and its phone, for {@link knownPractice}. */
export function rememberPractice({ name, phone }: { name: string; phone?: string | null }): void {
  Reflect.set(globalThis, KEY, { name, phone: phone ?? null })
}

/** The practice as it was last read in this process, or `null` where it never was. */
export function knownPractice(): KnownPractice | null {
  const known: unknown = Reflect.get(globalThis, KEY)
  return isKnown(known) ? known : null
}
