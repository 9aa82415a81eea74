import { proofs } from "../../sites/proof/national-2020"
import { prove } from "./prove"

prove(proofs)
