/** What the monitoring of websites asks: home page, columns, links, letters, guides, statistics. */
import { policy, row } from "../article"
import { column, menuLink } from "../column"
import { lines } from "../html"
import { site } from "../site"
import type { Proof } from "../types"

const headlines = (...rows: Parameters<typeof column>[2]) => column("/xwzx/", "新闻中心", rows)
const dynamics = (date: string) => column("/gzdt/", "工作动态", [row("全县推进秋冬种植工作", date)])
const notices = (date: string) => column("/tzgg/", "通知公告", [row("关于城区部分路段施工的通告", date)])
const documents = (date: string) =>
  column("/gfxwj/", "规范性文件", [policy("柳塘县网约车管理实施细则", "柳政规〔2020〕3号", date)])

const letter = (title: string, asked: string, replied: string | null) =>
  row(title, replied ?? asked, {
    body: lines([
      ["来信时间", asked],
      ["来信内容", "文化路中段路灯不亮已有多日，夜间出行不便，请尽快派人维修"],
      replied
        ? ["答复内容", "您反映的路灯故障已由县城管局派人修复，感谢您的关注和支持"]
        : ["办理状态", "未答复"],
      ...(replied ? ([["答复时间", replied]] as const) : []),
    ]),
  })
const letters = (...rows: Parameters<typeof column>[2]) => site([column("/hdjl/", "互动交流", rows)])

const guide = [
  ["事项名称", "临时救助对象认定"],
  ["设定依据", "《社会救助暂行办法》第四十七条"],
  ["申请条件", "因火灾、疾病等原因导致基本生活暂时困难的家庭"],
  ["办理材料", "申请书、身份证、困难情况证明"],
  ["办理地点", "柳塘县柳塘镇文化路18号民政局一楼"],
  ["办理时间", "周一至周五上午8:30-12:00"],
  ["联系电话", "0591-83217788"],
  ["办理流程", "申请、受理、审核、审批、发放"],
] as const
const guides = (...bodies: (readonly (readonly [string, string])[])[]) =>
  site([
    column(
      "/bszn/",
      "办事指南",
      bodies.map((body, i) => row(`办事指南之${i + 1}`, "2020-03-05", { body: lines(body) })),
    ),
  ])

export const proofs: readonly Proof[] = [
  {
    rule: "S19-V1",
    holds: {
      site: site([menuLink("柳塘旅游", "http://www.liutang-travel.com/")]),
      reason: "outlinks.list",
      at: ["/"],
      says: "www.liutang-travel.com",
    },
    lacks: {
      near: "links that name the site itself in full",
      site: site([menuLink("无障碍", "http://www.liutang.gov.cn/wza/")]),
      reason: "outlinks.none",
    },
  },
  {
    rule: "S19-V3",
    holds: {
      site: site([], { news: headlines(row("县领导走访困难群众", "2020-12-17")) }),
      reason: "site-basics.pass",
      at: ["/"],
    },
    lacks: {
      near: "news of fifteen days ago; a column behind has some of yesterday",
      site: site([dynamics("2020-12-30")], { news: headlines(row("县领导走访困难群众", "2020-12-16")) }),
      verdict: "fail",
      reason: "site-basics.faults",
      says: "已15天未更新",
    },
  },
  {
    rule: "S19-V4",
    holds: {
      site: site([dynamics("2020-12-18"), notices("2020-07-20"), documents("2020-11-05")], {
        news: headlines(row("县领导走访困难群众", "2020-11-17")),
      }),
      reason: "site-basics.pass",
      at: ["/gzdt/", "/tzgg/", "/gfxwj/"],
    },
    lacks: [
      {
        near: "news of four weeks ago under today's home page",
        site: site([dynamics("2020-12-05"), notices("2020-10-20"), documents("2020-11-05")]),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "“工作动态”栏目最新信息为2020-12-05",
      },
      {
        near: "notices of eight months ago, documents of two",
        site: site([dynamics("2020-12-22"), notices("2020-04-20"), documents("2020-11-05")]),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "“通知公告”栏目最新信息为2020-04-20",
      },
      {
        near: "a column of notices without a notice",
        site: site([dynamics("2020-12-22"), column("/tzgg/", "通知公告", []), documents("2020-11-05")]),
        verdict: "partial",
        reason: "site-basics.faults",
        says: "“通知公告”为空白栏目",
      },
    ],
  },
  {
    rule: "S19-V5",
    holds: {
      site: letters(letter("路灯报修", "2020-03-02", "2020-03-05"), letter("井盖缺失", "2020-10-20", null)),
      reason: "interaction.pass",
      at: ["/hdjl/1.html"],
    },
    lacks: [
      {
        near: "one letter answered, another that waits since summer",
        site: letters(letter("路灯报修", "2020-12-02", "2020-12-05"), letter("井盖缺失", "2020-07-02", null)),
        verdict: "fail",
        reason: "interaction.unanswered",
        says: "最早的提交于2020-07-02",
        notAt: ["/hdjl/1.html"],
      },
      {
        near: "the last reply is of the autumn before",
        site: letters(letter("路灯报修", "2019-11-02", "2019-11-05")),
        verdict: "fail",
        reason: "interaction.stale",
      },
    ],
  },
  {
    rule: "S19-V6",
    holds: {
      site: guides(guide, guide),
      reason: "fields.page-pass",
      at: ["/bszn/1.html", "/bszn/2.html"],
    },
    lacks: {
      near: "one guide in full, one with labels and nothing behind them",
      site: guides(guide, [...guide.slice(0, 2), ...guide.slice(2).map(([label]) => [label, "略"] as const)]),
      verdict: "partial",
      reason: "fields.page-partial",
    },
  },
  {
    rule: "S19-D1",
    holds: {
      site: site([documents("2020-07-05")]),
      reason: "column.pass",
      at: ["/gfxwj/", "/gfxwj/1.html"],
    },
    lacks: {
      near: "documents and notices of more than half a year ago; only the news are new",
      site: site([documents("2020-06-25"), notices("2020-05-20"), dynamics("2020-12-22")]),
      verdict: "fail",
      reason: "column.stale",
    },
  },
  {
    rule: "S19-D2",
    holds: {
      site: site([column("/tjxx/", "统计信息", [row("2020年11月办件统计", "2020-12-05")])]),
      reason: "document.gathered",
      at: ["/tjxx/1.html"],
    },
    lacks: {
      near: "other statistics; the count of cases is in the news alone",
      site: site([
        column("/tjxx/", "统计信息", [row("2020年11月全县工业生产统计", "2020-12-05")]),
        column("/gzdt/", "工作动态", [row("县行政服务中心办件量创新高", "2020-12-05")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/tjxx/1.html", "/gzdt/1.html"],
    },
  },
  {
    rule: "S19-D3",
    holds: {
      site: letters(letter("路灯报修", "2020-11-02", "2020-11-05"), letter("井盖缺失", "2020-10-20", null)),
      reason: "interaction.pass",
      at: ["/hdjl/1.html"],
    },
    lacks: [
      {
        near: "a letter of this month without a reply; the last reply is of September",
        site: letters(letter("井盖缺失", "2020-12-20", null), letter("路灯报修", "2020-09-02", "2020-09-05")),
        verdict: "fail",
        reason: "interaction.stale",
        says: "最新公开答复为2020-09-05",
      },
      {
        near: "a reply of this month, and a letter that waits for four",
        site: letters(letter("路灯报修", "2020-12-02", "2020-12-05"), letter("井盖缺失", "2020-08-20", null)),
        verdict: "fail",
        reason: "interaction.unanswered",
      },
    ],
  },
]
