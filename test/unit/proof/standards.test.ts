import { proofs } from "../../sites/proof/standards"
import { prove } from "./prove"

prove(proofs)
