/** Object literals of scripts and attributes, which are seldom JSON: `{col:1,appid:'1'}`, `{'pageId':'a'}`. */

const PAIR = /["']?(\w{1,40})["']?\s*:\s*(?:"([^"\n]{0,500})"|'([^'\n]{0,500})'|(-?\d{1,12}))/g

/** Names and values of a flat literal; everything that is not plain text or a number is left out. */
export function pairsOf(literal: string): Map<string, string> {
  const matches = literal.slice(0, 5000).matchAll(PAIR)
  return new Map(
    [...matches].map(([, name, double, single, digits]) => [
      name as string,
      double ?? single ?? digits ?? "",
    ]),
  )
}
