/** Pages that a plain request does not bring: drawn by a browser, read from its DOM like any other page. */
import { isDataCall } from "../dialects"
import { saysNothing } from "../page/data"
import type { Page } from "../page/types"
import type { VisitMeans } from "./meter"
import { isObstacle } from "./outcome"
import type { Gate } from "./politeness"
import type { Answer, Drawn, ReadPort, RenderPort, RequestOptions } from "./ports"
import { type Reading, readAnswer } from "./reading"
import { createSlots } from "./slots"
import type { Told } from "./told"
import { visibleWords } from "./visible"

export interface DrawSettings {
  /** Side by side, over all hosts. */
  rendersAtOnce: number
  /** For opening one page until its DOM is taken. */
  renderTimeoutMs: number
}

export interface DrawPorts {
  render: RenderPort
  read: ReadPort
  gate: Gate
  /** Whether a data call brings rows, or the word that there are none. */
  tryCall(url: string, means: VisitMeans): Promise<boolean>
}

/** Data calls of a page that bring nothing before it is drawn. */
const MAX_TRIED = 3

/** Whether a browser may show more of an address than its answer did. */
function isInconclusive(url: string, { reading: { outcome, page } }: Told): boolean {
  if (isDataCall(url)) return false
  return outcome === "challenge" || outcome === "script-drawn" || (outcome === "ok" && !!page?.scriptDrawn)
}

/** The DOM as the answer it stands for. The byte order mark speaks louder than the charset that the page had on the wire. */
const answerOf = ({ status, html, finalUrl }: Drawn, plain: Answer | null): Answer => ({
  status: status === 0 || status === 304 ? 200 : status,
  headers: { "content-type": "text/html; charset=utf-8" },
  bytes: new TextEncoder().encode(`\ufeff${html}`),
  finalUrl,
  ...(plain?.ipv6 === undefined ? {} : { ipv6: plain.ipv6 }),
})

/** A drawn page is where its redirects led, and shows what its calls brought; it is empty where it says so itself. */
function settled(page: Page, { bytes }: Answer): Page {
  const { calls: _calls, ...shown } = page
  const empty = page.scriptDrawn && saysNothing(visibleWords(bytes, page.charset))
  return { ...shown, redirect: null, scriptDrawn: page.scriptDrawn && !empty }
}

/** Whether drawing brought anything: a page with its list or text, or at least more links than before; or the site's own "no". */
function isBetter(drawn: Reading, plain: Reading): boolean {
  if (isObstacle(drawn.outcome)) return false
  if (!drawn.page?.scriptDrawn) return true
  return drawn.page.links.length > (plain.page?.links.length ?? 0)
}

const mayOpen = ({ reading }: Told, { draw }: VisitMeans): boolean =>
  draw === "any" || (draw === "unguarded" && reading.outcome !== "challenge")

/** Gives what an address told, drawn by the browser where that tells more. */
export type Draw = (url: string, told: Told, means: VisitMeans) => Promise<Told>

export function createDrawing(
  { render, read, gate, tryCall }: DrawPorts,
  settings: DrawSettings,
  options: Omit<RequestOptions, "timeoutMs">,
): Draw {
  const slots = createSlots(settings.rendersAtOnce)

  async function open(at: string, told: Told): Promise<Told> {
    const opening = { ...options, timeoutMs: settings.renderTimeoutMs }
    const drawn = await gate.run(at, () => render(at, opening))
    if ("error" in drawn) return { ...told, undrawn: true }
    const answer = answerOf(drawn, told.answer)
    const reading = await readAnswer(answer, read)
    if (reading.page) reading.page = settled(reading.page, answer)
    return isBetter(reading, told.reading) ? { reading, answer, rendered: true } : { ...told, undrawn: true }
  }

  return async (url, told, means) => {
    if (!isInconclusive(url, told)) return told
    const tried: string[] = []
    for (const call of told.reading.page?.calls?.slice(0, MAX_TRIED) ?? []) {
      tried.push(call)
      if (await tryCall(call, means)) return { ...told, tried }
    }
    const at = told.answer?.finalUrl ?? url
    if (!mayOpen(told, means) || gate.closedBy(at)) return { ...told, tried }
    means.spend()
    return { ...(await slots.run(() => open(at, told))), tried }
  }
}
