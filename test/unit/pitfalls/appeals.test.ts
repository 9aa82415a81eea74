import { pitfalls } from "../../sites/pitfalls/appeals"
import { hold } from "./hold"

hold(pitfalls)
