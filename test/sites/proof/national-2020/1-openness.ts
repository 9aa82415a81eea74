/** Part one: powers, functions, decisions, documents. */

import { row } from "../article"
import { column } from "../column"
import { site } from "../site"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  {
    rule: "CN20-1.1-a",
    holds: {
      site: site([column("/qzqd/", "权责清单", [row("柳塘县民政局权责清单（2020年版）", "2020-06-01")])]),
      reason: "column.pass",
      at: ["/qzqd/", "/qzqd/1.html"],
    },
    lacks: {
      near: "a list of fees, which is no list of powers",
      site: site([column("/sfqd/", "收费清单", [row("柳塘县行政事业性收费清单", "2020-06-01")])]),
      verdict: "not-found",
      reason: "column.absent",
      notAt: ["/sfqd/", "/sfqd/1.html"],
    },
  },
]
