/** Labels and their values wherever they stand: index tables, definition lists, `标签：值` lines, the byline of an article. */
import { unifyWidth } from "../text/spacing"
import type { Element } from "./element"
import type { Run } from "./runs"

export interface Labelled {
  /** The label without white space and colon. */
  label: string
  value: string
  element: Element
}

/** Labels of the index block of a document (信息公开目录的元数据). */
const INFO_LABELS = (
  "索引号 信息索引号 信息索引 索取号 索引码 主题分类 信息分类 分类 主题 体裁分类 体裁 组配分类 服务对象 发文机关 发布机构 发布单位 公开主体 公开机构 公开责任部门 " +
  "制发机关 制定机关 发文单位 发布机关 责任部门 信息来源 成文日期 成文时间 生成日期 生成时间 发文日期 发文时间 制发日期 印发日期 签发日期 发布日期 发布时间 发文字号 文件字号 文号 文件编号 " +
  "信息编号 标题 信息名称 名称 有效性 效力状态 时效性 文件状态 状态 有效状态 主题词 关键词 实施日期 施行日期 生效日期 生效时间 失效日期 失效时间 " +
  "废止日期 废止时间 有效期 公开方式 公开范围 公开时限 公开形式 公开类别 公开类型 公开属性 公开日期 公开时间 信息类别 统一登记号 统一编号 规范性文件登记号 登记号 内容概述 内容摘要 备注 文件类型"
).split(" ")
/** Labels of the line under a title, and of what stands beside them. */
const BYLINE_LABELS = (
  "来源 文章来源 稿件来源 资料来源 时间 日期 发表时间 发表日期 更新时间 更新日期 录入时间 上传时间 作者 编辑 责任编辑 审核 浏览次数 浏览量 浏览数 阅读次数 阅读量 阅读 点击数 点击量 点击率 点击次数 访问量 访问次数 浏览 点击 " +
  "文章类型 字体 字号 字体大小 分享 分享到 打印 保护视力色 视力保护色 背景色 供稿 撰稿 摄影 记者 发布人 发布者"
).split(" ")

const INFO = new Set(INFO_LABELS)
const ALL = new Set([...INFO_LABELS, ...BYLINE_LABELS])
const LONGEST_RUN = 400
const MAX_LABELS = 200

export function isInfoLabel(label: string): boolean {
  return INFO.has(label)
}

const LONGEST_LABEL = 40
/** What labels begin with: most texts are told by this alone. */
const BEGINNINGS = new Set([..."[【(", ...[...ALL].map((label) => label[0])])

/** A cell that is a label and nothing else: `索 引 号：`, or in a table `索引号`. */
function soleLabel({ element, text }: Run): string | null {
  if (text.length > LONGEST_LABEL || !BEGINNINGS.has(text[0] ?? "")) return null
  const bare = text.replace(/\s/g, "")
  const label = bare.replace(/:$/, "").replace(/^[[【(]|[\])】]$/g, "")
  if (!ALL.has(label)) return null
  return bare.endsWith(":") || inTable(element) || element.name === "dt" ? label : null
}

const inTable = ({ tag, parent }: Element): boolean => tag.cell || parent?.tag.cell === true

/** Rows that link are rows of a list, and the labels above them its head. */
function hasLink(element: Element): boolean {
  return element.children.some(
    (child) => child.name === "a" || child.children.some((inner) => inner.name === "a"),
  )
}

const HAN = /[\u4e00-\u9fff]/
const SPACE = /\s/
const MOST_LETTERS = Math.max(...[...ALL].map((label) => label.length))
/** White space between two characters of a label, and before its colon. */
const MOST_SPACE = 6

interface Mark {
  label: string
  /** Where the label begins, and where its value does. */
  start: number
  end: number
}

/** The known label that ends at a colon, white space between its characters or not; the longest, so that 信息索引号 is no 索引号. */
function labelBefore(text: string, colon: number, from: number): Mark | null {
  let found: Mark | null = null
  let label = ""
  let spaces = 0
  for (let at = colon - 1; at >= from && label.length < MOST_LETTERS && spaces <= MOST_SPACE; at--) {
    const character = text[at] as string
    if (SPACE.test(character)) {
      spaces++
      continue
    }
    spaces = 0
    label = character + label
    if (ALL.has(label) && !HAN.test(text[at - 1] ?? "")) found = { label, start: at, end: colon + 1 }
  }
  return found
}

function inside({ text, element }: Run): Labelled[] {
  const marks: Mark[] = []
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const mark = labelBefore(text, colon, marks.at(-1)?.end ?? 0)
    if (mark) marks.push(mark)
  }
  return marks.map(({ label, end }, i) => ({
    label,
    value: text.slice(end, marks[i + 1]?.start ?? text.length).trim(),
    element,
  }))
}

function unified(run: Run): Run {
  const text = unifyWidth(run.text)
  return text === run.text ? run : { ...run, text }
}

/** Reads all labelled values of a page in document order. Empty values are kept: an empty 文号 says that there is none. */
export function readLabels(runs: readonly Run[]): Labelled[] {
  const all = runs.filter(({ text }) => text.length <= LONGEST_RUN).map(unified)
  const found: Labelled[] = []
  for (let i = 0; i < all.length && found.length < MAX_LABELS; i++) {
    const cell = all[i] as Run
    const label = soleLabel(cell)
    if (!label) {
      found.push(...inside(cell))
      continue
    }
    let run = 1
    while (all[i + run] && soleLabel(all[i + run] as Run)) run++
    if (run >= 3 && inTable(cell.element)) {
      const names = all.slice(i, i + run).map((head) => soleLabel(head) as string)
      const values = all.slice(i + run, i + run * 2)
      if (!values.some(({ element }) => hasLink(element)))
        found.push(
          ...values.map(({ text, element }, k) => ({ label: names[k] as string, value: text, element })),
        )
      i += run * 2 - 1
      continue
    }
    const next = all[i + 1]
    const value = next && !soleLabel(next) && inside(next).length === 0 ? next : null
    found.push({ label, value: value?.text ?? "", element: value?.element ?? cell.element })
    if (value) i++
  }
  return found
}
