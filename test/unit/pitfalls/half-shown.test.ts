import { pitfalls } from "../../sites/pitfalls/half-shown"
import { hold } from "./hold"

hold(pitfalls)
