import type { Proof } from "../types"
import { proofs as disclosure } from "./disclosure"
import { proofs as interpretation } from "./interpretation"
import { proofs as monitoring } from "./monitoring"
import { proofs as norms } from "./norms"

export const proofs: readonly Proof[] = [...monitoring, ...norms, ...disclosure, ...interpretation]
