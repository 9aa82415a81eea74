/** What readers ask of every element, noted while its tag is read. */
import { HAS } from "./element"

/** Attributes that hold addresses, scripts that jump, and codes of sites; and others that readers ask of every element. */
const NOTED = new Map<string, number>([
  ...["href", "src", "data-url", "data-href", "data-link", "onclick"].map(
    (name) => [name, HAS.address] as const,
  ),
  ...["sitecode", "site_code"].map((name) => [name, HAS.address | HAS.code] as const),
  ["hidden", HAS.hidden],
  ["style", HAS.style],
])
/** What their names begin with: most attributes are told by this alone. */
const NOTED_BEGIN = [...new Set([...NOTED.keys()].map((name) => name.charCodeAt(0)))]
/** Elements that lead somewhere by other attributes, or by their place. */
export const ADDRESS_TAGS = new Set(["option", "file"])

/** What an attribute is noted for: a sum of `HAS`. */
export const notedFor = (name: string): number =>
  NOTED_BEGIN.includes(name.charCodeAt(0)) ? (NOTED.get(name) ?? 0) : 0
