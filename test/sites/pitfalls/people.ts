/** What people are asked, what they say, who is in charge: calls and their results, leaders, letters, the epidemic. */
import { interpretation, row } from "../proof/article"
import { column, menuLink, textPage } from "../proof/column"
import { lines, prose } from "../proof/html"
import { scriptDrawn } from "../proof/obstacles"
import { site } from "../proof/site"
import type { Pitfalls } from "./types"

const NAME = "《柳塘县生活垃圾管理办法（草案）》"
const calls = (more: Parameters<typeof row>[2] = {}, ...others: Parameters<typeof column>[2]) =>
  column("/yjzj/", "意见征集", [row(`关于征求${NAME}意见的公告`, "2020-03-02", more), ...others])
const leaders = (duties: string) =>
  site([
    textPage(
      "/ldfg/",
      "领导分工",
      lines([
        ["县长 郑山青", "主持县政府全面工作，负责审计、机构编制方面工作。"],
        ["副县长 陈文海", duties],
        ["副县长 林小河", "负责农业农村、水利、林业、气象方面工作。"],
      ]),
    ),
  ])
const each = (duties: readonly string[]) =>
  site([
    column(
      "/ldfg/",
      "领导分工",
      ["郑山青", "陈文海", "林小河", "苏晚晴"].map((name, i) =>
        row(`${name}同志工作分工`, "2020-03-05", {
          body: `<p>${name}，${duties[i] ?? "负责农业农村、水利、林业、气象方面工作。"}</p>${prose(2)}`,
        }),
      ),
    ),
  ])

