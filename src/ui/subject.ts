import { levelWords } from "../core/result/words"
import type { RunState, RunSummary } from "../platform/browser/types"
import { addressText } from "./format"

type Run = Pick<RunState & RunSummary, "request"> & { result?: RunState["result"] }

/** The site's name, or its address where it states none. */
export const nameOf = ({ request: { subject }, result }: Run) =>
  result?.site.name ?? subject.name ?? addressText(subject.url)

/** What an audit is of and against, for the second line of a bar. */
export function factsOf({ request, result }: Run): string[] {
  const { subject, asOf } = request
  const code = result?.site.code ?? subject.code
  const packs = result?.packs.map(({ title }) => title) ?? []
  const path = subject.pathPrefix === "/" ? [] : [subject.pathPrefix]
  return [...path, ...(code ? [`标识码 ${code}`] : []), levelWords[subject.level], ...packs, `时点 ${asOf}`]
}
