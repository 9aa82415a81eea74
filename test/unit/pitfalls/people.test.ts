import { pitfalls } from "../../sites/pitfalls/people"
import { hold } from "./hold"

hold(pitfalls)
