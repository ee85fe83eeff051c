/** Chance that is the same on every run. */
export class Random {
  #state: number

  /** @param seed - a whole number; the same one leads to the same choices */
  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to, but without, 1 (Mulberry32 by Tommy Ettinger, in the public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from the first to the last, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1))
  }

  /**
   * One of a list.
   *
   * @throws Error where the list is empty
   */
  pick<T>(list: readonly T[]): T {
    const at = this.between(0, list.length - 1)
    const [picked] = list.slice(at, at + 1)
    if (picked === undefined) throw new Error('There is nothing to choose from.')
    return picked
  }

  /** So many different ones of a list, or all of a shorter one. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const wanted = Math.min(count, left.length)
    return Array.from({ length: wanted }, () =>
      left.splice(this.between(0, left.length - 1), 1),
    ).flat()
  }
}
