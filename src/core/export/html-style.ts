/** Styles of the HTML report: readable on screen in light and dark, and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --line: #d5d9e0; --quiet: #5a6270 }
@media (prefers-color-scheme: dark) { :root { --line: #3a404a; --quiet: #a2abb8 } }
body { font: 14px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th, td { border: 1px solid var(--line); padding: .4em .6em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
.n { text-align: right } .basis, time { color: var(--quiet) } .score strong { font-size: 2.4em }
td p, td ul, td ol { margin: .3em 0 }
@media print { body { margin: 0; max-width: none } a { color: inherit } tr { break-inside: avoid } }
`
