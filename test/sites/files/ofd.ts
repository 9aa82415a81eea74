import { archive, xmlText } from "./archive"

/** Millimetres from the top left corner; `y` is the baseline. */
export interface OfdText {
  x: number
  y: number
  size: number
  text: string
}

export interface OfdPage {
  texts: OfdText[]
  /** x1, y1, x2, y2 */
  rules?: [number, number, number, number][]
  image?: boolean
}

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'

function page({ texts, rules = [], image }: OfdPage): string {
  const shown = texts.map(({ x, y, size, text }, at) => {
    const width = size * text.length
    return `<ofd:TextObject ID="${at + 10}" Boundary="${x} ${y - size} ${width} ${size * 1.2}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="g ${text.length} ${size}">${xmlText(text)}</ofd:TextCode></ofd:TextObject>`
  })
  const drawn = rules.map(
    ([x1, y1, x2, y2], at) =>
      `<ofd:PathObject ID="${at + 900}" Boundary="0 0 210 297" LineWidth="0.2"><ofd:AbbreviatedData>M ${x1} ${y1} L ${x2} ${y2}</ofd:AbbreviatedData></ofd:PathObject>`,
  )
  const picture = image ? '<ofd:ImageObject ID="5" Boundary="0 0 210 297" ResourceID="9"/>' : ""
  return `<ofd:Page ${NS}><ofd:Content><ofd:Layer ID="2">${picture}${drawn.join("")}${shown.join("")}</ofd:Layer></ofd:Content></ofd:Page>`
}

/** An OFD file of the parts it must have (GB/T 33190-2016). */
export function ofd(pages: readonly OfdPage[]): Uint8Array {
  const named = pages.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
  const contents = pages.map((one, at) => [`Doc_0/Pages/Page_${at}/Content.xml`, page(one)] as const)
  return archive({
    "OFD.xml": `<ofd:OFD ${NS} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": `<ofd:Document ${NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${named.join("")}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(contents),
  })
}
