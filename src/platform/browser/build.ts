import { sha256Hex } from "../../core/crawl/hash"

let named: Promise<string | undefined> | null = null

/**
 * Names the code of this document by the hash of its scripts: what one build of the extension judged is not taken for the word of another.
 * Undefined where they can't be read.
 */
export function ownBuild(): Promise<string | undefined> {
  named ??= hashOf([...document.scripts].flatMap(({ src }) => (src ? [src] : []))).catch(() => undefined)
  return named
}

async function hashOf(addresses: readonly string[]): Promise<string | undefined> {
  const hashes = addresses.map(async (address) => {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return sha256Hex(new Uint8Array(await answer.arrayBuffer()))
  })
  return hashes.length > 0 ? (await Promise.all(hashes)).join(" ") : undefined
}
