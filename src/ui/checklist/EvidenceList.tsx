import { asideText } from "../../core/result/messages"
import type { Evidence } from "../../core/result/types"
import { renderedWord } from "../../core/result/words"
import { addressText } from "../format"
import { PageLink } from "../parts/PageLink"
import { ArchiveLink } from "./ArchiveLink"
import * as css from "./list.module.css"

/** What was seen and where; each opens the page at the words that were seen. */
export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  return (
    <div>
      <p className={css.heading}>佐证</p>
      <ul className={css.list} aria-label="佐证">
        {evidence.map(({ url, call, text, date, rendered, aside }, index) => (
          <li key={`${url} ${text}`}>
            <PageLink url={url} text={text}>
              {text || addressText(url)}
            </PageLink>
            <span className={css.asides}>
              {date && <span>{date}</span>}
              {aside && <span>{asideText(aside)}</span>}
              {rendered && <span>{renderedWord}</span>}
              {url !== evidence[index + 1]?.url && <span>{addressText(url)}</span>}
              <ArchiveLink url={call ?? url} text={text} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
