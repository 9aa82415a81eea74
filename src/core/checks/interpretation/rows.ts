/** Rows of the columns' lists. A row is looked at in every round of a run: what its texts tell is worked out once. */
import type { Entry } from "../../page/types"
import { firstPhrase } from "../../text/phrase"
import { rememberedFor } from "../../text/remembered-for"
import { addressKey } from "../../text/url"
import type { Survey } from "../gather/survey"

/** A row that leads somewhere. */
export interface Row extends Entry {
  url: string
}

interface RowFacts {
  key: string
  announces: boolean
}

/** Words by which a title shows that it explains a document. */
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

/** Words of reports on meetings and visits, outside the titles that they quote. */
const EVENT = /召开|部署|座谈|调研|督导|督查|检查|培训|宣讲|学习/
const QUOTED = /《[^《》]{0,200}》/g

const factsOf = rememberedFor(
  ({ url, title }: Row): RowFacts => ({
    key: addressKey(url),
    announces: firstPhrase(title, EXPLAINING) !== null,
  }),
)

/** The address key a row leads to. */
export const keyOf = (row: Row): string => factsOf(row).key

/** Whether the title of a row, or the text of a link, announces an interpretation. */
export const announcesInterpretation = (row: Row): boolean => factsOf(row).announces

/** Whether a title tells of what was done about a document that it quotes, and explains nothing. */
export const tellsOfEvent = (title: string): boolean =>
  title.includes("《") && firstPhrase(title, EXPLAINING) === null && EVENT.test(title.replace(QUOTED, ""))

const leadsSomewhere = (entry: Entry): entry is Row => entry.url !== null

/** Rows of several columns that lead somewhere, no address twice. */
export const linkedRows = ({ entries }: Survey): Row[] => entries.filter(leadsSomewhere)
