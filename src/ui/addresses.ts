/** Pages of the extension, from any of its pages. */

export const reportAddress = (runId: string) => `/tabs/report.html?run=${encodeURIComponent(runId)}`

/** The options page, with the form for what a pack leaves to be filled in. */
export const fillAddress = (packId: string) => `/options.html#fill=${encodeURIComponent(packId)}`

/** The pack whose form the options page is asked for, from the page's own address. */
export const packOfAddress = (hash: string) => new URLSearchParams(hash.replace(/^#/, "")).get("fill")

/** A page as an audit read it, with the words that are cited of it. */
export const archiveAddress = (runId: string, url: string, text: string) =>
  `/tabs/archive.html?${new URLSearchParams({ run: runId, url, text: text.slice(0, 300) })}`

/** What an archive page is asked for, from its own address. */
export function archiveOfAddress(search: string): { run: string; url: string; text: string } {
  const asked = new URLSearchParams(search)
  return { run: asked.get("run") ?? "", url: asked.get("url") ?? "", text: asked.get("text") ?? "" }
}

/** The run a report page is about, from the page's own address. */
export const runOfAddress = (search: string) => new URLSearchParams(search).get("run")
