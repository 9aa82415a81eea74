import { pitfalls } from "../../sites/pitfalls/plans"
import { hold } from "./hold"

hold(pitfalls)
