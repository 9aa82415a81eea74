import { proofs } from "../../sites/proof/guangdong-2020"
import { prove } from "./prove"

prove(proofs)
