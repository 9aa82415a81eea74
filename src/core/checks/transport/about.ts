import type { About } from "../types"

export const transportAbout: About = {
  answers: "网站能不能用 https 打开，域名有没有 IPv6 地址。",
  verdicts: {
    pass: "要求的都支持。",
    partial: "要求两项，只支持一项。",
    fail: "要求的都不支持。",
    pending: "本机查不了域名的 IPv6 地址（浏览器里都查不了，命令行可以），不因本机没有 IPv6 判网站不符合。",
    blocked: "https 首页未能读取，不能断定不支持。",
  },
  example: {
    params: {
      need: ["https"],
    },
    met: "首页以 https 打得开",
    unmet: "以 https 访问时跳回 http（不符合）。https 页面里再指向 http 的链接和框架另行列出",
  },
}
