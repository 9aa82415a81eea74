/** 三 and 四: emergencies and public health; the platform and the site. */
import { row } from "../article"
import { column } from "../column"
import { proofs as guangdong } from "../guangdong-2020"
import { prose } from "../html"
import { proofs as national } from "../national-2020"
import { andLacks, sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  sameAs(guangdong, "GD20-3-a", "ST20-3-a"),
  andLacks(sameAs(national, "CN20-4.2-a", "ST20-3-b"), {
    near: "a list of enterprises that filed plans of theirs",
    site: site([
      column("/yjya/", "应急预案", [
        row("突发环境事件应急预案备案企业清单", "2020-05-06", { body: prose(40) }),
      ]),
    ]),
    verdict: "fail",
    reason: "column.no-title",
  }),
  sameAs(guangdong, "GD20-3-c", "ST20-3-c"),
  sameAs(guangdong, "GD20-3-f", "ST20-3-d"),
  sameAs(guangdong, "GD20-4-a", "ST20-4-a"),
  sameAs(guangdong, "GD20-4-e", "ST20-4-b"),
  sameAs(national, "CN20-5.3-d", "ST20-4-c"),
]
