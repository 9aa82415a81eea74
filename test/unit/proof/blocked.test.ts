import { proofs } from "../../sites/proof/blocked"
import { proveBlocked } from "./prove"

proveBlocked(proofs)
