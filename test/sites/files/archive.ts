import { zipSync } from "fflate"

/** An archive of text parts by name. */
export function archive(parts: Record<string, string>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const)
  return zipSync(Object.fromEntries(bytes), { mtime: "2021-01-01T00:00:00Z" })
}

export const xmlText = (text: string): string =>
  text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"))
