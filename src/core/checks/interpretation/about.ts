import type { About } from "../types"

export const interpretationAbout: About = {
  answers: "评查期内本单位的政策文件有多少有解读，解读和文件有没有互相链接，隔了多少个工作日。",
  verdicts: {
    pass: "有解读的文件占比达到 passRatio。未链接的解读、超过天数的解读另行列出，不扣分。",
    partial: "有解读的占比低于 passRatio；按占比计分。",
    fail: "解读栏目里有解读，但应解读的文件一件也没有对应上。",
    "not-found": "政策文件栏目没有找到，或解读栏目没有找到、文件页上也没有解读。",
    pending: "评查期内没有应解读的文件，或栏目设在站外。",
    blocked: "文件或解读栏目未能读全，读到的可能改变结论。",
  },
  example: {
    params: {
      policies: ["gfxwj"],
      interpretations: ["zcjd"],
      exempt: ["人事任免"],
      passRatio: 0.9,
      maxLagWorkdays: 3,
      sample: 20,
    },
    met: "“某县某办法”有“《某县某办法》政策解读”，两页互相链接",
    unmet: "评查期内 4 件文件，只有 1 件有解读（部分符合，0.25）",
  },
}
