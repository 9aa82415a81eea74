/** A cell of a drawn table and how many columns and rows it covers. */
export interface DrawnCell {
  text: string
  across?: number
  down?: number
}

export interface Drawing {
  texts: { x: number; y: number; size: number; text: string }[]
  rules: [number, number, number, number][]
  /** Where it ends. */
  bottom: number
}

interface Frame {
  x: number
  y: number
  widths: readonly number[]
  height: number
  size: number
}

/** Texts and lines of a table: around every cell its border, no line inside one that covers several places. */
export function drawTable(frame: Frame, rows: readonly (readonly (DrawnCell | string)[])[]): Drawing {
  const { x, y, widths, height, size } = frame
  const left = (column: number) => x + widths.slice(0, column).reduce((sum, width) => sum + width, 0)
  const texts: Drawing["texts"] = []
  const rules: Drawing["rules"] = []
  const taken = new Set<string>()
  rows.forEach((row, r) => {
    let c = 0
    for (const given of row) {
      const { text, across = 1, down = 1 } = typeof given === "string" ? { text: given } : given
      while (taken.has(`${r},${c}`)) c++
      for (let i = r; i < r + down; i++) for (let k = c; k < c + across; k++) taken.add(`${i},${k}`)
      const [x1, x2, y1, y2] = [left(c), left(c + across), y + r * height, y + (r + down) * height]
      rules.push([x1, y1, x2, y1], [x1, y2, x2, y2], [x1, y1, x1, y2], [x2, y1, x2, y2])
      const perLine = Math.max(1, Math.floor((x2 - x1 - 2) / size))
      const lines = text.match(new RegExp(`.{1,${perLine}}`, "gu")) ?? []
      lines.forEach((line, n) => {
        texts.push({ x: x1 + 1, y: y1 + (n + 1) * size * 1.1, size, text: line })
      })
      c += across
    }
  })
  return { texts, rules, bottom: y + rows.length * height }
}
