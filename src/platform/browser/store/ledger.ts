/**
 * Which runs the database should hold, kept beside it: a browser that finds the database's files damaged empties it without a word. Left alone
 * where there is no such place.
 */

const listed = "runs"
const lost = "lost-runs"

const place = (): Storage | undefined => globalThis.localStorage

function ids(): string[] {
  try {
    return JSON.parse(place()?.getItem(listed) ?? "[]")
  } catch {
    return []
  }
}

const write = (runs: readonly string[]): void => place()?.setItem(listed, JSON.stringify(runs))

/** A run is kept from here on. What was lost before has been seen by now. */
export function noteRun(id: string): void {
  const known = ids()
  if (known.includes(id)) return
  write([...known, id])
  place()?.removeItem(lost)
}

/** Runs, or all of them, were deleted by a person. */
export function forgetRuns(gone: readonly string[] | "all"): void {
  write(gone === "all" ? [] : ids().filter((id) => !gone.includes(id)))
  if (gone === "all") place()?.removeItem(lost)
}

/** To be called at the start, with the runs that the database holds: what it should hold beside them is lost. */
export function settle(held: readonly string[]): void {
  const count = ids().filter((id) => !held.includes(id)).length
  if (count > 0) place()?.setItem(lost, String(count))
  write(held)
}

/** How many runs were lost, until another is begun. */
export const lostRuns = (): number => Number(place()?.getItem(lost) ?? 0)
