import { NamedError } from "../messages"

/** What can be wrong with the database, each with what a person can do about it. */
const texts = {
  "store-full": "磁盘空间不足，无法保存评查记录。请清理磁盘，或在选项页删除旧的评查记录",
  "store-newer": "评查记录由更新版本的扩展写成，当前版本无法读写。请把扩展更新到最新版本",
  "store-blocked": "评查记录正被本扩展的其他页面占用。请关闭本扩展的其他页面（报告、选项）后重试",
  "store-silent":
    "评查记录没有响应，可能被本扩展的其他页面占用。请关闭本扩展的其他页面（报告、选项）后重试；仍不行，请关闭浏览器的全部窗口后重新打开",
  "store-closed": "评查记录暂时无法读写，请重新打开页面",
  "store-failed":
    "评查记录无法读写，可能是磁盘已满或数据损坏。请检查磁盘空间、重启浏览器后再试；仍不行，请在选项页清除全部数据",
  "store-lost":
    "有评查记录不见了：浏览器发现数据损坏后清空了它们，或没来得及保存。有导出的评查档案的，可在选项页重新导入",
} as const

export type StoreTrouble = keyof typeof texts

export const storeTrouble = (code: StoreTrouble, detail = ""): NamedError =>
  new NamedError(code, detail ? `${texts[code]}（${detail}）` : texts[code])

/** Names of DOMExceptions of IndexedDB; all others are `store-failed`. */
const codes: Record<string, StoreTrouble> = {
  QuotaExceededError: "store-full",
  VersionError: "store-newer",
  InvalidStateError: "store-closed",
}

/** An error of the database by its name. */
export function storeError(error: unknown): NamedError {
  if (error instanceof NamedError) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : String(error)
  return storeTrouble(codes[name] ?? "store-failed", name)
}
