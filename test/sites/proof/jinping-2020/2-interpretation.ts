/** 二: policies interpreted by those who drafted them, in time, and followed up. */
import { interpretation, row } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { proofs as shantou } from "../shantou-2020"
import { site } from "../site"
import type { Proof } from "../types"

/** Interpretations of one policy by their sources, with a day where it is not of the year. */
const explainedBy = (...sources: (string | [source: string, date: string])[]) =>
  site([
    column(
      "/zcjd/",
      "政策解读",
      sources.map((one, i) => {
        const [source, date = "2020-06-03"] = typeof one === "string" ? [one] : one
        return interpretation(`《柳塘县养老服务补贴办法》解读之${i + 1}`, date, null, { source })
      }),
    ),
  ])

export const proofs: readonly Proof[] = [
  sameAs(shantou, "ST20-2-a", "JP20-2-a"),
  {
    rule: "JP20-2-b",
    holds: {
      site: explainedBy("柳塘县民政局"),
      reason: "forms.pass",
      says: "起草部门1",
      at: ["/zcjd/1.html"],
    },
    lacks: {
      near: "interpretations by the press, by the government's office, by an office of the same name elsewhere; by the right one the year before",
      site: explainedBy("柳塘融媒体中心", "石桥县民政局", "柳塘县人民政府办公室", [
        "柳塘县民政局",
        "2019-06-03",
      ]),
      reason: "forms.fail",
      says: "符合要求的0条",
    },
  },
  sameAs(national, "CN20-2.2-a", "JP20-2-c"),
  {
    rule: "JP20-2-d",
    holds: {
      site: site([
        column("/zcpg/", "政策评估", [row("柳塘县稳就业政策实施效果评估报告", "2020-11-10")]),
        column("/zcjd/", "政策解读", [interpretation("“六稳”“六保”政策问答", "2020-06-10", null)]),
      ]),
      reason: "document.gathered",
      at: ["/zcpg/1.html", "/zcjd/1.html"],
    },
    lacks: {
      near: "an evaluation of the year before, one of spending, and a call to take part",
      site: site([
        column("/zcpg/", "政策评估", [
          row("2020年县级项目支出绩效评价及跟踪情况", "2020-11-10"),
          row("柳塘县稳就业政策实施效果评估报告", "2019-11-10"),
          row("关于邀请公众参加听证的公告", "2020-11-10"),
        ]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/zcpg/1.html", "/zcpg/2.html", "/zcpg/3.html"],
    },
  },
  sameAs(national, "CN20-2.1-b", "JP20-2-e"),
  sameAs(shantou, "ST20-3-d", "JP20-2-f"),
]
