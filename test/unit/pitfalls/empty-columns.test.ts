import { pitfalls } from "../../sites/pitfalls/empty-columns"
import { hold } from "./hold"

hold(pitfalls)
