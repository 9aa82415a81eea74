/** Host permissions: `*.gov.cn` is granted with the extension, every other host on use. */

/** Whether a host falls under the permission that comes with the extension. */
export const isGovHost = (host: string): boolean => host === "gov.cn" || host.endsWith(".gov.cn")

const patternOf = (host: string) => `*://${host}/*`

/** Whether pages of a host may be fetched. */
export const hasHost = (host: string): Promise<boolean> =>
  chrome.permissions.contains({ origins: [patternOf(host)] })

/** Asks the user for one host. Must be called from a click. Gives whether it is granted. */
export const requestHost = (host: string): Promise<boolean> =>
  chrome.permissions.request({ origins: [patternOf(host)] })
