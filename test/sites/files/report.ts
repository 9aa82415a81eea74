import { type DrawnCell, drawTable } from "./draw-table"
import type { PdfPage } from "./pdf"

/** The words and counts of a made-up annual report on disclosure. */
export const REPORT_TITLE = "清溪县2020年政府信息公开工作年度报告"

const KINDS = ["自然人", "商业企业", "科研机构", "公益组织", "法律机构", "其他", "总计"]
const ZEROS = ["0", "0", "0", "0", "0", "0", "0"]

/** The application table as it is printed: 3 + 7 columns. `received` may be given wrong. */
export const applicationRows = (received = "4"): (DrawnCell | string)[][] => [
  [
    { text: "勾稽关系：第一项加第二项之和，等于第三项加第四项之和", across: 3, down: 3 },
    { text: "申请人情况", across: 7 },
  ],
  [
    { text: "自然人", down: 2 },
    { text: "法人或其他组织", across: 5 },
    { text: "总计", down: 2 },
  ],
  KINDS.slice(1, 6),
  [{ text: "一、本年新收政府信息公开申请数量", across: 3 }, "3", "1", "0", "0", "0", "0", received],
  [{ text: "二、上年结转政府信息公开申请数量", across: 3 }, ...ZEROS],
  [
    { text: "三、本年度办理结果", down: 4 },
    { text: "（一）予以公开", across: 2 },
    "2",
    "1",
    "0",
    "0",
    "0",
    "0",
    "3",
  ],
  [{ text: "（二）不予公开", down: 2 }, "1.属于国家秘密", ...ZEROS],
  ["2.其他", "1", "0", "0", "0", "0", "0", "1"],
  [{ text: "（七）总计", across: 2 }, "3", "1", "0", "0", "0", "0", "4"],
  [{ text: "四、结转下年度继续办理", across: 3 }, ...ZEROS],
]

const SENTENCE =
  "全县各单位按照年度政务公开工作要点，围绕群众关切公开信息，提高公开质量，方便企业和群众办事。"

/** The parts of the report before and after its table. */
export const partsBefore = [
  "一、总体情况",
  SENTENCE.repeat(4),
  "二、主动公开政府信息情况",
  SENTENCE.repeat(3),
  "三、收到和处理政府信息公开申请情况",
]
export const partsAfter = [
  "四、政府信息公开行政复议、行政诉讼情况",
  SENTENCE,
  "五、存在的主要问题及改进情况",
  SENTENCE.repeat(2),
  "六、其他需要报告的事项",
  "无其他需要报告的事项。",
]

/** Lines of a paragraph, the first one set in. */
function set(text: string, y: number, perLine = 38): PdfPage["texts"] {
  const heading = /^[一二三四五六]、/.test(text)
  const first = heading ? perLine : perLine - 2
  const lines = [
    text.slice(0, first),
    ...(text.slice(first).match(new RegExp(`.{1,${perLine}}`, "gu")) ?? []),
  ]
  return lines.map((line, n) => ({ x: n === 0 && !heading ? 84 : 60, y: y + n * 20, size: 12, text: line }))
}

function column(parts: readonly string[], from: number): { texts: PdfPage["texts"]; bottom: number } {
  let y = from
  const texts = parts.flatMap((part) => {
    const lines = set(part, y)
    y += lines.length * 20
    return lines
  })
  return { texts, bottom: y }
}

/** The report on two pages: title and table on the first, numbers at the foot of both. */
export function reportPages(received?: string): PdfPage[] {
  const before = column(partsBefore, 140)
  const widths = [50, 60, 90, 40, 40, 40, 40, 40, 40, 35]
  const table = drawTable({ x: 60, y: before.bottom, widths, height: 26, size: 8 }, applicationRows(received))
  const foot = (page: number) => ({ x: 280, y: 820, size: 9, text: `- ${page} -` })
  return [
    {
      texts: [
        { x: 120, y: 80, size: 20, text: REPORT_TITLE },
        { x: 60, y: 110, size: 12, text: "本报告由清溪县人民政府办公室编制。" },
        ...before.texts,
        ...table.texts,
        foot(1),
      ],
      rules: table.rules,
    },
    { texts: [...column(partsAfter, 80).texts, foot(2)] },
  ]
}
