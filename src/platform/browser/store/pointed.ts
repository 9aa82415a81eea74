import type { Subject } from "../../../core/result/types"
import { withDb } from "./db"

/** Columns that a person pointed at, by key, for each site: origin and path prefix. */

type Site = Pick<Subject, "origin" | "pathPrefix">

const keyOf = ({ origin, pathPrefix }: Site): [string, string] => [origin, pathPrefix]

export const pointedOn = (site: Site): Promise<Record<string, string>> =>
  withDb(async (db) => (await db.get("pointed", keyOf(site))) ?? {})

/** Remembers the address of a column, or forgets it. Gives all that are known of the site. */
export const point = (site: Site, column: string, url: string | null): Promise<Record<string, string>> =>
  withDb(async (db) => {
    const tx = db.transaction("pointed", "readwrite")
    const { [column]: _before, ...others } = (await tx.store.get(keyOf(site))) ?? {}
    const pointed = url === null ? others : { ...others, [column]: url }
    await tx.store.put(pointed, keyOf(site))
    await tx.done
    return pointed
  })
