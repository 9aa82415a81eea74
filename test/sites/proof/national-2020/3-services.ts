/** 三（二）: services for those who have business with the offices. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { lines } from "../html"
import { serviceGuide } from "../service-guide"
import { site } from "../site"
import type { Proof, Reply } from "../types"

/** The province's service hall, on a host of its own. */
const HALL = "http://zwfw.linghai.gov.cn/liutang/"

const hall: Record<string, Reply> = {
  [HALL]:
    "<title>岭海省网上办事大厅</title><h1>柳塘县</h1><p>请输入申报号和查询密码，查询本县各部门事项的办理进度。</p>",
}

const full = row("临时救助办事指南", "2020-03-05", { body: lines(serviceGuide) })

const poor = row("殡葬减免办事指南", "2020-03-05", { body: lines(serviceGuide.slice(0, 4)) })

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-3.2-a",
    holds: [
      {
        site: site([menuLink("办件查询", HALL)], { others: hall }),
        reason: "column.external",
        at: [HALL],
      },
      {
        site: site([column("/bjcx/", "办件进度查询", [])]),
        reason: "column.entrance",
        at: ["/bjcx/"],
      },
    ],
    lacks: [
      {
        near: "guides, and results of an examination",
        site: site([
          column("/bszn/", "办事指南", [full]),
          menuLink("成绩查询", "/cjcx/"),
          menuLink("网上办事大厅", HALL),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/bszn/", HALL],
      },
      {
        near: "a query on a host that is no government's",
        site: site([menuLink("办件查询", "http://www.bjcx.example/liutang/")]),
        verdict: "pending",
        reason: "column.external-other",
      },
    ],
  },
  {
    rule: "CN20-3.2-b",
    holds: {
      site: site([column("/bszn/", "办事指南", [full, { ...full, title: "高龄津贴办事指南" }])]),
      reason: "fields.page-pass",
      at: ["/bszn/1.html", "/bszn/2.html"],
    },
    lacks: {
      near: "one guide in full, one of four elements",
      site: site([column("/bszn/", "办事指南", [full, poor])]),
      verdict: "partial",
      reason: "fields.page-partial",
      says: "达到5项以上（共8项）的1个",
    },
  },
  {
    rule: "CN20-3.2-c",
    holds: [
      {
        site: site([menuLink("一件事一次办", HALL)], { others: hall }),
        reason: "column.external",
        at: [HALL],
      },
      {
        site: site([column("/yjs/", "“一件事”主题服务", [])]),
        reason: "column.entrance",
        at: ["/yjs/"],
      },
    ],
    lacks: {
      near: "deeds for the people, and single services",
      site: site([
        column("/mssx/", "为民办一件实事", [row("石桥村自来水改造完工", "2020-03-05")]),
        column("/bszn/", "办事指南", [full]),
      ]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/mssx/", "/bszn/"],
    },
  },
]
