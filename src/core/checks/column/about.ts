import type { About } from "../types"

export const columnAbout: About = {
  answers: "网站上有没有某个栏目（或某几个栏目），内容够不够、新不新，是不是按期就有。",
  verdicts: {
    pass: "栏目找到，信息条数、时间、标题、正文等要求都达到；minItems 为 0 时有入口即可；设在 acceptExternal 所列主机的，打得开、页面或网址上见得到本单位或本地名称即可。",
    partial: "信息有一些但不够 minItems 条，或 match 为 all、用 groups 时只有一部分符合；按占比计分。",
    fail: "栏目找到，但是空白栏目、没有符合要求的信息、超过天数未更新，或抽查的信息没有完整文本。",
    "not-found":
      "在首页、导航、公开目录、网站地图和站内搜索中查完，没有这个栏目，或栏目链接打不开；填了 speaks 时，信息说的都不是所要求的事。",
    pending:
      "信息没有日期、栏目注明已归档或停止更新、只有情况说明、设在不认可的外部主机、所链网站的页面和网址上未见本地名称或属于另一县区、没有链接可打开、文本疑为扫描图片；或现在已有、不能证明在期限前公开。",
    blocked: "栏目页面未能读取，或查找中途受阻。",
    "not-applicable": "评查时点晚于 until。",
  },
  example: {
    params: {
      columns: ["mssx"],
      minItems: 3,
      within: "period",
    },
    met: "“民生实事”栏目在评查期内发布了 5 条信息",
    unmet:
      "评查期内只有 1 条信息（部分符合，0.33）；最新一条发布于评查期之前（不符合）；没有这个栏目（未找到）",
  },
}
