import type { AnnualReportParams } from "../../../../src/core/checks/annual-report/params"
import type { Table } from "../../../../src/core/page/types"
import type { PageLike } from "../../make"

const KINDS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

/** [group, label] of the outcome rows; a label alone spans both places. */
const OUTCOMES: [string, string][] = [
  ["（一）予以公开", "（一）予以公开"],
  ["（二）部分公开", "（二）部分公开"],
  ["（三）不予公开", "1.属于国家秘密"],
  ["（三）不予公开", "2.其他法律行政法规禁止公开"],
  ["（四）无法提供", "1.本机关不掌握相关政府信息"],
  ["（五）不予处理", "1.信访举报投诉类申请"],
  ["（五）不予处理", "2.重复申请"],
  ["（六）其他处理", "（六）其他处理"],
]
export const OUTCOME_ROWS = OUTCOMES.length
/** Index of the first row with counts. */
export const FIRST_COUNTS = 3

/** Counts of a consistent table: six kinds of applicants by outcome, and what was carried over. */
export interface Counts {
  /** By outcome row, by kind of applicant (six). */
  outcomes: number[][]
  carriedIn: number[]
  /** Of all that was in hand, what is left to the next year; the intake follows from it. */
  carriedOut: number[]
}

const withTotal = (counts: readonly number[]): string[] =>
  [...counts, counts.reduce((a, b) => a + b, 0)].map(String)

/** The application table as a page reader gives it, spans repeated. `carriedIn` must not exceed what was dealt with. */
export function applicationTable({ outcomes, carriedIn, carriedOut }: Counts): Table {
  const decided = carriedIn.map((_, kind) => outcomes.reduce((total, row) => total + (row[kind] ?? 0), 0))
  const received = decided.map((count, kind) => count + (carriedOut[kind] ?? 0) - (carriedIn[kind] ?? 0))
  const whole = (label: string, counts: readonly number[]) => [label, label, label, ...withTotal(counts)]
  const corner = ["（勾稽关系）", "（勾稽关系）", "（勾稽关系）"]
  const organisations = Array.from({ length: 5 }, () => "法人或其他组织")
  return [
    [...corner, ...Array.from({ length: 7 }, () => "申请人情况")],
    [...corner, "自然人", ...organisations, "总计"],
    [...corner, ...KINDS],
    whole("一、本年新收政府信息公开申请数量", received),
    whole("二、上年结转政府信息公开申请数量", carriedIn),
    ...OUTCOMES.map(([group, label], row) => [
      "三、本年度办理结果",
      group,
      label,
      ...withTotal(outcomes[row] ?? []),
    ]),
    ["三、本年度办理结果", "（七）总计", "（七）总计", ...withTotal(decided)],
    whole("四、结转下年度继续办理", carriedOut),
  ]
}

export const ZEROS = [0, 0, 0, 0, 0, 0]
export const SMALL: Counts = {
  outcomes: OUTCOMES.map((_, row) =>
    row === 0 ? [2, 1, 0, 0, 0, 0] : row === 6 ? [1, 0, 0, 0, 0, 0] : ZEROS,
  ),
  carriedIn: ZEROS,
  carriedOut: [0, 1, 0, 0, 0, 0],
}

const RESULTS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

export const litigationTable = (counts: readonly number[]): Table => [
  [...RESULTS.map(() => "行政复议"), ...Array.from({ length: 10 }, () => "行政诉讼")],
  [...RESULTS, ...RESULTS.map(() => "未经复议直接起诉"), ...RESULTS.map(() => "复议后起诉")],
  [...RESULTS, ...RESULTS, ...RESULTS],
  counts.map(String),
]

export const HEADINGS = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
]

export const params: AnnualReportParams = {
  column: "nb",
  year: 2020,
  deadlines: { county: "03-31", department: "01-31" },
  sections: HEADINGS.map((heading) => ({ title: heading.slice(2), accept: [] })),
  arithmetic: true,
  mentions: ["政务公开工作要点", "六稳"],
  lookAlikes: ["法治政府建设", "网站工作年度报表"],
}

const FILLER = "本年度主动公开各类信息，听取群众意见，改进工作。".repeat(20)

/** The page of a report that has everything. */
export const reportPage = (more: Partial<PageLike> = {}): PageLike => ({
  url: "/nb/2020.html",
  kind: "annual-report",
  title: "清溪县2020年政府信息公开工作年度报告",
  date: "2021-03-10",
  headings: HEADINGS,
  text: ["根据年度政务公开工作要点编制本报告。", ...HEADINGS.map((heading) => `${heading}\n${FILLER}`)].join(
    "\n",
  ),
  tables: [applicationTable(SMALL), litigationTable(Array.from({ length: 15 }, () => 0))],
  ...more,
})
