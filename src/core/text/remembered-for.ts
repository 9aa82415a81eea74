/**
 * A pure function of an object that remembers its answers for as long as the object lives: rules ask the same of a page in every
 * round. What it gives is never undefined.
 */
export function rememberedFor<K extends object, T extends NonNullable<unknown> | null>(
  work: (key: K) => T,
): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = work(key)
    known.set(key, answer)
    return answer
  }
}

/**
 * The same for what follows from an object and one thing more, which is told from others by identity and kept as long as the object:
 * of two objects the one that goes first has to be the `key`.
 */
export function rememberedForBoth<K extends object, L, T extends NonNullable<unknown>>(
  work: (key: K, more: L) => T,
): (key: K, more: L) => T {
  const answersOf = rememberedFor((_: K) => new Map<L, T>())
  return (key, more) => {
    const known = answersOf(key)
    const before = known.get(more)
    if (before !== undefined) return before
    const answer = work(key, more)
    known.set(more, answer)
    return answer
  }
}
