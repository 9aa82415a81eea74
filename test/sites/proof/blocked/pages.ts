/** Kinds that look through columns, documents and their texts. */
import { row } from "../article"
import { column } from "../column"
import { serverError } from "../obstacles"
import { site } from "../site"
import type { Obstructed } from "../types"

export const proofs: readonly Obstructed[] = [
  {
    kind: "column",
    rule: "CN20-1.1-a",
    site: site([
      column("/qzqd/", "权责清单", [row("柳塘县民政局权责清单", "2020-06-01")], { reply: serverError }),
    ]),
    at: "/qzqd/",
    outcome: "server-error",
    reason: "blocked.server-error",
  },
]
