import { proofs } from "../../sites/proof/jinping-2020"
import { prove } from "./prove"

prove(proofs)
