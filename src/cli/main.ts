import { run } from "./run"

// Whoever reads the output may have had enough before its end (`| head`).
process.stdout.on("error", () => process.exit())

process.exitCode = await run(process.argv.slice(2))
