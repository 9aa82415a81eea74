/** Words by which a title shows that it explains a document. */
import { firstPhrase } from "../../text/phrase"

const EXPLAINING = [
  "解读",
  "图解",
  "图说",
  "一图读懂",
  "一图看懂",
  "一张图",
  "答记者问",
  "问答",
  "政策解析",
  "起草说明",
  "编制说明",
]

/** Whether a title, or the text of a link, announces an interpretation. */
export const announcesInterpretation = (title: string): boolean => firstPhrase(title, EXPLAINING) !== null
