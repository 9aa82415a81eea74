import { proofs } from "../../sites/proof/shantou-2020"
import { prove } from "./prove"

prove(proofs)
