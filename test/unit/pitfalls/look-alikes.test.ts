import { pitfalls } from "../../sites/pitfalls/look-alikes"
import { hold } from "./hold"

hold(pitfalls)