export const pitfalls: Pitfalls = {
  falsePass: [
    {
      pitfall: "thanks for taking part, which tell no result",
      rule: "CN20-1.2-b",
      site: site([calls(), column("/jgfk/", "结果反馈", [row("感谢您参与意见征集", "2020-05-06")])]),
      verdict: "pending",
      reason: "pairing.none",
      notAt: ["/jgfk/1.html"],
    },
    {
      pitfall: "news in which a leader speaks of disclosure",
      rule: "ST20-5-b",
      site: site([
        column("/ldfg/", "领导之窗", [
          row("陈文海调研政务公开工作", "2020-06-01", {
            body: `<p>副县长陈文海强调要做好政务公开。</p>${prose(4)}`,
          }),
        ]),
      ]),
      verdict: "not-found",
      reason: "topics.absent",
    },
    {
      pitfall: "a leader in charge of services and of the office alone",
      rule: "ST20-5-b",
      site: leaders("负责政务服务、大数据方面工作，分管县政府办公室。"),
      verdict: "pending",
      reason: "topics.weaker",
      says: "只提到“办公室”",
    },
    {
      pitfall: "a letter-box that nobody has answered for years",
      rule: "S19-V5",
      site: site([
        column("/hdjl/", "互动交流", [
          row("关于路灯损坏的来信（已回复）", "2017-05-06", {
            body: "<p>来信内容：路灯不亮。</p><p>来信时间：2017-05-02</p><p>回复内容：已修复。</p><p>回复时间：2017-05-06</p>",
          }),
        ]),
      ]),
      verdict: "fail",
      reason: "interaction.stale",
    },
    {
      pitfall: "letters that were chosen for show",
      rule: "S19-V5",
      site: site([
        column("/lxxd/", "来信选登", [
          row("关于路灯损坏的来信（已回复）", "2020-12-06", {
            body: "<p>来信内容：路灯不亮。</p><p>来信时间：2020-12-02</p><p>回复内容：已派人修复，谢谢您的反映。</p><p>回复时间：2020-12-06</p>",
          }),
        ]),
      ]),
      verdict: "pass",
      reason: "interaction.pass",
      says: "未公开的留言是否按期答复看不到",
    },
    {
      pitfall: "the word in unrelated pages",
      rule: "CN20-4.1-a",
      site: site([column("/gzdt/", "工作动态", [row("县领导检查疫情防控工作", "2020-12-20")])]),
      verdict: "not-found",
      reason: "column.absent",
    },
  ],
  falseFail: [
    {
      pitfall: "what came of a call, told on its own page afterwards",
      rule: "CN20-1.2-b",
      site: site([
        calls({
          body: `${prose(6)}<h3>意见采纳情况</h3><p>截至2020年4月2日，共收到意见建议12条，采纳8条，未采纳4条。</p>`,
        }),
      ]),
      verdict: "pending",
      reason: "pairing.pass",
    },
    {
      pitfall: "a call that is still open",
      rule: "CN20-1.2-b",
      asOf: "2020-03-10",
      site: site([calls({ body: `${prose(6)}<p>征求意见时间：2020年3月2日至2020年4月2日。</p>` })]),
      verdict: "pending",
      reason: "pairing.nothing",
      says: "未截止1件",
    },
    {
      pitfall: "a call whose result bears another title",
      rule: "CN20-1.2-b",
      site: site([
        calls(),
        column("/jgfk/", "结果反馈", [
          interpretation("生活垃圾管理办法（草案）征求意见采纳情况的说明", "2020-05-06", null),
        ]),
      ]),
      verdict: "pending",
      reason: "pairing.pass",
      at: ["/jgfk/1.html"],
    },
    {
      pitfall: "one page for each leader, the last of whom is in charge",
      rule: "ST20-5-b",
      site: each([
        "主持县政府全面工作。",
        "负责教育方面工作。",
        "负责农业方面工作。",
        "负责政务公开、政务服务方面工作。",
      ]),
      verdict: "pass",
      reason: "topics.pass",
      at: ["/ldfg/4.html"],
    },
    {
      pitfall: "leaders' duties in a picture",
      rule: "ST20-5-b",
      site: site([textPage("/ldfg/", "领导分工", '<p><img src="/upload/fg.jpg"></p>')]),
      verdict: "pending",
      reason: "column.thin",
    },
    {
      pitfall: "a leader who helps with the office's work",
      rule: "ST20-5-b",
      site: leaders("协助县长负责县政府办公室、机关事务方面工作。"),
      verdict: "pending",
      reason: "topics.weaker",
      says: "只提到“办公室”",
    },
    {
      pitfall: "letters that scripts draw",
      rule: "S19-V5",
      site: site([column("/hdjl/", "互动交流", [], { reply: scriptDrawn })]),
      verdict: "blocked",
      reason: "blocked.script-drawn",
    },
    {
      pitfall: "letters on the province's platform",
      rule: "S19-V5",
      site: site([menuLink("互动交流", "http://12345.linghai.gov.cn/liutang/")]),
      verdict: "pending",
      reason: "column.external-other",
    },
    {
      pitfall: "a column of the epidemic taken down when it was over",
      rule: "CN20-4.1-a",
      asOf: "2024-06-30",
      site: site([]),
      verdict: "not-applicable",
      reason: "column.until",
    },
    {
      pitfall: "a special of the epidemic that was closed and kept",
      rule: "CN20-4.1-a",
      asOf: "2021-12-31",
      site: site([column("/yqfk/", "疫情防控（已归档）", [row("一周疫情通报", "2020-12-20")])]),
      verdict: "pending",
      reason: "column.archived",
      says: "“已归档”",
    },
    {
      pitfall: "a special of the epidemic on a host of its own",
      rule: "CN20-4.1-a",
      site: site([menuLink("疫情防控", "http://zt.liutang.gov.cn/yqfk/")], {
        others: {
          "http://zt.liutang.gov.cn/yqfk/": `<meta charset="utf-8"><title>疫情防控</title><h2>疫情防控</h2><ul class="list"><li><a href="/yqfk/1.html">冬季疫情防控工作方案</a><span>2020-12-20</span></li></ul>`,
        },
      }),
      verdict: "pass",
      reason: "column.pass",
    },
  ],
}
