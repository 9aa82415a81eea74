/** Headings of the main text: marked as such, or short numbered paragraphs. */
import type { Reading } from "./reading"

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.．，\s]|第[一二三四五六七八九十百]{1,4}[章节部分条]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．](?!\d))/
const LONGEST = 60
const MAX_HEADINGS = 300

/** Reads the headings in order. */
export function readHeadings({ main }: Reading): string[] {
  return main.text
    .split("\n")
    .filter((line) => line.length <= LONGEST && NUMBERED.test(line) && !/[。；;]$/.test(line))
    .slice(0, MAX_HEADINGS)
}
