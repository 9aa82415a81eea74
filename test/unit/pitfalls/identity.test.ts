import { pitfalls } from "../../sites/pitfalls/identity"
import { hold } from "./hold"

hold(pitfalls)
