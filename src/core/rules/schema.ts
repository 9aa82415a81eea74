import * as z from "zod"
import { codesOf, levelWords, modeWords, severityWords } from "../result/words"
import { caps } from "./caps"

z.config({ jitless: true })

/*
 * The one description of a rule file. Validation, the TypeScript types (types.ts) and the JSON Schema that editors
 * use (json-schema.ts) all come from here. Objects are strict: a key that is not listed is an error.
 */

const text = z.string().min(1).max(caps.text)
const id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, "A-Z a-z 0-9 . _ -")
  .describe("字母、数字、点、横线、下划线；发布后不再改动")
const date = z.iso.date().describe("YYYY-MM-DD")
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(caps.list)

const variableName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,31}$/, "A-Z a-z 0-9")

const columnKey = z.string().regex(/^[a-z][a-z0-9]{0,31}$/, "a-z 0-9")

const level = z.enum(codesOf(levelWords))
const mode = z.enum(codesOf(modeWords))
const severity = z.enum(codesOf(severityWords))

export const columnSchema = z.strictObject({
  name: text.describe("栏目的通用名称"),
  accept: listOf(text).min(1).describe("网站上的各种叫法"),
  reject: listOf(text).describe("容易混淆的名称，优先于 accept"),
  urlHints: listOf(text).describe("网址中的拼音段，只作提示"),
  freshDays: z.int().min(1).max(36_500).nullable().describe("超过多少天算未更新；null 表示不要求"),
})

export const columnsFileSchema = z.strictObject({
  $schema: text.optional(),
  columns: z.record(columnKey, columnSchema),
})

export const dictionariesFileSchema = z.strictObject({
  $schema: text.optional(),
  dict26: listOf(z.strictObject({ name: text, aliases: listOf(text) })).describe("26个试点领域"),
  article20: listOf(
    z.strictObject({ no: z.int().min(1).max(15), title: text, columns: listOf(columnKey) }),
  ).describe("条例第二十条各项对应的栏目"),
  sixStable: listOf(text).describe("六稳"),
  sixGuarantee: listOf(text).describe("六保"),
})

/** Parameters beside `kind` are those of the kind; the loader tests them against its own schema. */
export const checkSchema = z.looseObject({ kind: text }).describe("检查方法及参数")

const basisSchema = z.strictObject({
  document: text.describe("文号"),
  clause: text.describe("条款，如 一（一）"),
  phrase: text.describe("条款中的短语"),
})

export const ruleSchema = z.strictObject({
  id,
  item: id.describe("所属的项，如 1.1，须在 sections 中"),
  title: text.describe("应当做到什么"),
  failTitle: text.describe("没有做到时怎么说"),
  basis: listOf(basisSchema).min(1).describe("依据"),
  appliesTo: listOf(level).min(1).describe("适用层级"),
  units: z
    .partialRecord(level, listOf(text).min(1))
    .optional()
    .describe("某一层级中只适用于名称含有所列字样的单位"),
  mode: mode.describe("检查方式：自动、辅助、人工、不可网查"),
  weight: z.number().min(0).max(caps.weight).describe("权重"),
  severity: severity.describe("严重程度"),
  deadline: date.optional().describe("期限；条款写明日期的才填"),
  check: checkSchema,
  why: text.describe("为什么要查"),
  howToCheck: text.describe("怎么查"),
  question: text.optional().describe("需要人工回答的问题"),
  attach: listOf(text).describe("应附的佐证"),
  remedy: text.describe("怎么整改"),
  aliases: listOf(id).optional().describe("曾用编号"),
  veto: z.boolean().optional().describe("单项否决：只作提示，不计分"),
})

/** What a pack changes of a rule in a pack it extends: any field but those that say which duty it is. */
export const overrideSchema = ruleSchema
  .omit({ item: true, basis: true, aliases: true })
  .partial()
  .extend({ id: id.describe("被修改的指标编号"), off: z.boolean().optional().describe("true 表示停用") })

const sectionSchema = z.strictObject({
  id,
  title: text,
  items: listOf(z.strictObject({ id, title: text })).min(1),
})

const value = z.union([z.number(), text, listOf(text)])

export const variableSchema = z.strictObject({
  name: variableName.describe('文字中写作 {{name}}，检查参数中写作 {"$var": "name"}'),
  title: text.describe("填什么"),
  description: text.optional().describe("怎么填、到哪里查"),
  type: z.enum(["number", "text", "list"]).describe("number 数字，text 文字，list 文字列表"),
  value: value.optional().describe("不填则不能运行，由使用的规则包在 values 中填写"),
})

export const packSchema = z.strictObject({
  $schema: text.optional(),
  id,
  version: text.describe("规则包版本，如 1.0.0"),
  title: text,
  document: z.strictObject({
    number: text.describe("文号"),
    date: date.optional().describe("成文日期；示例没有日期"),
    issuer: text.describe("发文机关"),
    url: z
      .url({ protocol: /^https?$/ })
      .max(caps.text)
      .optional()
      .describe("官方网址，确定的才填"),
  }),
  division: z
    .string()
    .regex(/^\d{2,6}$/, "2-6 位数字")
    .optional()
    .describe("只用于网站标识码以此开头的地区：44 广东，4405 汕头"),
  extends: listOf(id).describe("所继承的规则包"),
  period: z.strictObject({ from: date, to: date }).describe("评查期"),
  sections: listOf(sectionSchema).describe("部分和项；继承来的不必重写"),
  rules: listOf(ruleSchema),
  variables: listOf(variableSchema).optional().describe("留给使用者填写的内容"),
  values: z.record(variableName, value).optional().describe("所继承规则包的变量取值"),
  overrides: listOf(overrideSchema).optional().describe("对所继承指标的停用、调权和改写"),
})
