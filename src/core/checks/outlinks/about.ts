import type { About } from "../types"

export const outlinksAbout: About = {
  answers:
    "已读取的页面链接到了哪些外部主机：内网地址在先，其次是非 gov.cn 的；没有文字的和打不开的加以标明。不为此发送请求。",
  verdicts: {
    pending: "列出清单，由人判断；没有外链时也写明。",
    blocked: "首页未能读取，无从列出。",
  },
  example: {
    params: {},
    met: "页面上有指向 www.example.com 的链接，清单列出这个主机和链接所在页面",
    unmet: "已读取的页面没有指向站外的链接，写明“未见”",
  },
}
