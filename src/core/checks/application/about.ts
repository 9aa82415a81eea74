import type { About } from "../types"

export const applicationAbout: About = {
  answers: "公众能不能在网上或照网上的说明申请政府信息公开：有没有申请表或在线表单，写没写受理机构怎么联系。",
  verdicts: {
    pass: "要求的各项都见到。",
    partial: "只见到其中一部分，或在线申请须登录（计一半）；按占比计分。",
    fail: "栏目打开了，要求的各项都没有。",
    "not-found": "依申请公开栏目没有找到。",
    pending: "栏目设在站外，或只有情况说明。",
    blocked: "栏目或所需页面未能读取。",
  },
  example: {
    params: {
      column: "ysqgk",
      need: ["form-or-table", "contact"],
    },
    met: "栏目里有“申请表.doc”，并写有“通信地址：人民路8号，电话：0990-7120001”",
    unmet: "只有联系方式，没有申请表，也没有在线表单（部分符合，0.5）；两样都没有（不符合）",
  },
}
