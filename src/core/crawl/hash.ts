/** Hex SHA-256 of bytes, "" for none. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) return ""
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")
}
