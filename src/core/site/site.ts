/** The read-only index over what has been fetched from one site. Checks see nothing else. */

import { visitKey } from "../crawl/look"
import { ownsAddress } from "../crawl/scope"
import type { Look, Visit } from "../crawl/types"
import type { Page } from "../page/types"
import type { Subject } from "../result/types"
import type { ColumnDictionary } from "../rules/types"
import { addressKey } from "../text/url"
import { createColumns } from "./columns"
import { createMemo } from "./memo"
import { type Reading, readThrough } from "./reading"
import { createStore } from "./store"
import type { Site } from "./types"

export interface MutableSite extends Site {
  /** A value worked out from the site, kept under its name until something it looked at has changed. */
  remember<T>(name: string, compute: () => T): T
  /**
   * Takes in what came of an address. The order in which visits are added changes nothing.
   * @param probe it was only tested whether it opens: columns that its page names are not taken up
   */
  add(visit: Visit, probe?: boolean): void
}

/** Stands for all visits, as an address does for its own. */
const EVERYTHING = "every visit"

export interface SiteOptions {
  subject: Subject
  /** Today of the audit, YYYY-MM-DD. */
  asOf: string
  period: { from: string; to: string }
  columns: ColumnDictionary
  /** Addresses of columns that a person pointed at, by key. */
  pointed?: Readonly<Record<string, string>>
}

export function createSite({ subject, asOf, period, columns, pointed }: SiteOptions): MutableSite {
  const store = createStore()
  const memo = createMemo()

  /** Where the pages stand that are more than tested links. */
  const met = new Set<string>()

  /** Looks an address up and remembers that it was looked at. */
  const visitOf = (url: string): Visit | undefined => {
    memo.touch(addressKey(url))
    return store.get(url)
  }
  /** Looks over the whole site: whatever comes may change the answer. */
  const whole =
    <A extends unknown[], T>(look: (...args: A) => T) =>
    (...args: A): T => {
      memo.touch(EVERYTHING)
      return look(...args)
    }
  const read = (url: string): Reading => readThrough(visitOf, url)
  const finder = createColumns({ subject, columns, pointed, memo, read })

  return {
    subject,
    asOf,
    period,
    add(visit, probe = false) {
      const { changed, replaced } = store.add(visit)
      for (const key of [...changed, visitKey(visit), EVERYTHING]) memo.arrived(key)
      if (!probe && !visit.look) met.add(addressKey(visit.finalUrl))
      if (replaced) {
        finder.forget()
        for (const page of store.pages()) if (met.has(addressKey(page.url))) finder.note(page)
      } else if (!probe && !visit.look) {
        const page = store.get(visit.finalUrl)?.page
        if (page) finder.note(page)
      }
    },
    remember: memo.get,
    home(): Page | null {
      const home = read(subject.url)
      return home.state === "page" ? home.page : null
    },
    visit(url, look?: Look) {
      memo.touch(visitKey({ url, look }))
      return look ? store.look(url, look) : store.get(url)
    },
    page: (url) => visitOf(url)?.page ?? null,
    visits: whole(store.visits),
    pages: whole(store.pages),
    column: finder.facts,
    byNumber: whole(store.byNumber),
    owns: (url) => ownsAddress(subject, url),
    byLabel: whole(store.byLabel),
  }
}
