/** A saved run written piece by piece, as `writeRunFile` writes it at once: so that no more of a large one is in memory than the piece at hand. */
import type { Visit } from "../crawl/types"
import { RUN_FILE_SCHEMA, type RunFile } from "./run-file"

/** A saved run whose pages come one by one. Bodies as in the file: gzipped, in base64, with their hash. */
export type RunFileSource = Omit<RunFile, "schema" | "visits" | "bodies"> & {
  visits: AsyncIterable<Visit>
  bodies: AsyncIterable<[sha256: string, packed: string]>
}

/** The text of a run file, in pieces. */
export async function* runFileText({
  visits,
  bodies,
  result,
  ...head
}: RunFileSource): AsyncGenerator<string> {
  yield `${JSON.stringify({ schema: RUN_FILE_SCHEMA, ...head }).slice(0, -1)},"visits":[`
  let comma = ""
  for await (const visit of visits) {
    yield comma + JSON.stringify(visit)
    comma = ","
  }
  yield `],"bodies":{`
  comma = ""
  for await (const [sha256, packed] of bodies) {
    yield `${comma}"${sha256}":"${packed}"`
    comma = ","
  }
  yield `},"result":${JSON.stringify(result)}}`
}
