/** Numbers that look random and are the same for the same start (mulberry32). */
export interface Random {
  /** A whole number from 0 to `end`, `end` left out. */
  below(end: number): number
  chance(of: number): boolean
  pick<T>(from: readonly T[]): T
}

export function randomFrom(start: number): Random {
  let state = (start + 0x6d2b79f5) | 0
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    chance: (of) => next() < of,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  }
}
