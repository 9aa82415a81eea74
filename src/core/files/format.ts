/** What a file is, by its bytes: servers label files wrongly, and error pages of 200 pretend to be files. */
import { openCompound } from "./compound"
import type { FileOutcome } from "./error"
import { partNames } from "./part-names"

interface Format {
  /** Media type (IANA, or what servers commonly send). */
  type: string
  /** What evaluators call it. */
  name: string
  /** Whether its text can be taken from it. */
  readable?: true
}

export const formats = {
  pdf: { type: "application/pdf", name: "PDF", readable: true },
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    name: "DOCX",
    readable: true,
  },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: "XLSX",
    readable: true,
  },
  pptx: {
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    name: "PPTX",
  },
  ofd: { type: "application/ofd", name: "OFD", readable: true },
  odf: { type: "application/vnd.oasis.opendocument", name: "ODF" },
  /** Word 97 to 2003, and WPS documents, which are the same inside. */
  doc: { type: "application/msword", name: "DOC/WPS", readable: true },
  /** Excel 97 to 2003, and WPS sheets (ET). */
  xls: { type: "application/vnd.ms-excel", name: "XLS/ET", readable: true },
  ppt: { type: "application/vnd.ms-powerpoint", name: "PPT/DPS" },
  /** An office file under a password: its parts lie encrypted in a compound file. */
  locked: { type: "application/encrypted", name: "加密的Office文档" },
  compound: { type: "application/x-ole-storage", name: "OLE" },
  /** An archive or a compound file without a sound directory: cut off on its way, as a rule. */
  broken: { type: "application/octet-stream", name: "压缩包或Office文件" },
  rtf: { type: "application/rtf", name: "RTF", readable: true },
  /** A web page with its pictures in one file, often under the name of a Word document. */
  mhtml: { type: "multipart/related", name: "MHT", readable: true },
  ceb: { type: "application/x-ceb", name: "CEB" },
  zip: { type: "application/zip", name: "ZIP" },
  rar: { type: "application/vnd.rar", name: "RAR" },
  "7z": { type: "application/x-7z-compressed", name: "7Z" },
  gzip: { type: "application/gzip", name: "GZ" },
  png: { type: "image/png", name: "PNG" },
  jpeg: { type: "image/jpeg", name: "JPG" },
  gif: { type: "image/gif", name: "GIF" },
  tiff: { type: "image/tiff", name: "TIFF" },
  bmp: { type: "image/bmp", name: "BMP" },
} satisfies Record<string, Format>

export type FileFormat = keyof typeof formats

const SIGNATURES: [FileFormat, ...start: number[]][] = [
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["compound", 0xd0, 0xcf, 0x11, 0xe0],
  ["rtf", 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ["ceb", 0x46, 0x6f, 0x75, 0x6e, 0x64, 0x65, 0x72, 0x20, 0x43, 0x45, 0x42],
  ["rar", 0x52, 0x61, 0x72, 0x21],
  ["7z", 0x37, 0x7a, 0xbc, 0xaf],
  ["gzip", 0x1f, 0x8b],
  ["png", 0x89, 0x50, 0x4e, 0x47],
  ["jpeg", 0xff, 0xd8, 0xff],
  ["gif", 0x47, 0x49, 0x46, 0x38],
  ["tiff", 0x49, 0x49, 0x2a, 0x00],
  ["tiff", 0x4d, 0x4d, 0x00, 0x2a],
  ["bmp", 0x42, 0x4d],
]

/** The header of a PDF may stand behind some bytes of noise (ISO 32000-1, annex H, note 13). */
const PDF_WITHIN = 1024

/** Parts by which archives of known make are told. */
const PARTS: [RegExp, FileFormat][] = [
  [/^word\/document\d*\.xml$/i, "docx"],
  [/^xl\/workbook\.xml$/i, "xlsx"],
  [/^ppt\/presentation\.xml$/i, "pptx"],
  [/^OFD\.xml$/i, "ofd"],
  [/^META-INF\/manifest\.xml$/i, "odf"],
]

function archiveFormat(bytes: Uint8Array): FileFormat {
  const names = partNames(bytes)
  if (!names) return "broken"
  return PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? "zip"
}

const STREAMS: [string, FileFormat][] = [
  ["EncryptedPackage", "locked"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
]

function compoundFormat(bytes: Uint8Array): FileFormat {
  const names = openCompound(bytes)?.names()
  if (!names) return "broken"
  return STREAMS.find(([stream]) => names.includes(stream))?.[1] ?? "compound"
}

/** The beginning of a file as Latin-1. */
const head = (bytes: Uint8Array, length: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, length))

/** A mail message of web parts: it begins with headers, one of which says so. */
function isMhtml(start: string): boolean {
  if (!/^\s{0,100}(?:MIME-Version|From|Content-Type|Subject|Date):/i.test(start)) return false
  return /^content-type:\s{0,20}multipart\/(?:related|mixed|alternative)/im.test(start)
}

/** The format of a file, or null for what may be text. */
export function fileFormat(bytes: Uint8Array): FileFormat | null {
  const found = SIGNATURES.find(([, ...start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
  if (found === "zip") return archiveFormat(bytes)
  if (found === "compound") return compoundFormat(bytes)
  if (found) return found
  const start = head(bytes, PDF_WITHIN)
  if (start.includes("%PDF-") && !/<html/i.test(start)) return "pdf"
  return isMhtml(start) ? "mhtml" : null
}

/** What a file of this format is to whoever looks for its text: null where that can be read. */
export function refusalOf(format: FileFormat): FileOutcome | null {
  if (format === "locked") return "encrypted"
  if (format === "broken") return "damaged"
  if (formats[format].type.startsWith("image/")) return "image"
  return "readable" in formats[format] ? null : "not-html"
}
