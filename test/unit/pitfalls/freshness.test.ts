import { pitfalls } from "../../sites/pitfalls/freshness"
import { hold } from "./hold"

hold(pitfalls)
