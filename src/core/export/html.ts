import { type Counts, countsOf, coverageText } from "../result/coverage"
import { cutText } from "../result/cut-text"
import { failedVetoes, latestReviews } from "../result/final"
import { reasonText } from "../result/messages"
import type { RunResult, Verdict } from "../result/types"
import {
  crawlDelayWords,
  levelWords,
  linkWords,
  missingWord,
  outcomeWords,
  verdictWords,
} from "../result/words"
import { isMissingAddress } from "../text/missing-address"
import { beijingTime } from "./csv"
import { drawn, findingsHtml } from "./html-findings"
import { REPORT_STYLE } from "./html-style"
import { escapeHtml, link, table } from "./markup"

function pairsTable({ pairs }: RunResult): string {
  if (pairs.length === 0) return ""
  const rows = pairs.map(({ policy, interpretation, link: state, lagWorkdays, exempt }) => {
    const policyCell = policy ? `${link(policy.url, policy.title)} ${escapeHtml(policy.number)}` : "—"
    const other = interpretation ? link(interpretation.url, interpretation.title) : "—"
    const word = exempt ? `不需解读（${escapeHtml(exempt)}）` : linkWords[state]
    return `<tr><td>${policyCell}</td><td>${other}</td><td>${word}</td><td class="n">${lagWorkdays ?? ""}</td></tr>`
  })
  const headings = ["政策文件", "解读", "关联状态", "间隔工作日"]
  return `<h2>政策解读比对</h2>${table("pairs", headings, `<tbody>${rows.join("")}</tbody>`)}`
}

function pagesTable({ pages }: RunResult): string {
  const rows = pages.map(({ url, status, outcome, rendered }) => {
    const came = escapeHtml(outcomeWords[outcome] ?? outcome)
    const missing = isMissingAddress(url) ? `（${missingWord}）` : ""
    return `<tr><td>${link(url, url)}</td><td class="n">${status || ""}</td><td>${came}${drawn(rendered)}${missing}</td></tr>`
  })
  const headings = ["网址", "状态码", "结果"]
  return `<h2>读取过的页面（${pages.length}）</h2>${table("pages", headings, `<tbody>${rows.join("")}</tbody>`)}`
}

/** What a reader must know before the score: failed veto rules, an audit that ended early, marks that contradict each other. */
function notes(result: RunResult): string {
  const { cut, crawlDelay, identity } = result
  const vetoes = failedVetoes(result)
  const texts = [
    ...(vetoes.length > 0 ? [`单项否决：${vetoes.map(({ failTitle }) => failTitle).join("；")}`] : []),
    ...(cut ? [cutText(result)] : []),
    ...(crawlDelay ? [crawlDelayWords(crawlDelay)] : []),
    ...(identity?.contradictions ?? []).map((reason) => `注意：${reasonText(reason)}`),
  ]
  return texts.map((text) => `<p class="note">${escapeHtml(text)}</p>`).join("")
}

function siteLine({ site, identity, asOf, packs, stats }: RunResult): string {
  const parts = [
    link(site.url, site.url),
    escapeHtml(identity?.divisions?.value.join("")),
    levelWords[site.level],
    site.pathPrefix === "/" ? "" : `范围 ${escapeHtml(site.pathPrefix)}`,
    `标识码 ${escapeHtml(site.code ?? "未见")}`,
    `评查时点 ${escapeHtml(asOf)}`,
    `规则包 ${escapeHtml(packs.map((pack) => `${pack.title} ${pack.version}`).join("；"))}`,
    `检查时间 ${beijingTime(stats.finishedAt)}`,
  ]
  return `<p>${parts.filter(Boolean).join("　")}</p>`
}

function scoreLine({ value, low, high, coverage }: RunResult["score"], counts: Counts): string {
  const shown = value === null ? "未判定" : value.toFixed(1)
  const range = value === null ? "" : `（${low?.toFixed(1)}–${high?.toFixed(1)}）`
  return `<p class="score"><strong>${shown}</strong>${range}　${coverageText(counts, coverage)}</p>`
}

/** How many rules came to which verdict. */
function countsLine({ verdicts }: Counts): string {
  const told = Object.entries(verdictWords).flatMap(([verdict, word]) => {
    const count = verdicts[verdict as Verdict]
    return count > 0 ? [`${word} ${count} 项`] : []
  })
  return `<p>${told.join("，")}</p>`
}

/** The whole report as one HTML file without scripts or outside resources; page text stands in it as text only. */
export function reportHtml(result: RunResult): string {
  const title = `${escapeHtml(result.site.name ?? result.site.url)} 政务公开评查报告`
  const reviews = latestReviews(result.reviews)
  const counts = countsOf(result)
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${REPORT_STYLE}</style>`
  const body = [
    `<h1>${title}</h1>`,
    siteLine(result),
    notes(result),
    scoreLine(result.score, counts),
    countsLine(counts),
    findingsHtml(result, reviews),
    pairsTable(result),
    pagesTable(result),
  ]
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body.join("")}</body></html>`
}
