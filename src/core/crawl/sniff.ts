/** What bytes are, by how they begin: servers label files wrongly, and error pages of 200 pretend to be files. */

const SIGNATURES: [type: string, ...start: number[]][] = [
  ["application/pdf", 0x25, 0x50, 0x44, 0x46],
  ["application/zip", 0x50, 0x4b, 0x03, 0x04],
  ["application/msword", 0xd0, 0xcf, 0x11, 0xe0],
  ["application/vnd.rar", 0x52, 0x61, 0x72, 0x21],
  ["application/x-7z-compressed", 0x37, 0x7a, 0xbc, 0xaf],
  ["application/gzip", 0x1f, 0x8b],
  ["image/png", 0x89, 0x50, 0x4e, 0x47],
  ["image/jpeg", 0xff, 0xd8, 0xff],
  ["image/gif", 0x47, 0x49, 0x46, 0x38],
  ["image/tiff", 0x49, 0x49, 0x2a, 0x00],
  ["application/rtf", 0x7b, 0x5c, 0x72, 0x74, 0x66],
]

/** Office and OFD files are ZIP archives: the header keeps its word when it names one of these. */
const ARCHIVED = /officedocument|ofd|zip|opendocument|epub/i

/** The media type of a file, or null for what may be text. `declared` is the header as received. */
export function fileType(bytes: Uint8Array, declared: string | null): string | null {
  const found = SIGNATURES.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte))
  if (!found) return null
  const [type] = found
  return type === "application/zip" && declared && ARCHIVED.test(declared) ? declared : type
}

/** The first part of a body as ASCII, for marks that are ASCII in every charset of the web but UTF-16. */
export const asciiHead = (bytes: Uint8Array, length = 65_536): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, length))

/** Whether bytes hold nothing but white space, zeros and byte order marks. */
export function isBlank(bytes: Uint8Array): boolean {
  return (
    bytes.length < 4096 &&
    bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe)
  )
}
