import type { Aside, Reason } from "../types"
import { annualReportMessages } from "./annual-report"
import { applicationMessages } from "./application"
import { columnMessages } from "./column"
import { commonMessages } from "./common"
import { coverageMessages } from "./coverage"
import { documentMessages } from "./document"
import { fieldsMessages } from "./fields"
import { formsMessages } from "./forms"
import { gatherMessages } from "./gather"
import { gazetteMessages } from "./gazette"
import { interactionMessages } from "./interaction"
import { interpretationMessages } from "./interpretation"
import { libraryMessages } from "./library"
import { manualMessages } from "./manual"
import { nearMessages } from "./near"
import { outlinksMessages } from "./outlinks"
import { pairingMessages } from "./pairing"
import { periodicityMessages } from "./periodicity"
import { personalDataMessages } from "./personal-data"
import { platformMessages } from "./platform"
import { reportTableMessages } from "./report-table"
import { siteBasicsMessages } from "./site-basics"
import { siteNormsMessages } from "./site-norms"
import { timelineMessages } from "./timeline"
import { topicsMessages } from "./topics"
import { transportMessages } from "./transport"
import { whoMessages } from "./who"
import { wordingMessages } from "./wording"

/** The one table of sentences: reason code -> sentence with {values}. Every reason a check gives stands here. */
export const messages: Readonly<Record<string, string>> = {
  ...commonMessages,
  ...columnMessages,
  ...platformMessages,
  ...documentMessages,
  ...fieldsMessages,
  ...gatherMessages,
  ...nearMessages,
  ...topicsMessages,
  ...coverageMessages,
  ...periodicityMessages,
  ...gazetteMessages,
  ...interpretationMessages,
  ...annualReportMessages,
  ...libraryMessages,
  ...reportTableMessages,
  ...wordingMessages,
  ...personalDataMessages,
  ...interactionMessages,
  ...applicationMessages,
  ...manualMessages,
  ...timelineMessages,
  ...pairingMessages,
  ...formsMessages,
  ...siteBasicsMessages,
  ...siteNormsMessages,
  ...transportMessages,
  ...outlinksMessages,
  ...whoMessages,
}

/** The mark of what was seen and does not count. */
export const asideText = (aside: Aside): string => `未计入：${reasonText(aside)}`

/** The sentence of a reason, and its note's. A code without a sentence (a run of a later version) is shown as it is. */
export function reasonText({ code, values, note }: Reason): string {
  if (note) return `${reasonText({ code, values })}。${reasonText(note)}`
  const sentence = Object.hasOwn(messages, code) ? messages[code] : undefined
  if (sentence === undefined) return code
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
