import { nearestName } from "./nearest"
import { type Fault, type Place, quote, same, type Words } from "./problem"

/** More valid names than this are not listed. */
const LISTED = 12

const COLUMN: Words = { zh: "栏目", en: "column" }

/** A name that must be one of those known, and is not. `what` says what it should be the name of. */
export function unknownName(place: Place, what: Words, written: string, valid: readonly string[]): Fault {
  const few = valid.length > 0 && valid.length <= LISTED
  return {
    place,
    lead: { zh: `没有这个${what.zh}`, en: `unknown ${what.en}` },
    expected: few
      ? { zh: `下列之一：${valid.join("、")}`, en: `one of ${valid.join(", ")}` }
      : { zh: `已有的${what.zh}`, en: `an existing ${what.en}` },
    found: same(quote(written)),
    nearest: nearestName(written, valid),
  }
}

export const unknownColumn = (place: Place, key: string, valid: readonly string[]): Fault =>
  unknownName(place, COLUMN, key, valid)

/** An id that is taken already. */
export function idTwice(place: Place, id: string): Fault {
  return {
    place,
    lead: { zh: "编号重复", en: "id used twice" },
    expected: { zh: "没有用过的编号", en: "an id that is not taken" },
    found: same(quote(id)),
  }
}

/** A fault for each id met before. `taken` holds the ids used elsewhere, and is added to. */
export function* repeatedIds(
  ids: Iterable<readonly [place: Place, id: string]>,
  taken = new Set<string>(),
): Generator<Fault> {
  for (const [place, id] of ids) {
    if (taken.has(id)) yield idTwice(place, id)
    taken.add(id)
  }
}
