/** What the engine asks the background for to have pages drawn. Each call may be made again after it was broken off. */

/** `loading`: there is no page to be read yet; ask again. `closed`: a person closed the tab. */
export type TabShot =
  | { url: string; status: number; html: string }
  | { error: "loading" | "closed" | "permission" | "network" | "too-large" }

export interface RenderCalls {
  /** Opens an address in a background tab that is known by the token. Gives false where there is no window for it. */
  openTab(token: string, url: string): boolean
  readTab(token: string): TabShot
  closeTab(token: string): void
  /** Closes the tabs that an engine left open which is no more. */
  closeTabs(): void
}
