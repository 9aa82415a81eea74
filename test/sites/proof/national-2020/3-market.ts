/** 三（一）（三）: rules of supervision, economic policies on their way to enterprises. */
import { row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-3.1-a",
    holds: {
      site: site([column("/ssj/", "双随机、一公开", [row("2020年度随机抽查事项清单", "2020-03-05")])]),
      reason: "column.pass",
      at: ["/ssj/", "/ssj/1.html"],
    },
    lacks: [
      {
        near: "a column by the name, without a row",
        site: site([column("/ssj/", "双随机、一公开", [])]),
        verdict: "fail",
        reason: "column.empty",
      },
      {
        near: "meetings about it",
        site: site([column("/ssj/", "双随机、一公开", [row("全县双随机抽查工作推进会召开", "2020-03-05")])]),
        verdict: "fail",
        reason: "column.no-title",
      },
      {
        near: "news of supervision, and rules of another trade",
        site: site([
          column("/gzdt/", "工作动态", [row("县市场监管局开展双随机抽查", "2020-03-05")]),
          column("/jgzd/", "监管机构设置", [row("柳塘县各监管机构", "2020-03-05")]),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/gzdt/1.html", "/jgzd/"],
      },
    ],
  },
  {
    rule: "CN20-3.3-a",
    holds: {
      site: site([column("/hqzc/", "惠企政策", [row("柳塘县企业纾困补贴申领指南", "2020-05-05")])]),
      reason: "document.gathered",
      at: ["/hqzc/1.html"],
    },
    lacks: {
      near: "other news for enterprises, and the reliefs of the year before",
      site: site([
        column("/hqzc/", "惠企政策", [
          row("关于组织企业参加展销会的通知", "2020-05-05"),
          row("柳塘县企业纾困补贴申领指南", "2019-05-05"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/hqzc/1.html", "/hqzc/2.html"],
    },
  },
  {
    rule: "CN20-3.3-c",
    holds: {
      site: site([
        column("/zcjd/", "政策解读", [
          row("《柳塘县企业纾困补贴办法》解读", "2020-05-06", { source: "柳塘县财政局" }),
          row("《柳塘县重大项目调度办法》解读", "2020-05-07", { source: "柳塘县人民政府办公室" }),
        ]),
      ]),
      reason: "forms.pass",
      at: ["/zcjd/1.html", "/zcjd/2.html"],
      says: "符合要求的2条",
    },
    lacks: {
      near: "what papers and other places' offices say, and the own office the year before",
      site: site([
        column("/zcjd/", "政策解读", [
          row("一文看懂纾困补贴", "2020-05-06", { source: "岭海晚报" }),
          row("全省纾困政策怎么看", "2020-05-07", { source: "岭海省财政厅" }),
          row("纾困补贴问与答", "2020-05-07", { source: null }),
          row("《柳塘县企业用工补贴办法》解读", "2019-05-07", { source: "柳塘县财政局" }),
        ]),
      ]),
      reason: "forms.fail",
      says: "符合要求的0条",
    },
  },
]
