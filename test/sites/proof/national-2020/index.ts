import type { Proof } from "../types"
import { proofs as report } from "./0-annual-report"
import { proofs as decisions } from "./1-decisions"
import { proofs as documents } from "./1-documents"
import { proofs as powers } from "./1-powers"
import { proofs as interpretation } from "./2-interpretation"
import { proofs as relief } from "./2-relief"
import { proofs as market } from "./3-market"
import { proofs as services } from "./3-services"
import { proofs as epidemic } from "./4-epidemic"
import { proofs as prevention } from "./4-prevention"
import { proofs as applications } from "./5-applications"
import { proofs as channels } from "./5-channels"
import { proofs as platform } from "./5-platform"
import { proofs as websites } from "./5-websites"
import { proofs as organisation } from "./6-organisation"

export const proofs: readonly Proof[] = [
  ...powers,
  ...decisions,
  ...documents,
  ...interpretation,
  ...relief,
  ...market,
  ...services,
  ...epidemic,
  ...prevention,
  ...platform,
  ...applications,
  ...websites,
  ...channels,
  ...organisation,
  ...report,
]
