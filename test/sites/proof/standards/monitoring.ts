/** What the monitoring of websites asks of upkeep: links, home page, columns. */
import { policy, row } from "../article"
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const headlines = (...rows: Parameters<typeof column>[2]) => column("/xwzx/", "新闻中心", rows)

const dynamics = (date: string) => column("/gzdt/", "工作动态", [row("全县推进秋冬种植工作", date)])

const notices = (date: string) => column("/tzgg/", "通知公告", [row("关于城区部分路段施工的通告", date)])

const documents = (date: string) =>
  column("/gfxwj/", "规范性文件", [policy("柳塘县网约车管理实施细则", "柳政规〔2020〕3号", date)])

export const proofs: readonly Proof[] = [
  {
    rule: "S19-V1",
    holds: {
      site: site([menuLink("柳塘旅游", "http://www.liutang-travel.example/")]),
      reason: "outlinks.list",
      at: ["/"],
      says: "www.liutang-travel.example",
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
]
