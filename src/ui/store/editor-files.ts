/** A rule file as it is handed to the browser's downloads. */
export const jsonFile = (id: string, text: string) => ({ name: `${id}.json`, type: "application/json", text })

/** The id a pack gives itself, as far as it can be read. */
export function idIn(text: string): string | null {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === "string" && /^[\w.-]{1,80}$/.test(id) ? id : null
  } catch {
    return null
  }
}
