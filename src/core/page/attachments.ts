/** Files that belong to the document a page shows. */
import { isDocumentFile } from "../text/file-address"
import { absolute } from "./address"
import { ancestors, attribute, type Element } from "./element"
import { linkText, targetOf } from "./links"
import { inArea, type Reading, sideOf } from "./reading"
import type { FileLink } from "./types"

const ATTACHMENT_NAMES =
  /(?<![a-z])(?:fj\w{0,10}|fujian\w*|attach\w*|annex\w*|enclosure|download\w*|xgfj|file-?list|relfile|accessory\w*)(?= )/
const MAX_FILES = 200
/** How far up from a file its block may stand. */
const LEVELS = 4

const inAttachmentBlock = (element: Element): boolean =>
  ancestors(element, LEVELS).some(({ names }) => ATTACHMENT_NAMES.test(names.text))

/** Reads files linked in the text, in a block of attachments, or beside the text outside all furniture. */
export function readAttachments(reading: Reading): FileLink[] {
  const { doc, zones } = reading
  const files = new Map<string, FileLink>()
  for (const element of doc.addressed) {
    if (files.size >= MAX_FILES) break
    const zone = zones.get(element) ?? null
    if (zone === "footer" || zone === "hidden") continue
    const target =
      element.name === "file"
        ? absolute(attribute(element, "href") || attribute(element, "src"), doc.base)
        : targetOf(element, doc.base)
    if (!target || !isDocumentFile(target) || files.has(target)) continue
    const side = sideOf(reading, element)
    if (
      side === "inside" ||
      inAttachmentBlock(element) ||
      (zone === null && (side === "after" || inArea(reading, element)))
    )
      files.set(target, { url: target, text: linkText(element) })
  }
  return [...files.values()]
}
