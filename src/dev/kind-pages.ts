/** The pages of rules/kinds/: what each kind of check answers, its parameters, an example. */
import * as z from "zod"
import type { Check } from "../core/checks/types"
import { modeWords, verdictWords } from "../core/result/words"
import { describeParams, type ParamRow, type Schema } from "./param-rows"

// biome-ignore lint/suspicious/noExplicitAny: a page speaks of every kind alike
type Kind = Check<any>

const HEAD = "<!-- 由 npx tsx src/dev/write-reference.ts 写成，请改代码中的说明，不要改本页。 -->"

/** One cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n")

const modesOf = ({ modes }: Kind): string =>
  modes.map((mode) => `\`${mode}\`（${modeWords[mode]}）`).join("、")

const decides = ({ modes }: Kind): boolean => modes.includes("auto")

const wordsOf = (check: Kind): string =>
  decides(check) && check.modes.includes("assisted")
    ? "\n方式为 `assisted` 时只收集、不判定：除无法访问、未到期和不适用外，一律为待人工，连同指标的 `question` 交给人。\n"
    : ""

const rowOf = ({ name, type, fallback, text }: ParamRow): string[] => [`\`${name}\``, type, fallback, text]

/** The page of one kind, in Markdown. */
function kindPage(check: Kind): string {
  const { kind, title, about, params } = check
  const { answers, verdicts, example } = about
  const rows = describeParams(z.toJSONSchema(params, { target: "draft-7", io: "input" }) as Schema).map(rowOf)
  const said = Object.entries(verdicts).map(([verdict, text]) => [
    verdictWords[verdict as keyof typeof verdictWords],
    text,
  ])
  const [met, unmet] = decides(check) ? ["符合", "不符合"] : ["有", "没有"]
  return `${HEAD}

# ${kind}：${title}

${answers}

方式：${modesOf(check)}。
${wordsOf(check)}
${table(["结论", "什么时候"], said)}

没有列出的结论不会出现。

## 参数

${rows.length > 0 ? table(["参数", "类型", "默认", "说明"], rows) : "没有参数。"}

## 例子

\`\`\`json
${JSON.stringify({ kind, ...example.params }, null, 2)}
\`\`\`

- ${met}：${example.met}。
- ${unmet}：${example.unmet}。

[全部检查方法](README.md) · [规则包怎么写](../README.md)
`
}

function indexPage(checks: readonly Kind[]): string {
  const rows = checks.map((check) => [
    `[\`${check.kind}\`](${check.kind}.md)`,
    check.title,
    check.modes.map((mode) => `\`${mode}\``).join(" "),
    check.about.answers,
  ])
  return `${HEAD}

# 检查方法

指标的 \`check\` 写明用哪种方法（\`kind\`）和参数。栏目用 [columns.json](../columns.json) 中的键指称；文字用短语比对，不用正则表达式。
任何参数都可以写成 \`{ "$var": "名称" }\`，留给变量填写。

${table(["方法", "名称", "方式", "回答什么"], rows)}
`
}

/** The pages by their file names under rules/kinds/. */
export function kindPages(checks: ReadonlyMap<string, Kind>): Record<string, string> {
  const all = [...checks.values()]
  const pages = all.map((check) => [`${check.kind}.md`, kindPage(check)] as const)
  return { "README.md": indexPage(all), ...Object.fromEntries(pages) }
}
