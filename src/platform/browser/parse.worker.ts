import { readPage } from "../../core/page/read"
import type { PageInput } from "../../core/page/types"
import type { ParseReply } from "./parser"

// Parsing has a thread of its own, so that a page that takes too long can be dropped together with it.
self.onmessage = ({ data }: MessageEvent<PageInput>) => {
  let reply: ParseReply
  try {
    reply = { page: readPage(data) }
  } catch (error) {
    reply = {
      outcome: error instanceof Error && "outcome" in error ? String(error.outcome) : null,
      message: String(error),
    }
  }
  self.postMessage(reply)
}
