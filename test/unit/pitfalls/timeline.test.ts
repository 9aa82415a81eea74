import { pitfalls } from "../../sites/pitfalls/timeline"
import { hold } from "./hold"

hold(pitfalls)
