import { hash } from "node:crypto"

/** Hex SHA-256 of bytes, "" for none. At once: handing a page to another thread takes longer than hashing it. */
export const nodeHash = (bytes: Uint8Array): string => (bytes.length === 0 ? "" : hash("sha256", bytes))
