import { pitfalls } from "../../sites/pitfalls/standing-in"
import { hold } from "./hold"

hold(pitfalls)
