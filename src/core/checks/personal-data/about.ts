import type { About } from "../types"

export const personalDataAbout: About = {
  answers:
    "公开的页面上有没有没打码的身份证号码（核对校验码和出生日期）和姓名旁的手机号码。只在本机比对，列出的号码一律打码；附件不查。",
  verdicts: {
    pending:
      "查看的页面列出疑似号码的个数和位置，由人核实；没有见到时也写明，请人确认。栏目没有找到、设在站外的，同样交人工。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["zjzd", "yqfk"],
      sample: 10,
    },
    met: "名单页上有没打码的号码，列出“身份证号码：440*************17”",
    unmet: "号码都已打码，或是单位的统一社会信用代码，写明“未见”",
  },
}
