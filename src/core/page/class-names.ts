/** The words of class and id, and what they tell of an element. Pages use few lists of them, and use them often. */
import { atHand } from "../text/at-hand"
import { remembered } from "../text/remembered"

/** What is on a page to get about it, and is no content. */
export type Furniture = "nav" | "footer"

export interface ClassNames {
  /** The attributes as written. */
  readonly of: string
  /** In lower case, as one string of words: " nav top "; "" where there are none. */
  readonly text: string
  /** Each word once. */
  readonly words: readonly string[]
  readonly zone: Furniture | null
  readonly hides: boolean
  /** Names the heading of a block. */
  readonly heads: boolean
}

/** `(?<![a-z])` keeps `barefoot` and `stop` out. */
const FOOTER_NAMES =
  /(?<![a-z])(?:foot(?!note|ball)\w*|copy_?right\w*|page_?bottom|bottom (?!\w)|ls-footer|dibu|friend_?links?|yqlj|blogroll)/
const NAV_NAMES =
  /(?<![a-z])(?:(?:main|top|side|sub|head|left|phone|site)?_?-?(?:nav|menu|navbar|menus)(?:[_ -](?:bar|list|box|wrap|top|left|main)|\d)*|breadcrumbs?|crumbs?|curmb|bread|mbx|top_?bar|search\w*|share\w*|social-?share\w*|login\w*|wza\w*|toolbar|prev_?next|prenext|pagination|qrcode|ewm)(?= )| (?:header|head|banner|top) /
const HEAD_NAMES = /(?<![a-z])(?:\w{0,20}[-_]?(?:title|tit|hd|head|bt))(?= )/
/** Classes of frameworks that hide what carries them. */
const HIDING_NAMES = / (?:ng-hide|layui-hide|displaynone|sr-only) /

const SEPARATOR = "\n"

function zoneOf(text: string): Furniture | null {
  if (FOOTER_NAMES.test(text)) return "footer"
  return NAV_NAMES.test(text) ? "nav" : null
}

const read = atHand(
  remembered((of): ClassNames => {
    const words = of.toLowerCase().split(/\s+/).filter(Boolean)
    const text = words.length > 0 ? ` ${words.join(" ")} ` : ""
    const [hides, heads] = [HIDING_NAMES.test(text), HEAD_NAMES.test(text)]
    return { of, text, words: [...new Set(words)], zone: zoneOf(text), hides, heads }
  }, 5000),
)

export const NO_NAMES = read("")

/** Those of an element, by its class and its id. */
export function classNames(className = "", id = ""): ClassNames {
  if (id === "") return className === "" ? NO_NAMES : read(className)
  return read(`${className}${SEPARATOR}${id}`)
}
