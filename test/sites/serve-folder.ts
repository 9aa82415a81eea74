/**
 * Serves saved sites under their own names: `<folder>/<host>/<path>`, `index.html` for an address that ends in "/", and
 * `<folder>/<host>.html` as the home page of a host of which nothing else was saved. 404 for all else.
 * Run as a program: `tsx test/sites/serve-folder.ts <folder> [--port N]`, then audit with `--map-host '*.gov.cn=127.0.0.1:N'`.
 */
import { readFile } from "node:fs/promises"
import type { ServerResponse } from "node:http"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { parseArgs } from "node:util"
import { type FixtureSite, hostOfRequest, listen } from "./listen"

const TYPES: Record<string, string> = {
  ".htm": "text/html",
  ".html": "text/html",
  ".shtml": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "text/xml",
  ".txt": "text/plain",
  ".pdf": "application/pdf",
}

/** Files that may answer, in order of preference. The host and the path come from outside: none may lead out of the folder. */
function candidates(folder: string, host: string, url: string): string[] {
  const { pathname } = new URL(url, "http://saved.invalid/")
  const wanted = decodeURIComponent(pathname)
  const file = path.join(folder, host, wanted.endsWith("/") ? `${wanted}index.html` : wanted)
  const homes =
    wanted === "/" ? [host, host.replace(/^www\./, "")].map((name) => path.join(folder, `${name}.html`)) : []
  return [file, ...homes].filter((one) => one.startsWith(folder + path.sep))
}

async function firstFile(files: readonly string[]): Promise<{ file: string; bytes: Buffer } | null> {
  for (const file of files) {
    const bytes = await readFile(file).catch(() => null)
    if (bytes) return { file, bytes }
  }
  return null
}

function send(response: ServerResponse, found: { file: string; bytes: Buffer } | null): void {
  if (!found) {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" })
    response.end("<title>404 Not Found</title>")
    return
  }
  // No charset: the saved pages name their own.
  response.writeHead(200, {
    "content-type": TYPES[path.extname(found.file).toLowerCase()] ?? "application/octet-stream",
  })
  response.end(found.bytes)
}

/** `host` only names the site in what is given back; every host of the folder is served. Port 0 takes any free one. */
export function serveFolder(folder: string, host: string, port = 0): Promise<FixtureSite> {
  const root = path.resolve(folder)
  return listen(host, port, async (request, response) => {
    send(response, await firstFile(candidates(root, hostOfRequest(request), request.url ?? "/")))
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values, positionals } = parseArgs({
    options: { port: { type: "string", default: "8123" } },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (!folder) throw new Error("Name the folder to serve")
  const site = await serveFolder(
    path.resolve(process.env.INIT_CWD ?? "", folder),
    "www.gov.cn",
    Number(values.port),
  )
  process.stderr.write(`Serving ${folder}: --map-host '*.gov.cn=127.0.0.1:${site.port}'\n`)
}
