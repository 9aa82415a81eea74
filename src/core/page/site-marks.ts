/** What a page says about its site: name and 网站标识码. */
import { findSiteCode } from "../text/division"
import { attribute, HAS } from "./element"
import type { Reading } from "./reading"
import type { SiteMark, SiteMarks } from "./types"

const SITE_NAME = /(?:网|网站|门户|平台|政府|委员会|局|厅|办公室|办公厅|管委会|院|部|办事处)$/

function codeFromMarkup({ doc }: Reading): string | null {
  for (const element of doc.addressed) {
    const marked = element.hasAny(HAS.code)
      ? attribute(element, "sitecode") || attribute(element, "site_code")
      : ""
    const code = marked ? findSiteCode(`网站标识码：${marked}`) : null
    if (code) return code
    const address = element.value("href") || element.value("src") || ""
    const link = address.includes("?") ? /[?&]site_?code=(\w{8,14})/i.exec(address)?.[1] : null
    const linked = link ? findSiteCode(`网站标识码：${link}`) : null
    if (linked) return linked
  }
  return null
}

function codeFromText({ runs }: Reading): string | null {
  for (const { text } of [...runs].reverse()) {
    if (!text.includes("标识码")) continue
    const code = findSiteCode(text.slice(text.indexOf("标识码") - 2))
    if (code) return code
  }
  return null
}

function hostUnit({ runs }: Reading): string | null {
  for (const { text } of [...runs].reverse()) {
    const unit = /主办(?:单位)?\s*[：:]\s*([\u4e00-\u9fff（）()]{4,40})/.exec(text)?.[1]
    if (unit) return unit
  }
  return null
}

const MAX_NAME = 100

const marksOf = (
  kind: SiteMark["kind"],
  found: Partial<Record<SiteMark["from"], string | null>>,
): SiteMark[] =>
  (Object.entries(found) as [SiteMark["from"], string | null][]).flatMap(([from, text]) =>
    text === null ? [] : [{ kind, from, text: text.slice(0, MAX_NAME) }],
  )

/** Reads SiteName and SiteIDCode of the head, else the marks of the error-report badge and the footer. */
export function readSiteMarks(reading: Reading): SiteMarks {
  const { metas } = reading
  const meta = metas.get("SiteIDCode", "SiteCode")
  const codes = {
    head: meta ? findSiteCode(`网站标识码：${meta}`) : null,
    badge: codeFromMarkup(reading),
    footer: codeFromText(reading),
  }
  const code = codes.head ?? codes.badge ?? codes.footer
  const parts = reading.titleParts
  const tail = parts.at(-1) ?? ""
  const names = {
    head: metas.get("SiteName"),
    title: SITE_NAME.test(tail) ? tail : null,
    footer: hostUnit(reading),
  }
  const name = names.head ?? names.title ?? names.footer ?? parts[0] ?? null
  const seen = [...marksOf("name", names), ...marksOf("code", codes)]
  return seen.length > 0 ? { name, code, seen } : { name, code }
}
