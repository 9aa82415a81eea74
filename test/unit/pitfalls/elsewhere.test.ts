import { pitfalls } from "../../sites/pitfalls/elsewhere"
import { hold } from "./hold"

hold(pitfalls)
