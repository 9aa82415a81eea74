/** Text as HTML text or attribute value. */
export function esc(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

export function link(url: string, text: string, attributes = ""): string {
  return `<a href="${esc(url)}"${attributes && ` ${attributes}`}>${esc(text)}</a>`
}

/** Rows of links: news blocks, sub-menus, trees. */
export function list(items: string[], className = ""): string {
  return `<ul${className && ` class="${className}"`}>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul>`
}

export function table(rows: string[][], className: string): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${esc(cell)}</td>`).join("")}</tr>`).join("\n")
  return `<table class="${className}"><tbody>${body}</tbody></table>`
}

/** Titles longer than `length` are cut as list blocks cut them; the whole title stays in the attribute. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text
}
