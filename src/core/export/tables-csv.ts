import type { PageRow, RunResult } from "../result/types"
import { linkWords, lookWords, missingWord, outcomeWords, renderedWord } from "../result/words"
import { isMissingAddress } from "../text/missing-address"
import { toCsv } from "./csv"

const PAIR_COLUMNS = [
  "文件标题",
  "文号",
  "发布日期",
  "文件URL",
  "解读标题",
  "解读日期",
  "解读URL",
  "关联状态",
  "间隔工作日",
  "解读形式",
  "来源",
  "备注",
]

/** 政策解读比对表: one row per policy-interpretation pair, policies without and interpretations without a policy included. */
export function pairsCsv(result: RunResult): string {
  const rows = result.pairs.map(({ policy, interpretation, link, lagWorkdays, form, source, exempt }) => [
    policy?.title,
    policy?.number,
    policy?.date,
    policy?.url,
    interpretation?.title,
    interpretation?.date,
    interpretation?.url,
    exempt ? "不需解读" : linkWords[link],
    lagWorkdays,
    form,
    source,
    exempt,
  ])
  return toCsv(PAIR_COLUMNS, rows)
}

const PAGE_COLUMNS = ["网址", "状态码", "结果", "字节数", "SHA-256", "读取方式"]

/** How a page was read; of the address that no site has, why it was asked for. */
function wayOf({ url, look, rendered }: PageRow): string {
  if (isMissingAddress(url)) return missingWord
  return look ? lookWords[look] : rendered ? renderedWord : "直接读取"
}

/** Every address that was asked for, and what came of it. */
export function pagesCsv(result: RunResult): string {
  const rows = result.pages.map((page) => [
    page.url,
    page.status || null,
    outcomeWords[page.outcome] ?? page.outcome,
    page.bytes,
    page.sha256,
    wayOf(page),
  ])
  return toCsv(PAGE_COLUMNS, rows)
}
