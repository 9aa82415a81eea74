import { proofs } from "../../sites/proof/county-example-2020"
import { prove } from "./prove"

prove(proofs)
