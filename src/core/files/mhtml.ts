/** MHTML (RFC 2557): the first HTML part of a mail message, decoded. */
import { decode } from "../page/decode"
import { FileError } from "./error"
import type { Content } from "./markup"

const latin1 = new TextDecoder("latin1")
const MAX_PARTS = 200

interface Part {
  type: string
  encoding: string
  body: string
}

function header(headers: string, name: string): string {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, " ")
  return new RegExp(`^${name}:[ \\t]*(.{0,500})$`, "im").exec(unfolded)?.[1]?.trim() ?? ""
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  const headers = end ? text.slice(0, end.index) : text
  return {
    type: header(headers, "content-type"),
    encoding: header(headers, "content-transfer-encoding").toLowerCase(),
    body: end ? text.slice(end.index + end[0].length) : "",
  }
}

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (char) => char.charCodeAt(0) & 0xff)

function quotedPrintable(text: string): Uint8Array {
  return bytesOf(
    text
      .replace(/[ \t]{0,100}=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )
}

function base64(text: string): Uint8Array {
  try {
    return bytesOf(atob(text.replace(/[^A-Za-z0-9+/]/g, "")))
  } catch {
    return new Uint8Array()
  }
}

function bodyOf({ encoding, body }: Part): Uint8Array {
  if (encoding.startsWith("quoted")) return quotedPrintable(body)
  return encoding.startsWith("base64") ? base64(body) : bytesOf(body)
}

/** Throws FileError where no part is a page. */
export function readMhtml(bytes: Uint8Array): Content {
  const text = latin1.decode(bytes)
  const whole = partOf(text)
  const boundary = /boundary\s*=\s*"?([^"\s;]{1,200})/i.exec(whole.type)?.[1]
  const parts = boundary
    ? whole.body.split(`--${boundary}`, MAX_PARTS).map((part) => partOf(part.trimStart()))
    : [whole]
  const page = parts.find(({ type }) => /^text\/html/i.test(type))
  if (!page) throw new FileError("damaged", "no part of the message is a page")
  return { sheets: [decode(bodyOf(page), page.type).text], textless: 0 }
}
