/** What the standards of disclosure ask: platform, guide, statutory contents, reports. */
import { policy, row } from "../article"
import { column, landing, menuLink, textPage } from "../column"
import { lines, searchForm } from "../html"
import { proofs as national } from "../national-2020"
import { guide, platform } from "../platform"
import { report, requests, sections } from "../report"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const reports = (...rows: Parameters<typeof column>[2]) => site([column("/gknb/", "政府信息公开年报", rows)])
const older = report({ title: "柳塘县人民政府2019年政府信息公开工作年度报告", date: "2020-01-20" })
/** Sums that are one out: another rule's matter. */
const wrong = { ...requests, next: [1, 0, 0, 0, 0, 0, 1] }
const files = [["下载文件", "/upload/2020/wj.doc"]] as const
const instructions = (pairs: readonly (readonly [string, string])[]) =>
  textPage("/gkzn/", "政府信息公开指南", lines(pairs))

const city = { level: "prefecture", name: "柳塘市人民政府" } as const

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-5.1-a", "S61-2"),
  sameAs(national, "CN20-1.2-c", "S54-1"),
  sameAs(national, "CN20-5.4-a", "S50-1"),
  sameAs(national, "CN20-5.1-b", "S711-20"),
  {
    rule: "S61-1",
    holds: {
      site: site([platform({ without: ["gkzn", "gkzd", "gknb"] })]),
      reason: "platform.pass",
      at: ["/", "/zfxxgk/fdzdgknr/", "/zfxxgk/ysqgk/"],
    },
    lacks: {
      near: "a platform that only the site map names, without a way to apply",
      site: site([landing("/wzdt/", "网站地图", [platform({ without: ["ysqgk"] })])]),
      verdict: "partial",
      reason: "platform.partial",
      says: "缺少：首页入口、依申请公开",
    },
  },
  {
    rule: "S33-1",
    ...city,
    holds: {
      site: site([column("/gz/", "政府规章", [row("柳塘市城市供水管理办法", "2018-03-02", { files })])]),
      reason: "library.pass",
      at: ["/gz/1.html"],
    },
    lacks: {
      near: "rules of which only the titles are there, and documents that can be taken away",
      site: site([
        column("/gz/", "政府规章", [row("柳塘市城市供水管理办法", "2018-03-02", { body: "<p>略。</p>" })]),
        column("/gfxwj/", "规范性文件", [row("柳塘市养犬管理办法", "2018-03-02", { files })]),
      ]),
      verdict: "partial",
      reason: "library.partial",
      says: "欠缺：下载、正文",
      notAt: ["/gfxwj/1.html"],
    },
  },
  {
    rule: "S60-1",
    asOf: "2021-06-30",
    holds: {
      site: reports(older, report({ date: "2021-03-31", requests: wrong })),
      reason: "annual-report.pass",
      at: ["/gknb/2.html"],
    },
    lacks: [
      {
        near: "the report, a day late",
        site: reports(older, report({ date: "2021-04-01" })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "发布日期2021-04-01，晚于规定期限2021-03-31",
      },
      {
        near: "the year before's, and one on the rule of law",
        site: reports(older, report({ title: "柳塘县2020年法治政府建设年度报告" })),
        verdict: "not-found",
        reason: "annual-report.absent",
        says: "其他类型年度报告1份",
      },
    ],
  },
  {
    rule: "S60-2",
    asOf: "2021-06-30",
    holds: {
      site: reports(report({ date: "2021-05-01", requests: wrong })),
      reason: "annual-report.pass",
      at: ["/gknb/1.html"],
    },
    lacks: [
      {
        near: "six parts, one of them not the one that is asked for",
        site: reports(report({ sections: [...sections.slice(0, 3), ...sections.slice(4), "附件说明"] })),
        verdict: "partial",
        reason: "annual-report.partial",
        says: "缺少“政府信息公开行政复议、行政诉讼情况”部分（应有6个部分，见到5个）",
      },
      {
        near: "six parts of a report on the rule of law",
        site: reports(older, report({ title: "柳塘县2020年法治政府建设年度报告" })),
        verdict: "not-found",
        reason: "annual-report.absent",
        says: "其他类型年度报告1份",
      },
    ],
  },
  {
    rule: "S60-3",
    asOf: "2021-06-30",
    holds: {
      site: reports(report({ requests })),
      reason: "report-table.figures",
      at: ["/gknb/1.html"],
      says: "新收10件、上年结转2件、总计12件、结转下年0件",
    },
    lacks: {
      near: "the table of the year before; this year's is a picture",
      site: reports(report({ requests: null }), older),
      reason: "report-table.unreadable",
      notAt: ["/gknb/2.html"],
    },
  },
  {
    rule: "S711-12",
    holds: {
      site: site([instructions(guide)]),
      reason: "fields.pass",
      at: ["/gkzn/"],
    },
    lacks: {
      near: "nine labels, one of them with nothing behind it; a guide to services has it",
      site: site([
        instructions(guide.map(([label, value]) => [label, label === "传真号码" ? "无" : value])),
        textPage("/bszn/", "办事指南", lines(guide)),
      ]),
      verdict: "partial",
      reason: "fields.partial",
      says: "见到8项，少于9项，未见：传真号码",
      notAt: ["/bszn/"],
    },
  },
  {
    rule: "S711-24",
    holds: {
      site: site([
        column(
          "/gfxwj/",
          "规范性文件",
          [policy("柳塘县河道管理办法", "柳政规〔2020〕1号", "2020-03-02", { files })],
          {
            above: searchForm,
          },
        ),
      ]),
      reason: "library.pass",
      at: ["/gfxwj/", "/gfxwj/1.html"],
    },
    lacks: {
      near: "files and a search, in a column of other things",
      site: site([
        column("/gfxwj/", "规范性文件", [policy("柳塘县河道管理办法", "柳政规〔2020〕1号", "2020-03-02")]),
        column("/xzzq/", "表格下载", [row("临时救助登记表", "2020-03-02", { files })], { above: searchForm }),
        menuLink("下载中心", "/xzzx/"),
      ]),
      verdict: "partial",
      reason: "library.partial",
      says: "欠缺：检索、下载",
      notAt: ["/xzzq/", "/xzzq/1.html"],
    },
  },
]
