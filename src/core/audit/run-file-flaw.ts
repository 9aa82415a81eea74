/** What is wrong with a saved run, and where in it. */
import type * as z from "zod"

/** A file that is no saved run. `where` is a path into the JSON, "" for the file as a whole. */
export class RunFileError extends Error {
  constructor(
    readonly where: string,
    readonly what: string,
  ) {
    super(where === "" ? what : `${where}：${what}`)
  }
}

const typeWords: Record<string, string> = {
  string: "文字",
  number: "数值",
  int: "整数",
  boolean: "true 或 false",
  array: "列表",
  object: "对象",
  record: "对象",
  null: "null",
}

const formatWords: Record<string, string> = {
  url: "http(s) 网址",
  date: "YYYY-MM-DD 的日期",
  datetime: "ISO 8601 的时间",
  base64: "base64 编码",
  sha256_hex: "SHA-256",
}

/** More names than anyone reads, of an enum or of keys. */
const shortList = (names: readonly unknown[]): string =>
  names.slice(0, 12).map(String).join("、").slice(0, 200) + (names.length > 12 ? " 等" : "")

function whatOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `缺少，或类型不符（应为${typeWords[issue.expected] ?? issue.expected}）`
    case "unrecognized_keys":
      return `有不认识的内容：${shortList(issue.keys)}`
    case "invalid_value":
      return `应为 ${shortList(issue.values)}`
    case "invalid_format":
      return `应为 ${formatWords[issue.format] ?? issue.format}`
    case "too_big":
      return `超出上限 ${issue.maximum}`
    case "too_small":
      return `低于下限 ${issue.minimum}`
    default:
      return "格式不符"
  }
}

/** The first flaw that a schema found, its place below `within`. */
export function flawOf(error: z.ZodError, within: readonly PropertyKey[] = []): RunFileError {
  const [issue] = error.issues
  return issue
    ? new RunFileError([...within, ...issue.path].map(String).join("."), whatOf(issue))
    : new RunFileError(within.map(String).join("."), "格式不符")
}
