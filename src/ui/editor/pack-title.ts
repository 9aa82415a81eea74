/** The title that the text of a pack gives, as it is written; null where the text can't be read or gives none. */
export function titleIn(text: string): string | null {
  try {
    const { title } = JSON.parse(text) as { title?: unknown }
    return typeof title === "string" ? title : null
  } catch {
    return null
  }
}
