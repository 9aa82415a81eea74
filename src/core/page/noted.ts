/** Names of attributes as they are written: in lower case, and what readers ask of every element by them. */
import { atHand } from "../text/at-hand"
import { remembered } from "../text/remembered"
import { HAS } from "./element"

/** Attributes that hold addresses, scripts that jump, and codes of sites; and others that readers ask of every element. */
const NOTED = new Map<string, number>([
  ...["href", "src", "data-url", "data-href", "data-link", "onclick"].map(
    (name) => [name, HAS.address] as const,
  ),
  ...["sitecode", "site_code"].map((name) => [name, HAS.address | HAS.code] as const),
  ["hidden", HAS.hidden],
  ["style", HAS.style],
  ["class", HAS.names],
  ["id", HAS.names],
])
/** Elements that lead somewhere by other attributes, or by their place. */
export const ADDRESS_TAGS = new Set(["option", "file"])

interface Noted {
  /** As it is written. */
  readonly of: string
  /** In lower case. */
  readonly name: string
  /** What the attribute is noted for: a sum of `HAS`. */
  readonly has: number
}

/** What a name says, in any case of letters. Pages use few, and use them often. */
export const attributeNamed = atHand(
  remembered((of): Noted => {
    const name = of.toLowerCase()
    return { of, name, has: NOTED.get(name) ?? 0 }
  }, 2000),
)
