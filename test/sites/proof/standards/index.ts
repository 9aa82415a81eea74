import type { Proof } from "../types"
import { proofs as disclosure } from "./disclosure"
import { proofs as interpretation } from "./interpretation"
import { proofs as monitoring } from "./monitoring"
import { proofs as norms } from "./norms"
import { proofs as service } from "./service"

export const proofs: readonly Proof[] = [
  ...monitoring,
  ...service,
  ...norms,
  ...disclosure,
  ...interpretation,
]
