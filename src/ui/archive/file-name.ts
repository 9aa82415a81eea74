import type { Visit } from "../../core/crawl/types"
import { type FileFormat, fileFormat } from "../../core/files/format"

/** Endings that formats don't go by their own name; what has none of a common program is plain bytes. */
const ENDINGS: Partial<Record<FileFormat, string>> = {
  jpeg: "jpg",
  gzip: "gz",
  odf: "zip",
  mhtml: "mht",
  locked: "bin",
  compound: "bin",
  broken: "bin",
}

/** An ending by what a body is, never by what its address says: an address may end in `.exe`. */
function endingOf({ page }: Visit, bytes: Uint8Array): string {
  const format = fileFormat(bytes)
  if (format) return ENDINGS[format] ?? format
  return page && !page.file ? "html" : "bin"
}

/** A name by which a body can be told again: where it is from, the beginning of its hash, and what it is. */
export function fileName(visit: Visit, bytes: Uint8Array): string {
  return `${new URL(visit.finalUrl).hostname}-${visit.sha256.slice(0, 12)}.${endingOf(visit, bytes)}`
}
