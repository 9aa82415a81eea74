/** Pages of the extension, from any of its pages. */

export const reportAddress = (runId: string) => `/tabs/report.html?run=${encodeURIComponent(runId)}`

/** The run a report page is about, from the page's own address. */
export const runOfAddress = (search: string) => new URLSearchParams(search).get("run")
