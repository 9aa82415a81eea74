/** Who a part of a host belongs to: the marks on its pages are the host's, unless they are of the unit's own level. */
import type { Level } from "../result/types"
import { levelOf, type Marks } from "../text/division"

interface Place {
  level: Level | null
  /** "/" for the whole of a host. */
  pathPrefix: string
}

const isOf = (level: Level | null, marks: Marks): boolean => level !== null && levelOf(marks) === level

/** What the unit is called, out of the names its pages state, the most telling first. Null where none is its own. */
export function ownName(names: readonly string[], { level, pathPrefix }: Place): string | null {
  const own = pathPrefix === "/" ? names[0] : names.find((name) => isOf(level, { code: null, name }))
  return own ?? null
}

/**
 * The 标识码 of the unit, out of the one its pages state. A code belongs to a site with a domain of its own; what the footer of a town or
 * a department below the portal of its county shows is the portal's.
 */
export function ownCode(code: string | null, { level, pathPrefix }: Place): string | null {
  return pathPrefix === "/" || isOf(level, { code, name: null }) ? code : null
}
