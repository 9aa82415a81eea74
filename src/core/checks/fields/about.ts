import type { About } from "../types"

export const fieldsAbout: About = {
  answers: "页面上该写明的要素（办公时间、联系电话、负责人等）写了没有；只有标签、后面空着的不算。",
  verdicts: {
    pass: "写明的要素达到 min 项；per 为 page 时，查看的每个页面都达到。",
    partial: "写明了一部分，或只有一部分页面达到；按占比计分。",
    fail: "页面打开了，一项也没有写明，或所列页面都打不开。",
    "not-found": "栏目没有找到。",
    pending: "内容在附件或图片里，或栏目设在站外，或只有情况说明。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["jgzn"],
      fields: [
        {
          title: "办公时间",
          labels: ["办公时间"],
          value: "time",
        },
        {
          title: "联系电话",
          labels: ["联系电话", "电话"],
          value: "phone",
        },
      ],
      min: 2,
    },
    met: "页面写有“办公时间：周一至周五 8:30-17:30”“电话：0990-7120001”",
    unmet: "“联系电话：”后面空着（部分符合，0.5）",
  },
}
