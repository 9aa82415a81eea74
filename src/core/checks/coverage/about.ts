import type { About } from "../types"

export const coverageAbout: About = {
  answers: "一份名录（26个试点领域、各乡镇、各部门）里的每一项，在栏目中是不是都有对应的内容。",
  verdicts: {
    pass: "应覆盖的项数都见到；写明“不涉及”等的也算；within 为 deadline 时还要能证明在期限前公开。",
    partial: "只见到一部分；按占比计分，缺少的逐项列出。",
    "not-found": "栏目没有找到，或其中一项也没有见到。",
    fail: "栏目是空白栏目。",
    pending:
      "其余各项可能载于附件、网站没有列出乡镇街道（dictionary 为 towns 时）、栏目设在站外、列表过长查不完，或不能证明在期限前公开。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["bzml"],
      names: ["柳塘镇", "石桥镇"],
      expect: "all",
      noteAny: ["不涉及"],
    },
    met: "栏目列有“柳塘镇标准目录”和“石桥镇：不涉及”",
    unmet: "只有“柳塘镇标准目录”（部分符合，0.5）。网站菜单、外单位网站的链接和部委的标准指引不算覆盖",
  },
}
