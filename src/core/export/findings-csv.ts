import { finalVerdict, latestReviews } from "../result/final"
import { asideText, reasonText } from "../result/messages"
import type { Evidence, Finding, Review, RuleInfo, RunResult, TrailStep, Verdict } from "../result/types"
import { levelWords, modeWords, renderedWord, verdictWords } from "../result/words"
import { beijingTime, type Cell, toCsv } from "./csv"

interface Row {
  result: RunResult
  finding: Finding
  rule: RuleInfo
  review: Review | undefined
  index: number
}

/** More evidence than a reader of one cell follows; the JSON has all of it. */
const MAX_LISTED = 10

/** Veto rules (单项否决) stand beside the score: they have no points to earn or to lose. */
function earned({ finding, review, rule }: Row): number | null {
  if (rule.veto) return null
  const { ratio } = finalVerdict(finding, review)
  return ratio === null ? null : Math.round(finding.weight * ratio * 100) / 100
}

function lost(row: Row): number | null {
  const points = earned(row)
  return points === null ? null : Math.round((row.finding.weight - points) * 100) / 100
}

/** Verdicts that complain of nothing: their sentence is a remark. */
const QUIET: ReadonlySet<Verdict> = new Set(["pass", "not-applicable", "not-due"])

function isQuiet({ finding, review }: Row): boolean {
  return QUIET.has(finalVerdict(finding, review).verdict)
}

function problem(row: Row): string {
  return isQuiet(row) ? "" : reasonText(row.finding.reason)
}

function listed(values: readonly string[]): string {
  const unique = [...new Set(values.filter(Boolean))]
  const rest = unique.length - MAX_LISTED
  return unique.slice(0, MAX_LISTED).join("；") + (rest > 0 ? `；等${unique.length}处` : "")
}

/** The first of what was seen and counts. */
const seenOf = ({ evidence }: Finding): Evidence | undefined => evidence.find(({ aside }) => !aside)

function hashOf({ result, finding }: Row): string {
  const url = seenOf(finding)?.url ?? finding.column?.url
  const address = url?.replace(/#.*$/, "")
  return result.pages.find((page) => page.url === address)?.sha256 ?? ""
}

const placeOf = ({ url, rendered }: TrailStep): string => (rendered ? `${url}（${renderedWord}）` : url)

function remarks(row: Row): string {
  const { finding, review } = row
  const drawn = finding.evidence.filter(({ rendered }) => rendered)
  const trail = finding.verdict === "not-found" || finding.verdict === "blocked" ? finding.searched : []
  return [
    isQuiet(row) ? reasonText(finding.reason) : "",
    finding.question ? `待人工：${finding.question}` : "",
    trail.length > 0 ? `查找路径：${listed(trail.map(placeOf))}` : "",
    drawn.length > 0 ? `${renderedWord}后读取：${listed(drawn.map(({ url }) => url))}` : "",
    review?.note ? `复核说明：${review.note}` : "",
  ]
    .filter(Boolean)
    .join("　")
}

/** What was seen, with the mark of what does not count. */
const excerpt = ({ aside, text }: Evidence): string => (aside ? `${text}（${asideText(aside)}）` : text)

/** The inspection table's columns in their fixed order: heading and where its value comes from. */
const COLUMNS: readonly [string, (row: Row) => Cell][] = [
  ["序号", (row) => row.index + 1],
  ["检查批次", (row) => row.result.packs.map((pack) => `${pack.title} ${pack.version}`).join("；")],
  ["单位名称", (row) => row.result.site.name],
  ["单位层级", (row) => levelWords[row.result.site.level]],
  ["网站名称", (row) => row.result.site.name],
  ["网站标识码", (row) => row.result.site.code],
  ["首页网址", (row) => row.result.site.url],
  ["指标编号", (row) => row.rule.id],
  ["指标名称", (row) => row.rule.title],
  ["依据文件", (row) => listed(row.rule.basis.map((basis) => basis.document))],
  ["依据条款", (row) => listed(row.rule.basis.map((basis) => basis.clause))],
  ["条款原文", (row) => listed(row.rule.basis.map((basis) => basis.phrase))],
  ["检查方式", (row) => modeWords[row.rule.mode]],
  ["结论", (row) => verdictWords[finalVerdict(row.finding, row.review).verdict]],
  ["权重", (row) => (row.rule.veto ? "否决项" : row.finding.weight)],
  ["得分", earned],
  ["扣分", lost],
  ["问题描述", problem],
  ["问题栏目", (row) => row.finding.column?.name],
  ["栏目路径", (row) => row.finding.column?.path.join(" > ")],
  ["问题URL", (row) => (problem(row) ? (row.finding.column?.url ?? seenOf(row.finding)?.url) : "")],
  ["佐证URL", (row) => listed(row.finding.evidence.map((evidence) => evidence.url))],
  ["发布日期", (row) => row.finding.evidence.find(({ aside, date }) => date && !aside)?.date],
  ["文号", (row) => row.finding.reason.values.number],
  ["证据摘录", (row) => listed(row.finding.evidence.map(excerpt))],
  ["截图文件名", () => ""],
  ["页面哈希", hashOf],
  ["检查时间", (row) => beijingTime(row.result.stats.finishedAt)],
  ["检查人", () => ""],
  ["复核人", (row) => row.review?.who],
  ["复核结论", (row) => (row.review ? verdictWords[row.review.verdict] : "")],
  ["整改期限", () => ""],
  ["整改情况", () => ""],
  ["整改后复查时间", () => ""],
  ["备注", remarks],
]

/** One row per finding, in the order of the rules. */
export function findingsCsv(result: RunResult): string {
  const rules = new Map(result.rules.map((rule) => [rule.id, rule]))
  const reviews = latestReviews(result.reviews)
  const rows = result.findings.flatMap((finding, index) => {
    const rule = rules.get(finding.rule)
    if (!rule) return []
    const row: Row = { result, finding, rule, review: reviews.get(finding.rule), index }
    return [COLUMNS.map(([, value]) => value(row))]
  })
  return toCsv(
    COLUMNS.map(([heading]) => heading),
    rows,
  )
}
