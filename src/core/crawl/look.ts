import { addressKey } from "../text/url"
import type { Look, Visit } from "./types"

/** A key of an address, and of a further look at it. No address in canonical form has a fragment. */
export const withLook = (key: string, look?: Look): string => (look ? `${key}#${look}` : key)

/** The key under which a visit is known. */
export const visitKey = ({ url, look }: Pick<Visit, "url" | "look">): string =>
  withLook(addressKey(url), look)
