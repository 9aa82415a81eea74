/** 一: catalogues of the district and its streets, on the site and beyond it. */
import { row } from "../article"
import { column } from "../column"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import { site } from "../site"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  sameAs(national, "CN20-1.2-c", "JP20-1-a"),
  {
    rule: "JP20-1-b",
    holds: {
      site: site([
        column("/bzml/", "基层政务公开标准目录", [row("柳塘县义务教育领域标准目录", "2020-10-20")]),
      ]),
      reason: "document.gathered",
      at: ["/bzml/1.html"],
    },
    lacks: {
      near: "the ministries' models, and catalogues of goods",
      site: site([
        column("/bzml/", "基层政务公开标准目录", [row("义务教育领域基层政务公开标准指引", "2019-07-10")]),
        column("/zfcg/", "政府采购", [row("柳塘县集中采购目录及采购标准", "2020-10-20")]),
      ]),
      reason: "document.gathered-none",
      notAt: ["/bzml/1.html", "/zfcg/1.html"],
    },
  },
  sameAs(national, "CN20-1.2-c", "JP20-1-c"),
]
