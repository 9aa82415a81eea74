/** Parameters that several kinds of check share. */
import * as z from "zod"
import type { Level } from "../../result/types"

z.config({ jitless: true })

export const levels = [
  "province",
  "prefecture",
  "county",
  "township",
  "department",
  "ministry",
] as const satisfies readonly Level[]

/** Keys of columns. */
export const columnKeys = z.array(z.string().min(1).max(40)).max(20)

export const phrases = z.array(z.string().min(1).max(60)).max(200)

/** Phrases that a title holds or must not hold. */
export const phraseTest = z.strictObject({
  any: phrases.optional(),
  all: phrases.optional(),
  none: phrases.optional(),
})

export const yearNumber = z.int().min(1990).max(2099)
