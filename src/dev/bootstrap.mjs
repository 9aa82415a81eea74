/**
 * Runs a TypeScript file on a bare checkout: `node src/dev/bootstrap.mjs <file.ts> [arguments]`.
 * Installs the packages first where they are missing or not those of the lock file. Writes nothing to stdout itself.
 */
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const [file, ...args] = process.argv.slice(2)

const packagesOf = (lock) => JSON.parse(readFileSync(path.join(root, lock), "utf8")).packages

/** Whether every package the lock file asks for is there in its version. npm notes what it installed beside it. */
function installed() {
  if (!existsSync(path.join(root, "node_modules/.package-lock.json"))) return false
  const there = packagesOf("node_modules/.package-lock.json")
  return Object.entries(packagesOf("package-lock.json")).every(
    ([at, { version, optional }]) => at === "" || optional || there[at]?.version === version,
  )
}

function install() {
  process.stderr.write(
    "Packages are missing or out of date: installing them with `npm ci` (a minute or two)\n",
  )
  const npm = process.env.npm_execpath
  const command = npm ? process.execPath : "npm"
  const { status } = spawnSync(command, [...(npm ? [npm] : []), "ci", "--include=dev", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: !npm && process.platform === "win32",
  })
  if (status === 0) return
  process.stderr.write("`npm ci` failed: see above; a connection to an npm registry is needed once\n")
  process.exit(status ?? 1)
}

if (!file) {
  process.stderr.write("usage: node src/dev/bootstrap.mjs <file.ts> [arguments]\n")
  process.exit(2)
}
if (!installed()) install()

const child = spawn(
  process.execPath,
  ["--import", import.meta.resolve("tsx"), path.resolve(root, file), ...args],
  { cwd: root, stdio: "inherit", env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() } },
)
// A terminal sends Ctrl-C to both processes: the child ends itself, and this one waits for its exit status.
process.on("SIGINT", () => {})
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
