/** The visits of a site by address, by document number and by label. No answer depends on the order of arrival. */
import { visitKey } from "../crawl/look"
import type { Look, Visit } from "../crawl/types"
import type { Link, Page } from "../page/types"
import { normaliseName } from "../text/name"
import { firstFrom } from "../text/sorted"
import { addressKey } from "../text/url"

/** Of two answers of one address: the one with a page, then the one a browser drew, then the later one. */
function better(a: Visit, b: Visit): Visit {
  const rank = (visit: Visit) => (visit.page ? 2 : 0) + (visit.rendered ? 1 : 0)
  if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return a.sha256 >= b.sha256 ? a : b
}

interface Store {
  /** Keeps a visit. Gives the keys of the addresses whose answer changed, and whether a page gave way to a better copy. */
  add(visit: Visit): { changed: string[]; replaced: boolean }
  get(url: string): Visit | undefined
  /** A further look at an address: kept beside its answer, which stays what it was. */
  look(url: string, look: Look): Visit | undefined
  visits(): readonly Visit[]
  /** Pages in the order of their addresses, each once. */
  pages(): readonly Page[]
  byNumber(number: string): readonly Page[]
  byLabel(label: string): readonly Link[]
}

/** Values under two keys, given back in the order of the second. */
class Shelf<T> {
  private readonly rows = new Map<string, Map<string, T>>()

  put(key: string, order: string, value: T): void {
    const row = this.rows.get(key)
    if (row) row.set(order, value)
    else this.rows.set(key, new Map([[order, value]]))
  }

  get(key: string): T[] {
    const row = this.rows.get(key) ?? new Map<string, T>()
    return [...row].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
  }
}

export function createStore(): Store {
  /** By address asked for, and by address after redirects. */
  const asked = new Map<string, Visit>()
  const ended = new Map<string, Visit>()
  const looks = new Map<string, Visit>()
  let numbers = new Shelf<Page>()
  /** Made when it is asked for: it holds every menu link of every page. */
  let labels: Shelf<Link> | null = null
  /** Keys of `ended` in order: every page read joins the rest. */
  const order: string[] = []
  let pages: Page[] | null = null

  function index(page: Page, at: string): void {
    if (page.number) numbers.put(page.number, at, page)
  }

  function labelled(): Shelf<Link> {
    const shelf = new Shelf<Link>()
    for (const [at, { page }] of ended)
      for (const link of page?.links ?? [])
        if (link.region === "nav") shelf.put(normaliseName(link.text), `${addressKey(link.url)} ${at}`, link)
    return shelf
  }

  function put(map: Map<string, Visit>, key: string, visit: Visit): Visit | null | undefined {
    const known = map.get(key)
    if (known && better(known, visit) === known) return undefined
    map.set(key, visit)
    return known ?? null
  }

  /** Whether the visit took the place of another page of that address. */
  function settle(key: string, visit: Visit): boolean {
    const before = put(ended, key, visit)
    if (before === undefined) return false
    if (before === null)
      order.splice(
        firstFrom(order, (known) => known > key),
        0,
        key,
      )
    pages = null
    labels = null
    if (before?.page) {
      numbers = new Shelf()
      for (const [at, { page }] of ended) if (page) index(page, at)
      return true
    }
    if (visit.page) index(visit.page, key)
    return false
  }

  return {
    add(visit) {
      if (visit.look) {
        put(looks, visitKey(visit), visit)
        return { changed: [], replaced: false }
      }
      const from = addressKey(visit.url)
      const to = addressKey(visit.finalUrl)
      const changed = put(asked, from, visit) === undefined ? [] : [from]
      const replaced = settle(to, visit)
      return { changed: to === from || changed.length === 0 ? changed : [from, to], replaced }
    },
    get(url) {
      const key = addressKey(url)
      const direct = asked.get(key)
      return direct?.page ? direct : (ended.get(key) ?? direct)
    },
    look: (url, look) => looks.get(visitKey({ url, look })),
    visits: () => [...asked.values()],
    pages() {
      pages ??= order.flatMap((key) => ended.get(key)?.page ?? [])
      return pages
    },
    byNumber: (number) => numbers.get(number),
    byLabel(label) {
      labels ??= labelled()
      const once = new Map(labels.get(normaliseName(label)).map((link) => [addressKey(link.url), link]))
      return [...once.values()]
    },
  }
}
