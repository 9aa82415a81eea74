import { finalVerdict, latestReviews } from "../result/final"
import { asideText, reasonText } from "../result/messages"
import type { Evidence, Finding, RuleInfo, RunResult, Section } from "../result/types"
import {
  levelWords,
  linkWords,
  missingWord,
  modeWords,
  outcomeWords,
  renderedWord,
  verdictWords,
  viaWords,
} from "../result/words"
import { linkToText } from "../text/fragment"
import { isMissingAddress } from "../text/missing-address"
import { REPORT_STYLE } from "./html-style"

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control and direction characters are what is removed
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

function escapeHtml(value: string | number | null | undefined): string {
  return String(value ?? "")
    .replace(HIDDEN, "")
    .replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)
}

/** The mark of a page that was read from a browser's DOM. */
const drawn = (rendered: true | undefined): string => (rendered ? `（${renderedWord}）` : "")

/** A link, only ever to a web address; anything else is shown as text. */
function link(url: string, label: string, quote = ""): string {
  if (!/^https?:\/\//i.test(url)) return escapeHtml(label)
  return `<a href="${escapeHtml(quote ? linkToText(url, quote) : url)}" rel="noreferrer">${escapeHtml(label)}</a>`
}

function evidenceItem({ url, text, date, rendered, aside }: Evidence): string {
  return `<li>${link(url, text || url, text)}${date ? ` <time>${escapeHtml(date)}</time>` : ""}${drawn(rendered)}${aside ? `（${escapeHtml(asideText(aside))}）` : ""}</li>`
}

function details(finding: Finding, rule: RuleInfo): string {
  const evidence = finding.evidence.map(evidenceItem).join("")
  const trail = finding.searched
    .map(
      (step) =>
        `<li>${escapeHtml(viaWords[step.via])}：${link(step.url, step.url)}（${escapeHtml(outcomeWords[step.outcome] ?? step.outcome)}）${drawn(step.rendered)}</li>`,
    )
    .join("")
  const basis = rule.basis.map((it) => `${it.document}${it.clause}：${it.phrase}`).join("；")
  return [
    `<p class="basis">依据：${escapeHtml(basis)}</p>`,
    finding.question ? `<p>待人工：${escapeHtml(finding.question)}</p>` : "",
    evidence ? `<ul class="evidence">${evidence}</ul>` : "",
    trail
      ? `<details><summary>查找路径（${finding.searched.length}）</summary><ol>${trail}</ol></details>`
      : "",
  ].join("")
}

function ruleRow(result: RunResult, rule: RuleInfo): string {
  const finding = result.findings.find((it) => it.rule === rule.id)
  if (!finding) return ""
  const { verdict, review } = finalVerdict(finding, latestReviews(result.reviews).get(rule.id))
  const who = review ? `<p>复核：${escapeHtml(review.who)} ${escapeHtml(review.note)}</p>` : ""
  const title = verdict === "fail" || verdict === "not-found" ? rule.failTitle : rule.title
  return `<tr class="${verdict}"><td>${escapeHtml(rule.id)}</td><td>${escapeHtml(title)}</td><td>${verdictWords[verdict]}</td><td>${modeWords[rule.mode]}</td><td class="n">${finding.weight}</td><td>${escapeHtml(reasonText(finding.reason))}${details(finding, rule)}${who}</td></tr>`
}

function section(result: RunResult, part: Section): string {
  const items = part.items.map((item) => {
    const rows = result.rules.filter((rule) => rule.item === item.id).map((rule) => ruleRow(result, rule))
    return `<tbody><tr><th colspan="6" scope="colgroup">${escapeHtml(item.id)} ${escapeHtml(item.title)}</th></tr>${rows.join("")}</tbody>`
  })
  const head =
    "<thead><tr><th>指标</th><th>名称</th><th>结论</th><th>方式</th><th>权重</th><th>说明与佐证</th></tr></thead>"
  return `<h2>${escapeHtml(part.title)}</h2><table>${head}${items.join("")}</table>`
}

function pairsTable(result: RunResult): string {
  if (result.pairs.length === 0) return ""
  const rows = result.pairs.map(({ policy, interpretation, link: state, lagWorkdays, exempt }) => {
    const policyCell = policy ? `${link(policy.url, policy.title)} ${escapeHtml(policy.number)}` : "—"
    const other = interpretation ? link(interpretation.url, interpretation.title) : "—"
    return `<tr><td>${policyCell}</td><td>${other}</td><td>${exempt ? `不需解读（${escapeHtml(exempt)}）` : linkWords[state]}</td><td class="n">${lagWorkdays ?? ""}</td></tr>`
  })
  return `<h2>政策解读比对</h2><table><thead><tr><th>政策文件</th><th>解读</th><th>关联状态</th><th>间隔工作日</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
}

function pagesTable(result: RunResult): string {
  const rows = result.pages.map(
    (page) =>
      `<tr><td>${link(page.url, page.url)}</td><td class="n">${page.status || ""}</td><td>${escapeHtml(outcomeWords[page.outcome] ?? page.outcome)}${drawn(page.rendered || undefined)}${isMissingAddress(page.url) ? `（${missingWord}）` : ""}</td></tr>`,
  )
  return `<h2>读取过的页面（${result.pages.length}）</h2><table><thead><tr><th>网址</th><th>状态码</th><th>结果</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
}

const contradictions = ({ identity }: RunResult): string =>
  (identity?.contradictions ?? []).map((reason) => `<p>注意：${escapeHtml(reasonText(reason))}</p>`).join("")

/** The whole report as one HTML file without scripts or outside resources; page text stands in it as text only. */
export function reportHtml(result: RunResult): string {
  const { site, score } = result
  const name = site.name ?? site.url
  const value = score.value === null ? "未判定" : score.value.toFixed(1)
  const range = score.value === null ? "" : `（${score.low?.toFixed(1)}–${score.high?.toFixed(1)}）`
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(name)} 政务公开评查报告</title><style>${REPORT_STYLE}</style></head><body><h1>${escapeHtml(name)} 政务公开评查报告</h1><p>${link(site.url, site.url)}　${escapeHtml(result.identity?.divisions?.value.join("") ?? "")}　${levelWords[site.level]}　标识码 ${escapeHtml(site.code ?? "未见")}　评查时点 ${escapeHtml(result.asOf)}　规则包 ${escapeHtml(result.packs.map((pack) => `${pack.title} ${pack.version}`).join("；"))}</p>${contradictions(result)}<p class="score"><strong>${value}</strong>${range}　已判定 ${score.decided} 项，覆盖权重 ${Math.round(score.coverage * 100)}%，待人工 ${score.pending} 项</p>${result.sections.map((part) => section(result, part)).join("")}${pairsTable(result)}${pagesTable(result)}</body></html>`
}
