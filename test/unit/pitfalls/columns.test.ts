import { pitfalls } from "../../sites/pitfalls/columns"
import { hold } from "./hold"

hold(pitfalls)
