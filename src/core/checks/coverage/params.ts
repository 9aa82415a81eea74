import * as z from "zod"
import { dictionaryKeys } from "../../rules/dictionaries"
import { columnKeys, levels, phrases } from "../gather/params"

z.config({ jitless: true })

const name = z.string().min(1).max(60)

/** What a rule may ask of names that a column must cover: fields, towns, agencies. */
export const coverageParams = z
  .strictObject({
    /** Keys of the columns that are looked through. */
    columns: columnKeys.min(1),
    /** A dictionary of names that comes with the product. */
    dictionary: z.enum(dictionaryKeys).optional(),
    /** Names of the rule's own, instead. */
    names: z.array(name).min(1).max(500).optional(),
    /** Further names that names go by. */
    aliases: z.record(name, phrases).optional(),
    /** How many of the names must be there. */
    expect: z.union([z.literal("all"), z.int().min(1).max(500)]),
    /** How many where it is another number for a level: a town covers a part of the fields. */
    expectAt: z.partialRecord(z.enum(levels), z.int().min(1).max(500)).optional(),
    /** Phrases (不涉及) by which a note says that a name has nothing: it counts as covered. */
    noteAny: phrases.optional(),
    /** What covers the names must be published by the deadline of the rule. */
    within: z.literal("deadline").optional(),
  })
  .refine(({ dictionary, names }) => (dictionary === undefined) !== (names === undefined), {
    message: "dictionary 和 names 须有且只有一个",
  })

export type CoverageParams = z.infer<typeof coverageParams>
