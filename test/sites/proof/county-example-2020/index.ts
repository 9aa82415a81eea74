import type { Proof } from "../types"
import { proofs as risks } from "./1.1-risks"
import { proofs as growth } from "./1.2-growth"
import { proofs as business } from "./1.3-business"
import { proofs as money } from "./1.4-money"
import { proofs as schoolsAndHealth } from "./1.4-schools-health"
import { proofs as work } from "./1.4-work"
import { proofs as decisions } from "./2-decisions"
import { proofs as enforcement } from "./2-enforcement"
import { proofs as interpretation } from "./3-interpretation"
import { proofs as platforms } from "./4-platforms"
import { proofs as services } from "./4-services"
import { proofs as foundations } from "./5-foundations"

export const proofs: readonly Proof[] = [
  ...risks,
  ...growth,
  ...business,
  ...work,
  ...schoolsAndHealth,
  ...money,
  ...decisions,
  ...enforcement,
  ...interpretation,
  ...platforms,
  ...services,
  ...foundations,
]
