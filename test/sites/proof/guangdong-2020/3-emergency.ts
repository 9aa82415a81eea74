/** 三: the epidemic, plans for emergencies, public health, answers to what people ask. */
import { row } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
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
  sameAs(national, "CN20-4.2-b", "GD20-3-c"),
  sameAs(national, "CN20-4.3-b", "GD20-3-d"),
  sameAs(national, "CN20-2.1-c", "GD20-3-f"),
]
