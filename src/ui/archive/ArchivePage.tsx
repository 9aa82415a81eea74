import type { Page } from "../../core/page/types"
import * as css from "./Archive.module.css"
import { Marked } from "./Marked"

/** What was read of a page, as text: nothing of it runs, and nothing is loaded. */
export function ArchivePage({ page, phrase }: { page: Page; phrase: string }) {
  const facts = [page.number, page.date, page.source].filter((one) => one !== null)
  return (
    <article>
      {facts.length > 0 && (
        <p>
          <Marked text={facts.join(" · ")} phrase={phrase} />
        </p>
      )}
      {page.text && (
        <section>
          <h2>正文</h2>
          <p className={css.text}>
            <Marked text={page.text} phrase={phrase} />
          </p>
        </section>
      )}
      <Rows title="列表" phrase={phrase} rows={page.entries.map((one) => [one.title, one.date, one.url])} />
      <Rows title="附件" phrase={phrase} rows={page.attachments.map((one) => [one.text, null, one.url])} />
      <Rows title="链接" phrase={phrase} rows={page.links.map((one) => [one.text, null, one.url])} />
    </article>
  )
}

type Row = [text: string, date: string | null, url: string | null]

/** Addresses stand as text: this page leads nowhere. */
function Rows({ title, rows, phrase }: { title: string; rows: Row[]; phrase: string }) {
  if (rows.length === 0) return null
  return (
    <details open={title === "列表" || rows.some(([text]) => phrase !== "" && text.includes(phrase))}>
      <summary>
        {title}（{rows.length}）
      </summary>
      <ul className={css.rows}>
        {rows.map(([text, date, url], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page may hold the same row twice
          <li key={index}>
            <Marked text={text || "（无文字）"} phrase={phrase} /> {date}
            <span className={css.address}>{url}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
