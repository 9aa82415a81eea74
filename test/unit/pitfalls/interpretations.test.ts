import { pitfalls } from "../../sites/pitfalls/interpretations"
import { hold } from "./hold"

hold(pitfalls)
