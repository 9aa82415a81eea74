import { pitfalls } from "../../sites/pitfalls/fields"
import { hold } from "./hold"

hold(pitfalls)
