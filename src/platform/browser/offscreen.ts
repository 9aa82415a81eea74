/** The offscreen document that runs the engine: there is at most one, and the browser may close it at any time. */

const path = "tabs/offscreen.html"
const alarm = "revive-engine"

async function exists(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  })
  return contexts.length > 0
}

let creating: Promise<void> | null = null

/** Opens the engine where it is not open. Resolves when it listens. */
export async function ensureEngine(): Promise<void> {
  if (!creating && (await exists())) return
  creating ??= chrome.offscreen
    .createDocument({
      url: path,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: "Reads and checks the pages of the audited site",
    })
    .finally(() => {
      creating = null
    })
  await creating.catch(async (error) => {
    if (!(await exists())) throw error
  })
}

/** While an audit goes on, an alarm brings the engine back after the browser closed it. */
export async function engineBusy(busy: boolean): Promise<void> {
  if (busy) await chrome.alarms.create(alarm, { periodInMinutes: 0.5 })
  else await chrome.alarms.clear(alarm)
}

export const isRevival = (name: string): boolean => name === alarm
