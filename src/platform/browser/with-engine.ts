import { call, NamedError } from "./messages"

/** Makes sure the engine is there, then asks it; once more where it was closed in between. */
export async function withEngine<T>(asking: () => Promise<T>): Promise<T> {
  await call("background", "ensureEngine")
  try {
    return await asking()
  } catch (error) {
    if (!(error instanceof NamedError) || error.code !== "no-receiver") throw error
    await call("background", "ensureEngine")
    return asking()
  }
}
