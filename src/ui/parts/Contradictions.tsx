import { reasonText } from "../../core/result/messages"
import type { Identity } from "../../core/result/types"
import { Banner } from "./Banner"

/** What does not fit together in what a site says of itself. */
export function Contradictions({ identity }: { identity: Identity | undefined }) {
  return identity?.contradictions.map((reason) => (
    <Banner key={reason.code} tone="warn">
      {reasonText(reason)}
    </Banner>
  ))
}
