/** DOCX by mammoth, of the parts of the archive that hold text. */
import { zipSync } from "fflate"
import mammoth from "mammoth"
import { FileError } from "./error"
import type { Content } from "./markup"
import { unpack } from "./zip"

/** Pictures, embedded files and fonts stay packed. */
const TEXT_PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/[^/]{1,80}|word\/(?:_rels\/)?[^/]{1,80}\.(?:xml|rels))$/i
const PICTURES = /^word\/media\//i

/** mammoth writes the text of a document as HTML; pictures come out as empty ones. */
export async function readDocx(bytes: Uint8Array): Promise<Content> {
  let pictures = 0
  const parts = unpack(bytes, (name) => {
    if (PICTURES.test(name)) pictures++
    return TEXT_PARTS.test(name)
  })
  // Packed anew without compression: nothing is left for mammoth to unpack beyond bounds.
  const slim = zipSync(Object.fromEntries(parts), { level: 0 })
  const buffer = slim.buffer as ArrayBuffer
  try {
    // One name is what mammoth asks for under Node, the other in a browser.
    const input = { arrayBuffer: buffer, buffer: slim } as unknown as { arrayBuffer: ArrayBuffer }
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
    })
    return { sheets: [value], textless: pictures > 0 && value.replace(/<[^>]*>/g, "").trim() === "" ? 1 : 0 }
  } catch (error) {
    throw new FileError("damaged", String(error))
  }
}
