/** Labels that are spread over a line to be as wide as their neighbours: 地　　址：, 办 公 时 间：. */

const SPREAD =
  /^([\s\d一二三四五六七八九十()、.]{0,8})([\u4e00-\u9fff](?:\s{1,8}[\u4e00-\u9fff]){1,6})(?=\s{0,4}:)/

/** A line in half width with the white space inside the label at its beginning taken out. */
export const closeUp = (line: string): string =>
  line.replace(SPREAD, (_, before: string, label: string) => before + label.replace(/\s/g, ""))
