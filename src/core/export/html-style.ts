/** Styles of the HTML report: readable on screen in light and dark, and on A4 paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: #d5d9e0; --quiet: #5a6270; --note: #fff6e0 }
@media (prefers-color-scheme: dark) { :root { --line: #3a404a; --quiet: #a2abb8; --note: #3a3220 } }
body { font: 14px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-variant-numeric: tabular-nums }
th, td { border: 1px solid var(--line); padding: .4em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
.rules th:nth-child(1) { width: 6em } .rules th:nth-child(2) { width: 10em } .rules th:nth-child(3) { width: 4.2em }
.rules th:nth-child(4), .rules th:nth-child(5) { width: 3em }
.pairs th:nth-child(3) { width: 8em } .pairs th:nth-child(4) { width: 5em }
.pages th:nth-child(2) { width: 4em } .pages th:nth-child(3) { width: 12em }
.rules .item th { width: auto }
.fail td:nth-child(3), .not-found td:nth-child(3), .partial td:nth-child(3) { font-weight: bold }
.n { text-align: right } .basis, time { color: var(--quiet) } .score strong { font-size: 2.4em }
.note { background: var(--note); padding: .4em .6em }
td p, td ul, td ol { margin: .3em 0 } td ul, td ol { padding-left: 1.5em }
@media screen and (max-width: 700px) {
  .rules, .rules tbody { display: block }
  .rules thead { display: none }
  .rules tr { display: flex; flex-wrap: wrap; border: 1px solid var(--line); margin-bottom: -1px }
  .rules td, .rules .item th { border: 0 }
  .rules td:nth-child(2), .rules td:last-child { width: 100%; box-sizing: border-box; padding-top: 0 }
  .rules td:nth-child(2) { order: -1; padding-top: .4em; font-weight: bold }
  .rules .n::before { content: "权重 " }
}
@page { size: A4; margin: 14mm 12mm; @bottom-center { content: counter(page) " / " counter(pages) } }
@media print {
  :root { color-scheme: light; --line: #b5bac2; --quiet: #444; --note: #f3f3f3 }
  body { font-size: 9pt; line-height: 1.45; margin: 0; max-width: none; padding: 0 }
  th, td { padding: .25em .35em }
  .rules th:nth-child(1) { width: 5.6em } .rules th:nth-child(2) { width: 8em } .rules th:nth-child(3) { width: 4.1em }
  .rules th:nth-child(4), .rules th:nth-child(5) { width: 3.1em }
  h2, .item { break-after: avoid }
  li { break-inside: avoid }
  a { color: inherit; text-decoration: none }
  .evidence a[data-url]::after { content: "（" attr(data-url) "）"; color: var(--quiet) }
  .not-found details::details-content, .blocked details::details-content { content-visibility: visible; height: auto }
  tr:not(.not-found, .blocked) details { display: none }
}
`
