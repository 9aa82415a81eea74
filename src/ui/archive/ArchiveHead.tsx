import { outcomeWords } from "../../core/result/words"
import type { Archived } from "../../platform/browser/archive"
import { addressText, momentText } from "../format"
import { Button } from "../parts/Button"
import { PageLink } from "../parts/PageLink"
import { saveBlob } from "../save-file"
import * as css from "./Archive.module.css"
import { fileName } from "./file-name"

/** Whether the body is at hand; why it is not. */
function bodyText({ visit, bytes, intact }: Archived): string {
  if (bytes !== null) return intact ? "已保存，与哈希值一致" : "已保存，但与哈希值不一致，不能作为佐证"
  if (visit.bytes > 0) return "没有保存（设置里未开启，或当时磁盘已满）"
  return visit.status > 0 ? "网站应答中没有正文，无原文可存" : "没有收到网站的应答，无原文可存"
}

/** Which page this is, when it was read, and by what it can be proved. */
export function ArchiveHead({ archived }: { archived: Archived }) {
  const { visit, bytes } = archived
  const save = (body: Uint8Array) =>
    saveBlob(
      fileName(visit, body),
      new Blob([body as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" }),
    )
  return (
    <header className={css.head}>
      <h1 className={css.title}>{visit.page?.title ?? addressText(visit.url)}</h1>
      <dl className={css.facts}>
        <dt>网址</dt>
        <dd>
          <PageLink url={visit.url}>{addressText(visit.url)}</PageLink>（链接打开的是现在的网页）
        </dd>
        <dt>读取时间</dt>
        <dd>
          {momentText(visit.at)}，{outcomeWords[visit.outcome] ?? visit.outcome}，状态码 {visit.status || "—"}
        </dd>
        <dt>原文 SHA-256</dt>
        <dd className={css.hash}>{visit.sha256 || "—"}</dd>
        <dt>原文</dt>
        <dd>{bodyText(archived)}</dd>
      </dl>
      {bytes !== null && <Button onClick={() => save(bytes)}>保存原文</Button>}
    </header>
  )
}
