/** 三: the epidemic, plans for emergencies, public health, answers to what people ask. */
import { row } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { andLacks, sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const plans = (...titles: string[]) =>
  site([
    column(
      "/yjya/",
      "应急预案",
      titles.map((title, i) => row(title, `2020-0${6 - i}-11`)),
    ),
  ])

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-4.1-a", "GD20-3-a"),
  {
    rule: "GD20-3-b",
    holds: {
      site: plans("柳塘县开展防汛应急预案培训和演练", "柳塘县防汛防台风应急预案"),
      reason: "document.gathered",
      says: "宣传、培训、演练1条",
      at: ["/yjya/1.html", "/yjya/2.html"],
    },
    lacks: {
      near: "plans that nobody was made acquainted with, and a warning of rain",
      site: plans("柳塘县森林火灾应急预案", "柳塘县防汛防台风应急预案", "柳塘县发布暴雨橙色预警"),
      reason: "document.gathered",
      says: "宣传、培训、演练0条",
      notAt: ["/yjya/3.html"],
    },
  },
  andLacks(sameAs(national, "CN20-4.2-b", "GD20-3-c"), {
    near: "what the office of health is busy with",
    site: site([
      column("/wsjk/", "卫生健康", [
        row("县卫健局召开年终工作会议", "2020-12-20"),
        row("县医院招聘护理人员公告", "2020-12-10"),
        row("县领导调研县医院建设", "2020-11-10"),
      ]),
    ]),
    verdict: "fail",
    reason: "column.no-title",
  }),
  sameAs(national, "CN20-4.3-b", "GD20-3-d"),
  sameAs(national, "CN20-2.1-c", "GD20-3-f"),
]
