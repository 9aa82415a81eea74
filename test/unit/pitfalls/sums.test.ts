import { pitfalls } from "../../sites/pitfalls/sums"
import { hold } from "./hold"

hold(pitfalls)
