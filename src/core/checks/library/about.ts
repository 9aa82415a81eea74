import type { About } from "../types"

export const libraryAbout: About = {
  answers:
    "文件库好不好用：有没有列表、检索、下载和有效性标注，文件写没写文号、日期、发布机关，文号有没有重复。",
  verdicts: {
    pass: "要求的各项都具备。",
    partial: "具备其中一部分，每项同等计分。",
    fail: "栏目打开了，要求的各项都没有，或是空白栏目。",
    "not-found": "文件库栏目没有找到。",
    pending: "文件都是附件，要打开才能核对；或只有情况说明；或现在具备、不能证明按期。",
    blocked: "所需页面未能读取。",
  },
  example: {
    params: {
      columns: ["gfxwj"],
      functions: ["list", "search"],
      meta: ["number", "date"],
    },
    met: "列表页有检索框，打开的文件都写明文号和发布日期",
    unmet: "打开的 6 件文件中 3 件没有文号（部分符合）；栏目空白（不符合）",
  },
}
