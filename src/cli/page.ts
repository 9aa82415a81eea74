/** `page <file|url>...`: what the page reader sees, one line of JSON per page. */
import path from "node:path"
import { createFetcher, defaultFetchSettings } from "../core/crawl/fetcher"
import type { ReadPort } from "../core/crawl/ports"
import { fileFormat, formats } from "../core/files/format"
import { readPage } from "../core/page/read"
import type { Page } from "../core/page/types"
import { nodeClock } from "../platform/node/clock"
import { createNodeFileReader } from "../platform/node/file-reader"
import { createNodeRequest } from "../platform/node/request"
import { CliError, type ExitStatus, exit, inputError, usageError } from "./exit"
import { readBytes } from "./files"
import { pageOptions } from "./option-table"
import { hasScheme, readAddress, readMappings } from "./options"
import { say } from "./output"
import { readArgs } from "./read-args"
import { line, outcomeOf, PAGES, words } from "./words"

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
    site: { name: site.name, code: site.code },
    column,
    links: page.links.map(({ url, text, region }) => ({ url, text, region })),
    entries: page.entries,
    attachments: page.attachments,
    related: page.related,
    text,
    ...(page.file ? { format: page.file.format } : {}),
  }
}

/** Why a document file has no text. */
const refusal = (error: unknown): string =>
  error instanceof Error && "outcome" in error ? String(error.outcome) : "damaged"

async function readFilePage(
  file: string,
  base: string | undefined,
  contentType: string | null,
  readFile: ReadPort,
): Promise<Page> {
  const bytes = await readBytes(file)
  if (bytes.length > MAX_BYTES) throw inputError(words.tooLarge(MAX_BYTES / 1e6), file)
  const url = base ?? `http://localhost/${encodeURIComponent(path.basename(file))}`
  const format = fileFormat(bytes)
  if (!format) return readPage({ url, bytes, contentType })
  try {
    return await readFile({ url, bytes, contentType })
  } catch (error) {
    throw inputError(outcomeOf(refusal(error)), `${file}: ${formats[format].name}`)
  }
}

export async function page(args: string[]): Promise<ExitStatus> {
  const { values, positionals } = readArgs(args, pageOptions)
  if (positionals.length === 0) throw usageError(words.missing(PAGES))
  const base = values.base === undefined ? undefined : readAddress(values.base)
  const contentType = values["content-type"] ?? null
  const request = createNodeRequest({ mappings: readMappings(values["map-host"]) })
  const { signal } = new AbortController()
  const settings = { ...defaultFetchSettings, maxBytes: MAX_BYTES, respectRobots: false, retryGapMs: 2000 }
  const readFile = createNodeFileReader()
  const fetcher = createFetcher({ request, read: readPage, readFile, clock: nodeClock, signal }, settings)

  async function fetchPage(address: string): Promise<Page> {
    const { visit } = await fetcher.visit(readAddress(address))
    if (visit.page) return visit.page
    throw new CliError(exit.unreachable, line(outcomeOf(visit.outcome, visit.status), address))
  }

  let status: ExitStatus = exit.done
  for (const name of positionals) {
    try {
      const read = hasScheme(name)
        ? await fetchPage(name)
        : await readFilePage(name, base, contentType, readFile)
      process.stdout.write(`${JSON.stringify(toPageJson(read))}\n`)
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      say(error.message)
      status = status === exit.usage ? status : error.status
    }
  }
  return status
}
