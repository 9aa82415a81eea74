/** Markup to a Reading: everything the readers of one page share, worked out in the order in which they rest on each other. */
import { readBreadcrumb } from "./breadcrumb"
import { contentArea } from "./content-area"
import { findHeadline, guessHeadline } from "./heading"
import { readMainText } from "./main-text"
import { readMetas } from "./metas"
import { ownLabels } from "./own-labels"
import { parse } from "./parse"
import type { Reading } from "./reading"
import { readZones } from "./regions"
import { readRuns } from "./runs"
import { titleParts, titleText } from "./title-text"

/** Opens markup that stands at an address. Takes any text, throws nothing. */
export function readingOf(text: string, url: string): Reading {
  const doc = parse(text, url)
  const zones = readZones(doc)
  const runs = readRuns(doc, zones)
  const metas = readMetas(doc)
  const title = titleText(doc)
  const stated = findHeadline(runs, metas, title)
  const main = readMainText(doc, zones, runs, stated?.run.element ?? null)
  const start = main.container?.start ?? 0
  const textStart = runs.findIndex(({ element }) => element.start >= start)
  return {
    url,
    doc,
    zones,
    runs,
    metas,
    headline: stated ?? guessHeadline(runs, textStart),
    labels: ownLabels({ runs, main }),
    titleParts: titleParts(title),
    main,
    area: contentArea(doc, zones, main, stated?.run.element ?? null),
    breadcrumb: readBreadcrumb(doc, runs),
  }
}
