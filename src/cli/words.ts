/** What the command line says: every sentence in Chinese, then in English. Results are Chinese alone. */
import type { CrawlDelay, CutReason } from "../core/result/types"
import { crawlDelayWords, cutWords, outcomeWords } from "../core/result/words"
import type { Words } from "../core/rules/problem"

/** A kind of thing that has names, as `unknown` speaks of it. */
export const COMMAND: Words = { zh: "命令", en: "command" }
export const OPTION: Words = { zh: "选项", en: "option" }

/** Arguments that commands ask for. */
export const SITE_ADDRESS: Words = { zh: "网站地址", en: "the site's address" }
export const RUN_FILE: Words = { zh: "评查记录文件", en: "the run file" }
export const PAGES: Words = { zh: "至少一个文件或网址", en: "at least one file or address" }
export const RULE_FILES: Words = {
  zh: "至少一个规则文件：rules check FILE",
  en: "at least one rule file: rules check FILE",
}

/** What standard output is called in messages. */
export const OUTPUT = "标准输出 / standard output"

export const words = {
  seeHelp: { zh: "用法：npm run -s cli -- help", en: "usage: npm run -s cli -- help" },
  noCommand: (names: string) => ({ zh: `请写明命令：${names}`, en: `name a command: ${names}` }),
  unknown: ({ zh, en }: Words, name: string, nearest: string) => ({
    zh: `没有 ${name} 这个${zh}，最接近的是 ${nearest}`,
    en: `no ${en} ${name}, the nearest is ${nearest}`,
  }),
  noOption: (name: string) => ({ zh: `没有 ${name} 这个选项`, en: `there is no option ${name}` }),
  missing: ({ zh, en }: Words) => ({ zh: `请写明${zh}`, en: `name ${en}` }),
  onlyOne: ({ zh, en }: Words, rest: string) => ({
    zh: `只要一个${zh}，多出了 ${rest}`,
    en: `only ${en} is expected, not also ${rest}`,
  }),
  noValue: (option: string, form: string) => ({
    zh: `${option} 缺少值，应写成 ${option} ${form}`,
    en: `${option} lacks its value: ${option} ${form}`,
  }),
  optionForValue: (option: string, form: string, given: string) => ({
    zh: `${option} 的值不能是选项 ${given}，应写成 ${option} ${form}；值以“-”开头时写成 ${option}=${given}`,
    en: `${option} has the option ${given} for its value: ${option} ${form}, or ${option}=${given} if that is meant`,
  }),
  takesNoValue: (option: string) => ({ zh: `${option} 不带值`, en: `${option} takes no value` }),
  number: (option: string, least: number, most: number, given: string) => ({
    zh: `${option} 应为 ${least} 至 ${most} 的整数，不能是“${given}”`,
    en: `${option} takes a whole number from ${least} to ${most}, not "${given}"`,
  }),
  date: (option: string, given: string) => ({
    zh: `${option} 应为真实日期，写成 YYYY-MM-DD，不能是“${given}”`,
    en: `${option} takes a date that exists, as YYYY-MM-DD, not "${given}"`,
  }),
  choice: (option: string, names: readonly string[], given: string) => ({
    zh: `${option} 应为 ${names.join("、")} 之一，不能是“${given}”`,
    en: `${option} takes one of ${names.join(", ")}, not "${given}"`,
  }),
  path: (option: string, given: string) => ({
    zh: `${option} 应为以“/”开头的路径，如 /town/，不能是“${given}”`,
    en: `${option} takes a path such as /town/, not "${given}"`,
  }),
  mapping: (option: string, given: string) => ({
    zh: `${option} 应写成 '*.gov.cn=127.0.0.1:8123'，不能是“${given}”`,
    en: `${option} takes '*.gov.cn=127.0.0.1:8123' and the like, not "${given}"`,
  }),
  address: (given: string) => ({
    zh: `“${given}”不是 http 或 https 网址`,
    en: `"${given}" is no http or https address`,
  }),

  noFile: { zh: "没有这个文件", en: "no such file" },
  folder: { zh: "是文件夹，不是文件", en: "is a folder, not a file" },
  noFolder: { zh: "上一级不是文件夹", en: "what it should lie in is no folder" },
  forbidden: { zh: "没有权限", en: "not permitted" },
  full: { zh: "磁盘已满", en: "the disk is full" },
  fileError: (why: string) => ({ zh: `读写出错（${why}）`, en: `can't be read or written (${why})` }),
  sameFile: (option: string, other: string) => ({
    zh: `${option} 与 ${other} 不能是同一个文件`,
    en: `${option} and ${other} can't be the same file`,
  }),
  tooLarge: (megabytes: number) => ({ zh: `超过 ${megabytes} MB`, en: `larger than ${megabytes} MB` }),
  ownPacks: (ids: string) => ({
    zh: `这次评查所用的规则包 ${ids} 不是自带的，请用 --pack 写明文件`,
    en: `the run was judged by ${ids}, not shipped with the program: name the file by --pack`,
  }),
  noPackFile: (id: string) => ({
    zh: `没有这个文件；自带的规则包不写 .json：--pack ${id}`,
    en: `no such file; packs that are shipped go without .json: --pack ${id}`,
  }),
  badRun: (where: string, flaw: string) => ({
    zh: `不是 audit --save-run 保存的评查记录，或已损坏：${flaw}`,
    en: `no run that audit --save-run saved, or a damaged one${where && ` (${where})`}`,
  }),

  noBrowser: {
    zh: "--render：没有找到 Chrome、Chromium 或 Edge，请写明路径：--render=PATH",
    en: "--render: no Chrome, Chromium or Edge was found, name one by its path: --render=PATH",
  },
  browserFails: (why: string) => ({
    zh: `浏览器无法启动（${why}）`,
    en: `the browser can't be started (${why})`,
  }),

  stopping: {
    zh: "正在停止，已读到的照常评判；再按一次 Ctrl-C 立即退出",
    en: "stopping, what was read is judged as it stands; Ctrl-C again ends at once",
  },
  journal: (file: string) => ({
    zh: `已读到的随时记入 ${file}，万一中断，同样的命令加 --resume ${file} 接着评查`,
    en: `what is read is kept in ${file} as it comes; if broken off, go on by adding --resume ${file}`,
  }),
  noJournal: ({ zh, en }: Words) => ({
    zh: `${zh}，评查照常进行，但中途被终止时已读到的不能保存`,
    en: `${en}; the audit goes on, but what it reads is lost if it is killed`,
  }),
  leftOver: (file: string) => ({
    zh: `另一次评查正在写入，或中断后留下：接着评查加 --resume ${file}，不要了请先删除`,
    en: `of an audit that is under way or was broken off: go on with it by --resume ${file}, or delete it`,
  }),
  goOn: (file: string) => ({
    zh: `接着评查：同样的命令加 --resume ${file}`,
    en: `to go on, add --resume ${file} to the same command`,
  }),
  otherSite: (url: string) => ({
    zh: `是 ${url} 的评查，网站地址须与之相同`,
    en: `is a run of ${url}, the site's address must be the same`,
  }),
  nothingLeft: ({ zh, en }: Words) => ({
    zh: `已经结束，没有可接着做的：${zh}`,
    en: `has come to its end, nothing is left to go on with: ${en}`,
  }),
  sinceOther: (url: string) => ({
    zh: `--since 的评查记录属于 ${url}，其中没有本站的页面`,
    en: `the run of --since is one of ${url} and has no page of this site`,
  }),
  stoppedEarly: { zh: "首页还没有读到就停止了", en: "stopped before the home page came" },
  progress: (pages: number, requests: number, settled: string) => ({
    zh: `已读 ${pages} 页，请求 ${requests} 次，已定 ${settled} 项`,
    en: `${pages} pages, ${requests} requests, ${settled} rules settled`,
  }),
  contradiction: (sentence: string) => ({
    zh: `注意：${sentence}`,
    en: "note: the marks of the site contradict each other",
  }),
  unnamed: {
    zh: "页面没有写明单位名称，请用 --unit 指定",
    en: "the pages don't state the unit's name, give it by --unit",
  },
  scope: (prefix: string) => ({
    zh: `评查范围：${prefix} 之下的内容（评查整个网站请加 --path-prefix /）`,
    en: `what lies under ${prefix} is audited (add --path-prefix / for the whole site)`,
  }),
  result: (score: Words, coverage: string, requests: number, seconds: string) => ({
    zh: `${score.zh}，覆盖率 ${coverage}，请求 ${requests} 次，用时 ${seconds} 秒`,
    en: `${score.en}, coverage ${coverage}, ${requests} requests, ${seconds} s`,
  }),
  score: (value: string, low: string, high: string) => ({
    zh: `得分 ${value}（${low} 至 ${high}）`,
    en: `score ${value} (${low} to ${high})`,
  }),
  noScore: { zh: "没有得分", en: "no score" },
  unreachable: ({ zh, en }: Words) => ({
    zh: `网站没有读到，首页：${zh}`,
    en: `the site could not be read, home page: ${en}`,
  }),
  privateAddress: {
    zh: "不向内网地址发请求；本机上的网站请用 --map-host 映射",
    en: "private addresses are not asked; map a site of this machine by --map-host",
  },
  written: { zh: "已写入", en: "written" },
  inOrder: (files: number) => ({
    zh: `${files} 个文件没有错误`,
    en: files === 1 ? "1 file in order" : `${files} files in order`,
  }),
} satisfies Record<string, Words | ((...values: never[]) => Words)>

/** What came of an address or a file; `status` is that of the answer, 0 for none. */
export const outcomeOf = (outcome: string, status = 0): Words => {
  const answer = status === 0 ? "" : `, ${status}`
  return { zh: `${outcomeWords[outcome] ?? outcome}${answer}`, en: `${outcome}${answer}` }
}

const CUTS: Record<CutReason, string> = {
  budget: "ended early: budget",
  stopped: "ended early: stopped",
  unreachable: "ended early: unreachable",
  "host-refuses": "ended early: the host refuses",
}

/** Why an audit ended early. */
export const cutText = (cut: CutReason): Words => ({ zh: cutWords[cut], en: CUTS[cut] })

/** Why an audit took long. */
export const crawlDelayText = (delay: CrawlDelay): Words => ({
  zh: crawlDelayWords(delay),
  en: `robots.txt asks for ${delay.askedMs / 1000} s between two requests; ${delay.keptMs / 1000} s were kept`,
})

/** One line: what it is about, then both languages. */
export const line = ({ zh, en }: Words, about = ""): string => `${about && `${about}: `}${zh} / ${en}`
