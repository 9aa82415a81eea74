import { spawn } from "node:child_process"

/** Runs a script of a package in a folder. Rejects with what it printed where it fails. */
export function run(file: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk
      })
    child.on("error", reject)
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(output))))
  })
}
