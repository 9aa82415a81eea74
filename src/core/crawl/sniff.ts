/** What bytes show before they are read. */

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
