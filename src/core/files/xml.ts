/** XML as a stream of events: large parts need no tree. */
import { Parser } from "htmlparser2"

export interface XmlEvents {
  open?(name: string, attributes: Record<string, string>): void
  close?(name: string): void
  text?(data: string): void
}

/** Tag and attribute names come without their prefixes: files differ in them. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1)

export function readXml(xml: string, { open, close, text }: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        open?.(
          local(name),
          Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
        ),
      onclosetag: (name) => close?.(local(name)),
      ontext: text,
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}
