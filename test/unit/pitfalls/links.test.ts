import { pitfalls } from "../../sites/pitfalls/links"
import { hold } from "./hold"

hold(pitfalls)
