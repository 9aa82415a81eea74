/**
 * A pure function of an object that remembers its answers for as long as the object lives: rules ask the same of a page in every
 * round. What it gives is never undefined.
 */
export function rememberedFor<K extends object, T extends NonNullable<unknown>>(
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
