/** What a run of the seed did, in the order in which it did it. */
export class Report {
  readonly #made = new Map<string, string[]>()
  readonly #kept = new Map<string, number>()
  readonly remarks: string[] = []

  /** Notes a document that this run made or completed. */
  made(kind: string, name: string): void {
    this.#made.set(kind, [...new Set([...this.namesOf(kind), name])])
    this.#kept.set(kind, this.#kept.get(kind) ?? 0)
  }

  /** Notes a document that was there before and was left alone. */
  kept(kind: string): void {
    this.#made.set(kind, this.namesOf(kind))
    this.#kept.set(kind, (this.#kept.get(kind) ?? 0) + 1)
  }

  /** Notes a sentence for the person who runs the seed. */
  remark(sentence: string): void {
    this.remarks.push(sentence)
  }

  /** The names of what this run made of a kind. */
  namesOf(kind: string): string[] {
    return this.#made.get(kind) ?? []
  }

  /** How many documents this run made. */
  get total(): number {
    return [...this.#made.values()].reduce((sum, names) => sum + names.length, 0)
  }

  /** One readable line for each kind of document. */
  lines(): string[] {
    return [...this.#made].map(([kind, names]) => {
      const before = this.#kept.get(kind) ?? 0
      const left = before > 0 ? `, ${before} left as they were` : ''
      return `${kind}: ${names.length} made${left}`
    })
  }
}
