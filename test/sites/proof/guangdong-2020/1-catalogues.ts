/** 一: catalogues of what the grass roots disclose. */
import { row } from "../article"
import { column, menuLink } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

const prefecture = "http://www.minhai.gov.cn/jczwgk/"

export const proofs: readonly Proof[] = [
  {
    rule: "GD20-1-a",
    holds: [
      {
        site: site([
          column("/jczwgk/", "基层政务公开标准化规范化", [row("柳塘县义务教育领域标准目录", "2020-09-01")]),
        ]),
        reason: "column.pass",
        at: ["/jczwgk/", "/jczwgk/1.html"],
      },
      {
        site: site([menuLink("基层政务公开", prefecture)], {
          others: {
            [prefecture]:
              '<title>基层政务公开</title><p>本专栏汇集全市各县的标准目录：<a href="xq.html?id=3">柳塘县</a></p>',
          },
        }),
        reason: "column.external",
        at: [prefecture],
      },
    ],
    lacks: [
      {
        near: "standards of goods and of building, and news of a meeting about catalogues",
        site: site([
          column("/bzhjs/", "标准化建设", [row("柳塘县茶叶生产地方标准", "2020-06-01")]),
          column("/gzdt/", "工作动态", [row("县政府召开基层政务公开标准化规范化工作推进会", "2020-09-02")]),
        ]),
        verdict: "not-found",
        reason: "column.absent",
        notAt: ["/bzhjs/", "/bzhjs/1.html", "/gzdt/1.html"],
      },
      {
        near: "the column by its right name, with nothing in it",
        site: site([column("/jczwgk/", "基层政务公开标准化规范化", [])]),
        verdict: "fail",
        reason: "column.empty",
      },
    ],
  },
]
