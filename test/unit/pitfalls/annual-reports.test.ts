import { pitfalls } from "../../sites/pitfalls/annual-reports"
import { hold } from "./hold"

hold(pitfalls)
