/** Pages of the extension, from any of its pages. */

export const reportAddress = (runId: string) => `/tabs/report.html?run=${encodeURIComponent(runId)}`

/** The options page, with the form for what a pack leaves to be filled in. */
export const fillAddress = (packId: string) => `/options.html#fill=${encodeURIComponent(packId)}`

/** The pack whose form the options page is asked for, from the page's own address. */
export const packOfAddress = (hash: string) => new URLSearchParams(hash.replace(/^#/, "")).get("fill")

/** The run a report page is about, from the page's own address. */
export const runOfAddress = (search: string) => new URLSearchParams(search).get("run")
