/** Who issued or supplied what a page shows. */
import { foldSpace } from "../text/spacing"
import { type Reading, sideOf } from "./reading"

const BYLINE = ["来源", "信息来源", "文章来源", "稿件来源", "资料来源"]
const INDEX = [
  "发布机构",
  "发文机关",
  "发布单位",
  "公开主体",
  "制发机关",
  "发文单位",
  "公开机构",
  "发布机关",
  "制定机关",
  "责任部门",
]
const TAGS = ["source"]

function labelled(reading: Reading, wanted: readonly string[]): string | null {
  for (const name of wanted)
    for (const { label, value, element } of reading.labels) {
      if (label !== name || value.length > 60 || sideOf(reading, element) === "inside") continue
      const clean = foldSpace(
        value
          .replace(/[【[].*$/, "")
          .replace(/(?:字体|浏览|点击|作者|编辑|时间|发布|日期|打印).*$/, "")
          .replace(/\d{4}-.*$/, ""),
      )
      if (/[\u4e00-\u9fff]/.test(clean)) return clean
    }
  return null
}

/** The issuer of the index block, else 来源 of the byline, else ContentSource of the head. */
export function readSource(reading: Reading): string | null {
  return labelled(reading, INDEX) ?? labelled(reading, BYLINE) ?? reading.metas.get("ContentSource", ...TAGS)
}
