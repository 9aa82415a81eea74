import { type OwnFile, withDb } from "./db"

/** Rule files of the team: packs by their id, its own dictionary of columns as `columns`. For the engine alone. */

/** In the order of their ids. */
export const listOwnFiles = (): Promise<OwnFile[]> => withDb((db) => db.getAll("rules"))

/** Keeps a file in the place of the one of its id, if any. */
export const putOwnFile = (file: OwnFile): Promise<void> =>
  withDb(async (db) => {
    await db.put("rules", file, file.id)
  })

export const removeOwnFile = (id: string): Promise<void> => withDb((db) => db.delete("rules", id))

/** Puts a file in the place of another that went by an earlier id. */
export const replaceOwnFile = (earlier: string, file: OwnFile): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction("rules", "readwrite")
    await Promise.all([tx.store.delete(earlier), tx.store.put(file, file.id), tx.done])
  })
