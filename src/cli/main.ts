import { exit } from "./exit"
import { fileTrouble } from "./files"
import { say } from "./output"
import { run } from "./run"
import { line, OUTPUT } from "./words"

// Whoever reads the output may have had enough before its end (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit()
  say(line(fileTrouble(error), OUTPUT))
  process.exit(exit.usage)
})
// Nobody may listen to messages any more: that ends no audit.
process.stderr.on("error", () => {})

process.exitCode = await run(process.argv.slice(2))
