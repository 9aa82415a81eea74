/** `page <file|url>...`: what the page reader sees, one line of JSON per page. */
import path from "node:path"
import { createFetcher, defaultFetchSettings } from "../core/crawl/fetcher"
import { readPage } from "../core/page/read"
import type { Page } from "../core/page/types"
import { nodeClock } from "../platform/node/clock"
import { createNodeRequest } from "../platform/node/request"
import { CliError, type ExitStatus, exit, usageError } from "./exit"
import { readBytes } from "./files"
import { readAddress, readArgs, readMappings } from "./options"
import { say } from "./output"

const options = {
  base: { type: "string" },
  "content-type": { type: "string" },
  "map-host": { type: "string", multiple: true },
} as const

const MAX_BYTES = 30_000_000

/** The facts that other programs rely on, under their stable names. */
function toPageJson(page: Page) {
  const { url, charset, title, date, number, source, kind, dialect, site, column, text } = page
  return {
    url,
    charset,
    title,
    date,
    number,
    source,
    kind,
    dialect,
    site,
    column,
    links: page.links.map(({ url, text, region }) => ({ url, text, region })),
    entries: page.entries,
    attachments: page.attachments,
    related: page.related,
    text,
  }
}

async function readFilePage(
  file: string,
  base: string | undefined,
  contentType: string | null,
): Promise<Page> {
  const bytes = await readBytes(file)
  if (bytes.length > MAX_BYTES) throw usageError(`${file}: larger than ${MAX_BYTES / 1e6} MB`)
  const url = base ?? `http://localhost/${encodeURIComponent(path.basename(file))}`
  return readPage({ url, bytes, contentType })
}

export async function page(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = readArgs(args, options)
  if (positionals.length === 0) throw usageError("name at least one file or address")
  const base = values.base === undefined ? undefined : readAddress(values.base)
  const contentType = values["content-type"] ?? null
  const request = createNodeRequest({ mappings: readMappings(values["map-host"]) })
  const { signal } = new AbortController()
  const settings = { ...defaultFetchSettings, maxBytes: MAX_BYTES, respectRobots: false, retryGapMs: 2000 }
  const fetcher = createFetcher({ request, read: readPage, clock: nodeClock, signal }, settings)

  async function fetchPage(address: string): Promise<Page> {
    const { visit } = await fetcher.visit(readAddress(address))
    if (visit.page) return visit.page
    throw new CliError(exit.unreachable, `${address}: ${visit.outcome} (status ${visit.status})`)
  }

  let status: ExitStatus = exit.done
  for (const name of positionals) {
    try {
      const read = /^https?:\/\//i.test(name)
        ? await fetchPage(name)
        : await readFilePage(name, base, contentType)
      process.stdout.write(`${JSON.stringify(toPageJson(read))}\n`)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      say(error.message)
      status = status === exit.usage ? status : error.status
    }
  }
  return status
}
