import type { Dialect } from "./types"

/** Shanghai portals that mark title and text with `ivs_` names for their search. */
export const ivs: Dialect = {
  id: "ivs",
  recognise: ({ hasName }) => hasName("ivs_content") || hasName("ivs_title"),
}
