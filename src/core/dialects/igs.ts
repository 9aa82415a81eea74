import type { Dialect } from "./types"

/** Java systems of jhtml pages, mostly on IGS (南威, 拓尔思). */
export const igs: Dialect = {
  id: "igs",
  recognise: ({ url, sources }) => /\.jhtml(?:$|[?#])/.test(url) || /\/IGS\/|igs\//i.test(sources),
}
