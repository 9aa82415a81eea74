import { pitfalls } from "../../sites/pitfalls/protocols"
import { hold } from "./hold"

hold(pitfalls)
