import type { About } from "../types"

export const siteNormsAbout: About = {
  answers:
    "网站本身合不合规范：域名、首页底部的标识、网页标签、站内搜索、链接、发布时间（国办发〔2017〕47号、国办秘函〔2019〕19号）。",
  verdicts: {
    pass: "要求的各项都有。",
    partial: "有一部分；每项同等计分，标签和发布时间按抽查页面中写明的比例计。",
    fail: "要求的各项都没有。",
    pending: "没有看到欠缺，但有的项目从页面上不能判断（域名是政府域名但格式特殊，底部由脚本生成）。",
    blocked: "首页未能读取，或要抽查的页面都未能读取。",
    "not-applicable": "单位在别的网站下设栏目，没有自己的域名（只查域名时）。",
  },
  example: {
    params: {
      need: ["domain", "search"],
      foot: ["organiser", "icp", "code"],
    },
    met: "www.某县.gov.cn 的首页有搜索框，底部写明主办单位、ICP备案号和网站标识码",
    unmet: "底部没有网站标识码（部分符合）。底部的标识一个也没有见到时视为由脚本生成，由人工查看",
  },
}
