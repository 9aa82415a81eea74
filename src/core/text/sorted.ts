/**
 * The first place of a sorted list from which on something holds; the list's length where it holds nowhere.
 * @param holds once true, true for all that follow
 */
export function firstFrom<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
