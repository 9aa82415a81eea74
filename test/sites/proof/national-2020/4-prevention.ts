/** 四（二）: plans for emergencies, knowledge of health. */
import { row } from "../article"
import { column } from "../column"
import { prose } from "../html"
import { site } from "../site"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-4.2-a",
    holds: {
      site: site([
        column("/yjya/", "应急预案", [row("柳塘县森林火灾应急预案", "2020-05-06", { body: prose(40) })]),
      ]),
      reason: "column.pass",
      at: ["/yjya/", "/yjya/1.html"],
    },
    lacks: [
      {
        near: "a plan of which only the notice is there",
        site: site([
          column("/yjya/", "应急预案", [
            row("关于印发柳塘县森林火灾应急预案的通知", "2020-05-06", { body: prose(3) }),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-document",
      },
      {
        near: "drills, reviews, what to do in a shelter: as long as plans, but none",
        site: site([
          column("/yjya/", "应急预案", [
            row("全县举行森林火灾应急预案演练", "2020-05-06", { body: prose(40) }),
            row("柳塘县防汛应急预案通过评审", "2020-05-06", { body: prose(40) }),
            row("柳塘县应急避难场所使用须知", "2020-05-06", { body: prose(40) }),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-title",
      },
    ],
  },
  {
    rule: "CN20-4.2-b",
    holds: {
      site: site([
        column(
          "/jkkp/",
          "健康科普",
          ["秋冬季洗手要点", "流感疫苗接种问答", "高血压用药常识"].map((title, i) =>
            row(title, `2020-1${i % 3}-05`),
          ),
        ),
      ]),
      reason: "column.pass",
      at: ["/jkkp/", "/jkkp/1.html"],
    },
    lacks: [
      {
        near: "one this quarter, the others of summer",
        site: site([
          column("/jkkp/", "健康科普", [
            row("秋冬季洗手要点", "2020-11-05"),
            row("夏季防暑常识", "2020-08-05"),
            row("口腔保健常识", "2020-07-15"),
          ]),
        ]),
        verdict: "partial",
        reason: "column.few",
        says: "有1条，少于3条",
      },
      {
        near: "what the office of health is busy with",
        site: site([
          column("/wsjk/", "卫生健康", [
            row("县卫健局召开年终工作会议", "2020-12-20"),
            row("县领导调研县医院建设", "2020-12-10"),
            row("县医院开展走访慰问", "2020-11-10"),
          ]),
        ]),
        verdict: "fail",
        reason: "column.no-title",
      },
    ],
  },
]
