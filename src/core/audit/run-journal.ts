/**
 * A run in a file while it goes on: a head, then a line of JSON for each visit in the order in which they came, bodies beside them, and
 * for what hosts say of how to be asked. What was written of the last line when the writer was killed is left out.
 */
import { strFromU8 } from "fflate"
import * as z from "zod"
import type { HostNote } from "../crawl/host-notes"
import type { Visit } from "../crawl/types"
import { headSchema, type RunFile } from "./run-file"
import { flawOf, RunFileError } from "./run-file-flaw"
import { bodySchema, hostNoteSchema, MAX_VISITS, visitSchema } from "./run-file-schema"

const RUN_JOURNAL_SCHEMA = "gongkai-run-journal/1"

/** A host's word may come with each of several requests of a visit. */
const MAX_LINES = 3 * MAX_VISITS

const journalHeadSchema = headSchema.omit({ cut: true }).extend({ schema: z.literal(RUN_JOURNAL_SCHEMA) })
const lineSchema = z.strictObject({
  visit: visitSchema,
  /** The body of the visit, as a run file keeps it; with the first visit that brought it. */
  body: bodySchema.optional(),
})

const hostLineSchema = z.strictObject({ host: z.string().max(300), note: hostNoteSchema })

export type JournalHead = Omit<z.infer<typeof journalHeadSchema>, "schema">

/** What a run file holds, a result only where the run came to its end. */
export type SavedRun = Omit<RunFile, "schema" | "result"> & {
  result?: RunFile["result"]
  /** By host; known of runs that were broken off. */
  hosts?: ReadonlyMap<string, HostNote>
}

export const journalHead = (head: JournalHead): string =>
  `${JSON.stringify({ schema: RUN_JOURNAL_SCHEMA, ...head })}\n`

/** @param body the visit's body, gzipped, in base64 */
export const journalLine = (visit: Visit, body?: string): string => `${JSON.stringify({ visit, body })}\n`

/** @param note the part of what is known of a host that is new */
export const journalHostLine = (host: string, note: HostNote): string => `${JSON.stringify({ host, note })}\n`

/** Whether bytes are a journal, by their beginning. */
export const isRunJournal = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(0, 100)).startsWith(`{"schema":"${RUN_JOURNAL_SCHEMA}"`)

function parseLine(bytes: Uint8Array, at: number): unknown {
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    throw new RunFileError(`第${at}行`, "不是有效的 JSON")
  }
}

function sound<T>(schema: z.ZodType<T>, value: unknown, at: number): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw flawOf(read.error, [`第${at}行`])
}

const isHostLine = (value: unknown): boolean => typeof value === "object" && value !== null && "host" in value

/** Lines that were written to their end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let from = 0, to: number; ; from = to + 1) {
    to = bytes.indexOf(0x0a, from)
    if (to < 0) return
    yield bytes.subarray(from, to)
  }
}

/** Reads the journal of a run that was broken off. Throws RunFileError with the line of the first flaw. */
export function readRunJournal(bytes: Uint8Array): SavedRun {
  const lines = linesOf(bytes)
  const first = lines.next()
  if (first.done) throw new RunFileError("", "文件不完整")
  const { schema: _schema, ...head } = sound(journalHeadSchema, parseLine(first.value, 1), 1)
  const visits: Visit[] = []
  const bodies: Record<string, string> = {}
  const hosts = new Map<string, HostNote>()
  let at = 1
  for (const line of lines) {
    if (++at > MAX_LINES) throw new RunFileError("", `超出上限 ${MAX_LINES}`)
    const value = parseLine(line, at)
    if (isHostLine(value)) {
      const { host, note } = sound(hostLineSchema, value, at)
      hosts.set(host, { ...hosts.get(host), ...note })
    } else {
      const { visit, body } = sound(lineSchema, value, at)
      visits.push(visit)
      if (body !== undefined) bodies[visit.sha256] = body
    }
  }
  return { ...head, cut: "stopped", visits, bodies, hosts }
}
