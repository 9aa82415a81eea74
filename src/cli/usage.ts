/** What `help` prints: the commands with their options, in both languages. */
import type { Words } from "../core/rules/problem"
import { auditOptions, type CliOption, type CliOptions, pageOptions, replayOptions } from "./option-table"

interface Command extends Words {
  call: string
  options: CliOptions
}

const commands: readonly Command[] = [
  {
    call: "audit <url>",
    zh: "按规则包评查一个政府网站",
    en: "audit a government site against rule packs",
    options: auditOptions,
  },
  {
    call: "replay <run file>",
    zh: "不联网，重新评判保存的评查记录",
    en: "judge a saved run again, without the network",
    options: replayOptions,
  },
  {
    call: "page <file|url>...",
    zh: "输出从网页或文档文件读到的内容，每个一行 JSON",
    en: "print what is read of pages and document files, one line of JSON each",
    options: pageOptions,
  },
  { call: "rules check <file>...", zh: "检查规则文件", en: "check rule files", options: {} },
]

const COLUMN = 30
const INDENT = " ".repeat(COLUMN)

const column = (text: string): string => (text.length < COLUMN ? text.padEnd(COLUMN) : `${text}\n${INDENT}`)

const both = (head: string, { zh, en }: Words): string => `${column(head)}${zh}\n${INDENT}${en}`

const formText = ({ form, optional }: CliOption): string =>
  form === undefined ? "" : optional ? `[=${form}]` : ` ${form}`

const optionLines = (options: CliOptions): string[] =>
  Object.entries(options).map(([name, option]) => {
    const { range, zh, en } = option
    const bounds = range ? { zh: `，${range[0]} 至 ${range[1]}`, en: `, ${range[0]} to ${range[1]}` } : null
    return both(`      --${name}${formText(option)}`, {
      zh: zh + (bounds?.zh ?? ""),
      en: en + (bounds?.en ?? ""),
    })
  })

const STATUS = `退出码：0 完成，1 规则文件有错误，2 用法有误或文件不可读，3 网站读不到，4 规则包有错误
Exit status: 0 done, 1 rule files have errors, 2 usage or unreadable file, 3 site unreachable, 4 bad rule pack
`

export const usage = `npm run -s cli -- <命令 command>\n\n${commands
  .map((command) => [both(`  ${command.call}`, command), ...optionLines(command.options)].join("\n"))
  .join("\n\n")}\n\n${STATUS}`
