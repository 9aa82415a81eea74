/** The findings in the HTML report: a table for each part, a row for each rule. */
import { finalVerdict, titleFor } from "../result/final"
import { asideText, reasonText } from "../result/messages"
import type { Evidence, Finding, Review, RuleInfo, RunResult, Section, TrailStep } from "../result/types"
import { modeWords, outcomeWords, renderedWord, verdictWords, viaWords } from "../result/words"
import { escapeHtml, link, table } from "./markup"

/** The mark of a page that was read from a browser's DOM. */
export const drawn = (rendered: boolean | undefined): string => (rendered ? `（${renderedWord}）` : "")

/** Of pieces that follow one another from one page, the last has its address on paper. */
const evidenceItem = (
  { url, text, date, rendered, aside }: Evidence,
  at: number,
  all: readonly Evidence[],
): string =>
  [
    `<li>${link(url, text || url, { quote: text, printed: all[at + 1]?.url !== url })}`,
    date ? ` <time>${escapeHtml(date)}</time>` : "",
    drawn(rendered),
    aside ? `（${escapeHtml(asideText(aside))}）` : "",
    "</li>",
  ].join("")

const trailItem = ({ via, url, outcome, rendered }: TrailStep): string =>
  `<li>${escapeHtml(viaWords[via])}：${link(url, url)}（${escapeHtml(outcomeWords[outcome] ?? outcome)}）${drawn(rendered)}</li>`

function details({ evidence, searched, question }: Finding, { basis }: RuleInfo): string {
  const bases = basis.map((it) => `${it.document}${it.clause}：${it.phrase}`).join("；")
  const trail = `<details><summary>查找路径（${searched.length}）</summary><ol>${searched.map(trailItem).join("")}</ol></details>`
  return [
    `<p class="basis">依据：${escapeHtml(bases)}</p>`,
    question ? `<p>待人工：${escapeHtml(question)}</p>` : "",
    evidence.length > 0 ? `<ul class="evidence">${evidence.map(evidenceItem).join("")}</ul>` : "",
    searched.length > 0 ? trail : "",
  ].join("")
}

function ruleRow(rule: RuleInfo, finding: Finding, reviewed: Review | undefined): string {
  const { verdict, review } = finalVerdict(finding, reviewed)
  const who = review ? `<p>复核：${escapeHtml(review.who)} ${escapeHtml(review.note)}</p>` : ""
  const title = titleFor(rule, verdict)
  const cells = [
    `<td>${escapeHtml(rule.id)}</td>`,
    `<td>${escapeHtml(title)}</td>`,
    `<td>${verdictWords[verdict]}</td>`,
    `<td>${modeWords[rule.mode]}</td>`,
    `<td class="n">${rule.veto ? "否决项" : finding.weight}</td>`,
    `<td>${escapeHtml(reasonText(finding.reason))}${details(finding, rule)}${who}</td>`,
  ]
  return `<tr class="${verdict}">${cells.join("")}</tr>`
}

const HEADINGS = ["指标", "名称", "结论", "方式", "权重", "说明与佐证"]

/** The parts of the pack with their findings. */
export function findingsHtml(
  { sections, rules, findings }: RunResult,
  reviews: ReadonlyMap<string, Review>,
): string {
  const found = new Map(findings.map((finding) => [finding.rule, finding]))
  const rowsOf = (item: string): string[] =>
    rules.flatMap((rule) => {
      const finding = rule.item === item ? found.get(rule.id) : undefined
      return finding ? [ruleRow(rule, finding, reviews.get(rule.id))] : []
    })
  const itemHtml = ({ id, title }: Section["items"][number]): string => {
    const rows = rowsOf(id)
    if (rows.length === 0) return ""
    const head = `<th colspan="6" scope="colgroup">${escapeHtml(id)} ${escapeHtml(title)}</th>`
    return `<tbody><tr class="item">${head}</tr>${rows.join("")}</tbody>`
  }
  return sections
    .map(({ title, items }) => ({ title, bodies: items.map(itemHtml).join("") }))
    .filter(({ bodies }) => bodies !== "")
    .map(({ title, bodies }) => `<h2>${escapeHtml(title)}</h2>${table("rules", HEADINGS, bodies)}`)
    .join("")
}
