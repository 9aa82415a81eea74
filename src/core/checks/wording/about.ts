import type { About } from "../types"

export const wordingAbout: About = {
  answers: "页面上有没有本队词表里不应出现的用语；列出原句，由人判断（可能是引用）。",
  verdicts: {
    pending: "列出见到的用语、次数和原句；没有见到时写明，请人确认。栏目没有找到、设在站外的，同样交人工。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["zcjd"],
      words: [
        {
          wrong: "登陆网站",
          right: "登录网站",
        },
      ],
      sample: 10,
    },
    met: "页面写着“请登陆网站查询”，列出这一句",
    unmet: "页面写的是“登录网站”，写明“未见”",
  },
}
