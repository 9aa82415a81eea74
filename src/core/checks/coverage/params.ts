import * as z from "zod"
import { dictionaryKeys } from "../../rules/dictionaries"
import { columnKeys, level, phrases } from "../gather/params"

z.config({ jitless: true })

const name = z.string().min(1).max(60)

/** What a rule may ask of names that a column must cover: fields, towns, agencies. */
export const coverageParams = z
  .strictObject({
    columns: columnKeys.min(1).describe("在哪些栏目中查找，填栏目的键"),
    dictionary: z
      .enum([...dictionaryKeys, "towns"])
      .optional()
      .describe(
        "内置名录：fields26 为 26 个试点领域及其别名；towns 为本网站列出的各乡镇、街道（乡镇、街道自己的网站为其本身的目录）；与 names 二者选一",
      ),
    names: z
      .array(name)
      .min(1)
      .max(500)
      .optional()
      .describe("自列的名录，如各乡镇、各部门；与 dictionary 二者选一"),
    aliases: z.record(name, phrases).optional().describe('各名称的其他叫法，如 {"教育": ["教体局"]}'),
    expect: z
      .union([z.literal("all"), z.int().min(1).max(500)])
      .describe("应覆盖多少项：all 为全部，或填项数（超过名录的按全部）；不足的按比例计分"),
    expectAt: z
      .partialRecord(level, z.int().min(1).max(500))
      .optional()
      .describe('个别层级应覆盖的项数，如 {"township": 1}；其余按 expect'),
    noteAny: phrases.optional().describe("说明本地没有该项的短语，如 不涉及；含名称和短语的一行算作已覆盖"),
    within: z
      .literal("deadline")
      .optional()
      .describe("填 deadline 时，应在指标的期限之前公开；指标没有期限的不查是否按期"),
  })
  .refine(({ dictionary, names }) => (dictionary === undefined) !== (names === undefined), {
    message: "dictionary 和 names 须有且只有一个",
  })

export type CoverageParams = z.infer<typeof coverageParams>
