/** Threads of Node begin without the loader that runs TypeScript: this one calls it first. */
import { register } from "tsx/esm/api"

register()
await import("./file.worker.ts")
