/** 五（二）: the way to apply, and what was refused. */
import { column, menuLink, textPage } from "../column"
import { lines } from "../html"
import { applyPage, platform } from "../platform"
import { report, requests } from "../report"
import { site } from "../site"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-5.2-a",
    holds: {
      site: site([platform()]),
      reason: "application.pass",
      at: ["/zfxxgk/ysqgk/"],
    },
    lacks: [
      {
        near: "where to send it, but nothing to fill in; the forms on the site are for other things",
        site: site([
          applyPage(lines([["通信地址", "柳塘县柳塘镇文化路1号县政府大楼三楼"]])),
          textPage("/xzzq/", "下载专区", '<p><a href="/upload/dbsq.doc">低保申请表</a></p>'),
        ]),
        verdict: "partial",
        reason: "application.partial",
        says: "未见：申请表或在线申请",
        notAt: ["/xzzq/"],
      },
      {
        near: "the law on applying, and the news of it",
        site: site([
          applyPage("<p>公民、法人可以依法申请获取政府信息，本机关依法答复，收费依照有关规定执行。</p>"),
        ]),
        verdict: "fail",
        reason: "application.none",
      },
      {
        near: "applications for other things",
        site: site([menuLink("低保申请", "/dbsq/"), menuLink("补贴申请公示", "/btsq/")]),
        verdict: "not-found",
        reason: "column.absent",
      },
    ],
  },
  {
    rule: "CN20-5.2-c",
    asOf: "2021-06-30",
    holds: {
      site: site([column("/gknb/", "政府信息公开年报", [report()])]),
      reason: "report-table.figures",
      at: ["/gknb/1.html"],
      says: "不予公开占总计的25.0%",
    },
    lacks: {
      near: "the report without its table, and the year before's with it",
      site: site([
        column("/gknb/", "政府信息公开年报", [
          report({ requests: null }),
          report({ title: "柳塘县人民政府2019年政府信息公开工作年度报告", date: "2020-01-20", requests }),
        ]),
      ]),
      reason: "report-table.unreadable",
      notAt: ["/gknb/2.html"],
    },
  },
]
