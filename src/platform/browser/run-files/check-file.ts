import type * as z from "zod"
import { wholeResultSchema } from "../../../core/audit/result-schema"
import { headSchema, RUN_FILE_SCHEMA, unpackBody } from "../../../core/audit/run-file"
import { flawOf, RunFileError } from "../../../core/audit/run-file-flaw"
import { runFileParts } from "../../../core/audit/run-file-parts"
import { bodySchema, hashSchema, visitSchema } from "../../../core/audit/run-file-schema"
import { sha256Hex } from "../../../core/crawl/hash"
import type { Visit } from "../../../core/crawl/types"
import type { RunResult } from "../../../core/result/types"
import { NamedError } from "../messages"
import { textOf } from "./streams"

/** What a run file says beside its pages. */
export type RunFileHead = z.infer<typeof headSchema> & { result: RunResult; bodies: number }

/** A visit, or a body as it is packed. */
export type PageOfFile = { visit: Visit } | { sha256: string; packed: Uint8Array<ArrayBuffer> }

/** Unpacked bodies of one file: more is no audit. */
const MAX_BODIES_BYTES = 5_000_000_000

/** The value itself, not the schema's copy: that has its keys in another order, and files would come out otherwise than they came in. */
function sound<T>(schema: z.ZodType<T>, value: unknown, ...within: PropertyKey[]): T {
  const read = schema.safeParse(value)
  if (read.success) return value as T
  throw flawOf(read.error, within)
}

/** The pages of a run file one by one, each tested for itself; `onMember` is given all else. */
export async function* pagesOfFile(
  file: Blob,
  onMember: (name: string, value: unknown) => void,
): AsyncGenerator<PageOfFile> {
  let size = 0
  for await (const part of runFileParts(textOf(file))) {
    if (part.of === "visits") yield { visit: sound(visitSchema, part.value, "visits", part.at) }
    else if (part.of === "bodies") {
      const sha256 = sound(hashSchema, part.at, "bodies", part.at)
      const { packed, body } = unpacked(sound(bodySchema, part.value, "bodies", sha256), sha256)
      size += body.length
      if (size > MAX_BODIES_BYTES) throw new RunFileError("bodies", "页面原文总量过大")
      if ((await sha256Hex(body)) !== sha256)
        throw new RunFileError(`bodies.${sha256}`, "页面原文与其 SHA-256 不符，内容被改动过")
      yield { sha256, packed }
    } else onMember(part.at, part.value)
  }
}

function unpacked(text: string, sha256: string) {
  try {
    return unpackBody(text)
  } catch (error) {
    throw new RunFileError(`bodies.${sha256}`, error instanceof RunFileError ? error.what : "无法解压")
  }
}

/** Looks a whole file over before anything of it is kept. Throws RunFileError with the place of its first flaw, NamedError for another kind of file. */
export async function checkFile(file: Blob): Promise<RunFileHead> {
  const members: Record<string, unknown> = {}
  let bodies = 0
  const note = (name: string, value: unknown) => {
    // The version first: what a later one means by its other members is not known here.
    if (name === "schema" && value !== RUN_FILE_SCHEMA)
      throw new NamedError("bad-run-file", versionText(value))
    members[name] = value
  }
  for await (const page of pagesOfFile(file, note)) if ("packed" in page) bodies++
  const { result: given, ...rest } = members
  const head = sound(headSchema, rest)
  const result = sound(wholeResultSchema, given, "result")
  agree("asOf", head.asOf, result.asOf)
  agree("cut", head.cut, result.cut)
  agree("site.url", head.subject.url, result.site.url)
  return { ...head, result, bodies }
}

const versionText = (value: unknown): string =>
  typeof value === "string" && value.startsWith("gongkai-run/")
    ? "档案由更新版本的扩展导出，请先更新本扩展"
    : "不是评查档案。评查档案由报告页的“导出评查档案”导出，文件名以 run.json.gz 结尾"

function agree(name: string, asked: unknown, found: unknown): void {
  if (asked !== found) throw new RunFileError(`result.${name}`, "与档案开头所写的不一致")
}
