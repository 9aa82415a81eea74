/** Size of the popup, against an empty React popup built the same way in a project of its own. */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { extensionDir, inRoot } from "../../src/dev/paths"
import type { Row } from "./run"
import { run } from "./run-program"

const project = inRoot("build/bench/empty-popup")

/** Compressed size of the popup's script in a build, in bytes. */
export async function popupSize(build: string): Promise<number> {
  const scripts = (await readdir(build)).filter((name) => /^popup\..*\.js$/.test(name))
  const bodies = await Promise.all(scripts.map((name) => readFile(path.join(build, name))))
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}

async function buildEmpty(): Promise<string> {
  await rm(project, { recursive: true, force: true })
  await mkdir(path.join(project, "src/popup"), { recursive: true })
  const { author, engines, dependencies, manifest } = JSON.parse(
    await readFile(inRoot("package.json"), "utf8"),
  )
  const { react, "react-dom": reactDom } = dependencies
  const settings = {
    name: "empty-popup",
    displayName: "empty-popup",
    version: "0.0.1",
    description: "An empty popup",
    author,
    private: true,
    type: "module",
    engines,
    dependencies: { react, "react-dom": reactDom },
    manifest: { permissions: manifest.permissions },
  }
  await writeFile(path.join(project, "package.json"), JSON.stringify(settings))
  await writeFile(
    path.join(project, "src/popup/index.tsx"),
    "export default function Popup() {\n  return <p>empty</p>\n}\n",
  )
  for (const file of ["tsconfig.json", ".htmlnanorc", "assets/icon.png"])
    await cp(inRoot(file), path.join(project, file), { recursive: true })
  await symlink(inRoot("node_modules"), path.join(project, "node_modules"))
  await run(inRoot("node_modules/plasmo/bin/index.mjs"), ["build"], project)
  return path.join(project, "build/chrome-mv3-prod")
}

export async function popup(): Promise<Row[]> {
  const [own, empty] = [await popupSize(extensionDir), await popupSize(await buildEmpty())]
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return [
    {
      what: "Popup script, gzipped",
      ours: kb(own),
      baseline: `an empty React popup, built the same way: ${kb(empty)}`,
      ratio: own / empty,
      limit: (1.3 * empty + 25_000) / empty,
    },
  ]
}
