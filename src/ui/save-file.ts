import type { ExportFile } from "../platform/browser/types"

/** Hands a file to the browser's downloads. */
export const saveFile = ({ name, type, text }: ExportFile): void => saveBlob(name, new Blob([text], { type }))

/** Saves what stands at an address of the extension. */
export function saveAddress(name: string, url: string): void {
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
}

/** Hands bytes to the browser's downloads. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  saveAddress(name, url)
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
