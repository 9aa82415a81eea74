/** 二: policies interpreted in time, followed up, and explained in more than words. */
import { interpretation, row } from "../article"
import { column } from "../column"
import { proofs as guangdong } from "../guangdong-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

const explained = (title: string, date: string) => interpretation(title, date, null)

export const proofs: readonly Proof[] = [
  sameAs(guangdong, "GD20-2-a", "ST20-2-a"),
  {
    rule: "ST20-2-b",
    holds: {
      site: site([
        column("/lwlb/", "六稳六保", [
          row("柳塘县稳就业十条措施", "2020-04-02"),
          row("关于做好外贸企业纾困工作的通知", "2020-05-11"),
        ]),
        column("/zcjd/", "政策解读", [explained("《柳塘县城乡低保提标方案》解读", "2020-07-06")]),
      ]),
      reason: "topics.gathered",
      says: "稳外贸1条",
      at: ["/lwlb/1.html", "/lwlb/2.html", "/zcjd/1.html"],
    },
    lacks: {
      near: "measures of the year before, and an exit of a motorway",
      site: site([
        column("/lwlb/", "六稳六保", [
          row("柳塘县稳外贸八条措施", "2019-08-02"),
          row("柳塘县优化外商服务措施", "2019-07-02"),
        ]),
        column("/zcjd/", "政策解读", [explained("高速公路柳塘出口改造方案解读", "2020-07-06")]),
      ]),
      reason: "topics.gathered",
      says: "稳外贸0条、稳外资0条",
      notAt: ["/lwlb/1.html", "/lwlb/2.html", "/zcjd/1.html"],
    },
  },
  sameAs(guangdong, "GD20-2-c", "ST20-2-c"),
  sameAs(guangdong, "GD20-2-d", "ST20-2-d"),
]
