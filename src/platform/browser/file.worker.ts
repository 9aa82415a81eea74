import { createFileReader } from "../../core/files/read-file"
import type { PageInput } from "../../core/page/types"
import { replyTo } from "../parser"
import { cmap } from "./cmaps"

// Document files have a thread apart from pages: only it carries the libraries for them, and only once there is a file.
const read = createFileReader(cmap)
self.onmessage = async ({ data }: MessageEvent<PageInput>) => self.postMessage(await replyTo(data, read))
