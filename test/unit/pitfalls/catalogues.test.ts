import { pitfalls } from "../../sites/pitfalls/catalogues"
import { hold } from "./hold"

hold(pitfalls)
