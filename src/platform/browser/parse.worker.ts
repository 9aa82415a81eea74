import { readPage } from "../../core/page/read"
import type { PageInput } from "../../core/page/types"
import { replyTo } from "../parser"

// Parsing has a thread of its own, so that a page that takes too long can be dropped together with it.
self.onmessage = async ({ data }: MessageEvent<PageInput>) => self.postMessage(await replyTo(data, readPage))
