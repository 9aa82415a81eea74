/** Pages of positioned text: points (1/72 inch) from the top left corner, y downwards. */

/** A piece of text on one line. */
export interface Piece {
  x: number
  /** Of the baseline. */
  y: number
  width: number
  /** Of the font. */
  size: number
  text: string
}

/** A straight line along one axis: of a table, a frame, an underline. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface Sheet {
  pieces: Piece[]
  rules: Rule[]
}
