import { outcomeWords } from "../../core/result/words"
import type { Archived } from "../../platform/browser/archive"
import { addressText, momentText } from "../format"
import { Button } from "../parts/Button"
import { PageLink } from "../parts/PageLink"
import { saveBlob } from "../saveFile"
import * as css from "./Archive.module.css"

/** A name by which the body can be told again: where it is from, and the beginning of its hash. */
function fileName({ visit }: Archived): string {
  const { hostname, pathname } = new URL(visit.finalUrl)
  const ending = /\.([a-z0-9]{1,5})$/i.exec(pathname)?.[1] ?? (visit.page ? "html" : "bin")
  return `${hostname}-${visit.sha256.slice(0, 12)}.${ending}`
}

/** Which page this is, when it was read, and by what it can be proved. */
export function ArchiveHead({ archived }: { archived: Archived }) {
  const { visit, bytes, intact } = archived
  const save = () =>
    saveBlob(
      fileName(archived),
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" }),
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
        <dd>
          {bytes === null && "没有保存（设置里未开启，或当时磁盘已满）"}
          {bytes !== null && (intact ? "已保存，与哈希值一致" : "已保存，但与哈希值不一致，不能作为佐证")}
        </dd>
      </dl>
      {bytes !== null && <Button onClick={save}>保存原文</Button>}
    </header>
  )
}
