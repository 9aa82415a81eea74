/**
 * A run in a file while it goes on: a head, then a line of JSON for each visit in the order in which they came, bodies beside them. What was
 * written of the last line when the writer was killed is left out.
 */
import { strFromU8 } from "fflate"
import * as z from "zod"
import type { Visit } from "../crawl/types"
import { headSchema, type RunFile } from "./run-file"
import { flawOf, RunFileError } from "./run-file-flaw"
import { bodySchema, MAX_VISITS, visitSchema } from "./run-file-schema"

const RUN_JOURNAL_SCHEMA = "gongkai-run-journal/1"

const journalHeadSchema = headSchema.omit({ cut: true }).extend({ schema: z.literal(RUN_JOURNAL_SCHEMA) })
const lineSchema = z.strictObject({
  visit: visitSchema,
  /** The body of the visit, as a run file keeps it; with the first visit that brought it. */
  body: bodySchema.optional(),
})

export type JournalHead = Omit<z.infer<typeof journalHeadSchema>, "schema">

/** What a run file holds, a result only where the run came to its end. */
export type SavedRun = Omit<RunFile, "schema" | "result"> & { result?: RunFile["result"] }

export const journalHead = (head: JournalHead): string =>
  `${JSON.stringify({ schema: RUN_JOURNAL_SCHEMA, ...head })}\n`

/** @param body the visit's body, gzipped, in base64 */
export const journalLine = (visit: Visit, body?: string): string => `${JSON.stringify({ visit, body })}\n`

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

function read<T>(schema: z.ZodType<T>, bytes: Uint8Array, at: number): T {
  const read = schema.safeParse(parseLine(bytes, at))
  if (read.success) return read.data
  throw flawOf(read.error, [`第${at}行`])
}

/** Lines that were written to their end. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0, to: number; ; from = to + 1) {
    to = bytes.indexOf(0x0a, from)
    if (to < 0) return
    yield bytes.subarray(from, to)
  }
}

/** Reads the journal of a run that was broken off. Throws RunFileError with the line of the first flaw. */
export function readRunJournal(bytes: Uint8Array): SavedRun {
  const [first, ...rest] = linesOf(bytes)
  if (!first) throw new RunFileError("", "文件不完整")
  if (rest.length > MAX_VISITS) throw new RunFileError("", `超出上限 ${MAX_VISITS}`)
  const { schema: _schema, ...head } = read(journalHeadSchema, first, 1)
  const visits: Visit[] = []
  const bodies: Record<string, string> = {}
  for (const [at, line] of rest.entries()) {
    const { visit, body } = read(lineSchema, line, at + 2)
    visits.push(visit)
    if (body !== undefined) bodies[visit.sha256] = body
  }
  return { ...head, cut: "stopped", visits, bodies }
}
