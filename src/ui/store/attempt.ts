/** Runs an action of a store; what goes wrong becomes the store's `problem`, a sentence for the page. */
export async function attempt(
  set: (state: { problem: string | null }) => void,
  action: () => Promise<void>,
): Promise<boolean> {
  set({ problem: null })
  try {
    await action()
    return true
  } catch (error) {
    set({ problem: error instanceof Error ? error.message : String(error) })
    return false
  }
}
