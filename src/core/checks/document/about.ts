import type { About } from "../types"

export const documentAbout: About = {
  answers: "某一份或某几类文件、信息公开了没有；按标题中的短语认，不看它放在栏目的哪一页。",
  verdicts: {
    pass: "符合标题、时间、条数和正文要求的信息见到了；有 kinds 的，各类都有。",
    partial: "条数不够，或只有一部分类别；按占比计分。",
    fail: "栏目是空白栏目，或见到的信息打开后没有完整文本。",
    "not-found": "栏目没有找到，或列表查完没有标题符合的信息，或只有其他时间的，或链接都打不开。",
    pending:
      "标题符合的信息没有日期、标题在列表中显示不全又未能逐条打开、列表过长查不完、栏目设在站外；或已公开、不能证明按期。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["hpg"],
      titles: {
        any: ["评估"],
        none: ["会议"],
      },
      within: "period",
    },
    met: "列表中有“某办法实施效果评估报告”，发布于评查期内",
    unmet: "列表中只有“评估工作会议召开”，或只有往年的评估报告（未找到）",
  },
}
