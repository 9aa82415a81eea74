import type { Identity } from "../core/result/types"
import { levelWords } from "../core/result/words"
import type { Imported, RunState, RunSummary } from "../platform/browser/types"
import { addressText, momentText } from "./format"

type Run = Pick<RunState & RunSummary, "request"> & { result?: RunState["result"] }

/** The site's name, or its address where it states none. */
export const nameOf = ({ request: { subject }, result }: Run) =>
  result?.site.name ?? subject.name ?? addressText(subject.url)

/** The region a site lies in, where its marks tell. */
export const regionOf = (identity: Identity | undefined): string[] =>
  identity?.divisions ? [identity.divisions.value.join("")] : []

/**
 * What an audit is of, and against what: the two lines below its name.
 * @param packTitle what a pack is called, where no result says it yet
 */
export function factsOf(
  { request, result }: Run,
  packTitle: (id: string) => string | null = () => null,
): [string, string] {
  const { subject, asOf } = request
  const code = result?.site.code ?? subject.code
  const packs =
    result?.packs.map(({ title }) => title) ?? request.packIds.flatMap((id) => packTitle(id) ?? [])
  const path = subject.pathPrefix === "/" ? [] : [subject.pathPrefix]
  const site = [
    ...path,
    ...(code ? [`标识码 ${code}`] : []),
    ...regionOf(result?.identity),
    levelWords[subject.level],
  ]
  return [site.join(" · "), [`时点 ${asOf}`, ...packs].join(" · ")]
}

/** Where an imported run came from. */
export const importText = ({ name, at }: Imported): string => `由“${name}”导入 · ${momentText(at)}`
