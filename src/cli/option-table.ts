/** The options of the commands: how they are read, and what the help says of them. */
import { defaultAuditSettings } from "../core/audit/types"
import { defaultFetchSettings } from "../core/crawl/fetcher"
import type { Words } from "../core/rules/problem"

export interface CliOption extends Words {
  type: "string" | "boolean"
  multiple?: true
  /** What its value looks like. */
  form?: string
  /** Whether the value may be left out. */
  optional?: true
  /** Least and most of a whole number. */
  range?: readonly [least: number, most: number]
}

export type CliOptions = Readonly<Record<string, CliOption>>

export const DEFAULT_PACK = "national-2020"

const usual = {
  requests: defaultAuditSettings.maxRequests,
  megabytes: defaultAuditSettings.maxBytes / 1e6,
  connections: defaultFetchSettings.connections,
  delay: defaultFetchSettings.gapMs,
}

const mapHost = {
  type: "string",
  multiple: true,
  form: "'*.gov.cn=127.0.0.1:8123'",
  zh: "把对这些主机的请求发到此服务器（可在本机、内网；其他内网地址不访问），可多次给出",
  en: "send requests for these hosts to this server, in a private network if you say so; repeatable",
} as const satisfies CliOption

const judging = {
  pack: {
    type: "string",
    multiple: true,
    form: "ID|FILE",
    zh: `规则包的编号或文件，可多次给出（默认 ${DEFAULT_PACK}）`,
    en: `rule pack by id or file, repeatable (default ${DEFAULT_PACK})`,
  },
  format: {
    type: "string",
    form: "F",
    zh: "json、csv 或 html（默认按 --out 的扩展名，否则 json）",
    en: "json, csv or html (default by the ending of --out, else json)",
  },
  out: {
    type: "string",
    form: "FILE",
    zh: "写入文件而不是标准输出；csv 另写 FILE-pairs.csv 和 FILE-pages.csv",
    en: "write there instead of to standard output; csv adds FILE-pairs.csv and FILE-pages.csv",
  },
} as const satisfies CliOptions

export const auditOptions = {
  ...judging,
  level: {
    type: "string",
    form: "L",
    zh: "层级：province 省、prefecture 市、county 县、township 乡镇、department 部门、ministry 国务院部门",
    en: "province, prefecture, county, township, department or ministry (default: as the site tells)",
  },
  unit: {
    type: "string",
    form: "NAME",
    zh: "单位名称，网站没有写明时用",
    en: "name of the unit, where the site does not state it",
  },
  "as-of": {
    type: "string",
    form: "YYYY-MM-DD",
    zh: "评查时点（默认今天）",
    en: "the day the audit speaks for (default today)",
  },
  "path-prefix": {
    type: "string",
    form: "/P/",
    zh: "只评查该路径之下的内容",
    en: "audit only what lies under this path of the host",
  },
  "max-requests": {
    type: "string",
    form: "N",
    range: [1, 100_000],
    zh: `请求数上限（默认 ${usual.requests}）`,
    en: `request budget (default ${usual.requests})`,
  },
  "max-minutes": {
    type: "string",
    form: "N",
    range: [1, 10_000],
    zh: "分钟数上限（默认不限）",
    en: "time budget in minutes (default none)",
  },
  "max-megabytes": {
    type: "string",
    form: "N",
    range: [1, 100_000],
    zh: `读取量上限，MB（默认 ${usual.megabytes}）`,
    en: `budget of megabytes read (default ${usual.megabytes})`,
  },
  concurrency: {
    type: "string",
    form: "N",
    range: [1, 32],
    zh: `同一主机的连接数（默认 ${usual.connections}）`,
    en: `connections to one host (default ${usual.connections})`,
  },
  delay: {
    type: "string",
    form: "MS",
    range: [0, 600_000],
    zh: `对同一主机两次请求的最短间隔，毫秒（默认 ${usual.delay}）`,
    en: `least milliseconds between two requests to one host (default ${usual.delay})`,
  },
  "ignore-robots": {
    type: "boolean",
    zh: "robots.txt 不允许的页面也读取",
    en: "ask for pages that robots.txt excludes, too",
  },
  "map-host": mapHost,
  render: {
    type: "string",
    form: "PATH",
    optional: true,
    zh: "脚本生成、需验证的页面用已安装的 Chromium 读取；PATH 可省略",
    en: "draw pages that scripts fill or guards hide in an installed Chromium; PATH may be left out",
  },
  "save-run": {
    type: "string",
    form: "FILE",
    zh: "保存页面和结论，供 replay、--resume 和 --since 使用（扩展名为 .gz 时压缩）",
    en: "keep pages and findings for replay, --resume and --since (gzipped where the name ends in .gz)",
  },
  resume: {
    type: "string",
    form: "RUN_FILE",
    zh: "接着做中断或达到上限的评查：已读到的不再请求，用完的上限再给一次",
    en: "go on with an audit that was broken off, or met its budget: that is then given once more",
  },
  since: {
    type: "string",
    form: "RUN_FILE",
    zh: "只向网站询问自这次评查以来的变化",
    en: "ask the site only for what has changed since this saved run",
  },
} as const satisfies CliOptions

export const replayOptions = {
  ...judging,
  pack: {
    ...judging.pack,
    zh: "规则包的编号或文件，可多次给出（默认为当时所用）",
    en: "rule pack by id or file, repeatable (default: those of the run)",
  },
} as const satisfies CliOptions

export const pageOptions = {
  base: { type: "string", form: "URL", zh: "文件保存自哪个网址", en: "address the files were saved from" },
  "content-type": {
    type: "string",
    form: "T",
    zh: "网站给出的 Content-Type",
    en: "Content-Type they were served with",
  },
  "map-host": mapHost,
} as const satisfies CliOptions
