/**
 * A run in a file: what was asked, what came, what was found. Enough to judge it again and to show its evidence.
 * JSON, gzipped where the name asks for it; read by its first bytes, whatever it is called.
 */
import { gzipSync, strFromU8, strToU8 } from "fflate"
import * as z from "zod"
import type { Visit } from "../crawl/types"
import type { RunResult } from "../result/types"
import { gunzip, isGzip } from "./gzip"
import { flawOf, RunFileError } from "./run-file-flaw"
import {
  asOfSchema,
  bodySchema,
  cutSchema,
  hashSchema,
  MAX_VISITS,
  pointedSchema,
  settingsSchema,
  subjectSchema,
  takenSchema,
  visitSchema,
} from "./run-file-schema"

export const RUN_FILE_SCHEMA = "gongkai-run/1"
export const MAX_FILE_BYTES = 300_000_000
export const MAX_JSON_BYTES = 500_000_000
const MAX_BODY_BYTES = 50_000_000

/** Of an earlier result no more is read than the order of its pages. */
const resultSchema = z.looseObject({
  findings: z.array(z.unknown()),
  pages: z.array(takenSchema).max(MAX_VISITS),
}) as z.ZodType<unknown> as z.ZodType<RunResult>

/** What a saved run says before its pages. */
export const headSchema = z.strictObject({
  schema: z.literal(RUN_FILE_SCHEMA),
  subject: subjectSchema,
  asOf: asOfSchema,
  settings: settingsSchema,
  /** Ids of the packs it was judged by, the chain's end first. */
  packs: z.array(z.string().max(200)).min(1).max(50),
  pointed: pointedSchema.optional(),
  cut: cutSchema,
})

const runFileSchema = headSchema.extend({
  visits: z.array(visitSchema).max(MAX_VISITS),
  /** Bodies of the visits, gzipped, in base64, by the SHA-256 of the body. */
  bodies: z.record(hashSchema, bodySchema),
  /** What was found at the time. Judging again makes a new one. */
  result: resultSchema,
})

export type RunFile = z.infer<typeof runFileSchema>

/** A run as one file: JSON, gzipped where asked for. The same run gives the same bytes. */
export function writeRunFile(file: Omit<RunFile, "schema">, options: { gzip: boolean }): Uint8Array {
  const bytes = strToU8(JSON.stringify({ schema: RUN_FILE_SCHEMA, ...file }))
  return options.gzip ? gzipSync(bytes, { mtime: 0 }) : bytes
}

function unpack(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_FILE_BYTES) throw new RunFileError("", `文件过大（上限 ${MAX_FILE_BYTES / 1e6} MB）`)
  return isGzip(bytes) ? gunzip(bytes, MAX_JSON_BYTES) : bytes
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    throw new RunFileError("", "不是评查记录：不是有效的 JSON")
  }
}

/** Reads a saved run. Throws RunFileError with the place of the first flaw. */
export function readRunFile(bytes: Uint8Array): RunFile {
  const read = runFileSchema.safeParse(parse(unpack(bytes)))
  if (read.success) return read.data
  throw flawOf(read.error)
}

/** A body as it is kept in a run file. */
export function packBody(bytes: Uint8Array): string {
  return toBase64(gzipSync(bytes, { mtime: 0 }))
}

/** The body that a run file keeps in such a text, and as it is packed. Throws RunFileError where it can't be unpacked. */
export function unpackBody(text: string): { packed: Uint8Array<ArrayBuffer>; body: Uint8Array } {
  const packed = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  return { packed, body: gunzip(packed, MAX_BODY_BYTES) }
}

/** Bytes of any length in base64, in parts that a call can take. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ""
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** The body of a visit, or null where the file holds none. Throws RunFileError where it can't be unpacked. */
export function bodyOf(file: Pick<RunFile, "bodies">, { sha256 }: Visit): Uint8Array | null {
  const packed = file.bodies[sha256]
  if (packed === undefined) return null
  return unpackBody(packed).body
}
