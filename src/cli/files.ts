import { constants, existsSync, realpathSync } from "node:fs"
import { access, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Words } from "../core/rules/problem"
import { inputError, usageError } from "./exit"
import { words } from "./words"

/** Paths are the caller's: npm runs scripts in the package's folder and names the caller's in INIT_CWD. */
export const callersPath = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

const REASONS: Record<string, Words> = {
  ENOENT: words.noFile,
  ENOTDIR: words.noFile,
  EISDIR: words.folder,
  EEXIST: words.noFolder,
  EACCES: words.forbidden,
  EPERM: words.forbidden,
  EROFS: words.forbidden,
  ENOSPC: words.full,
}

/** Why a file could not be read or written. */
export function fileTrouble(error: unknown): Words {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error)
  return REASONS[code] ?? words.fileError(code)
}

/** Reads a file that the command line names. Throws CliError. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(callersPath(file)))
  } catch (error) {
    throw inputError(fileTrouble(error), file)
  }
}

/** Makes sure that files can be written, before an audit of many minutes: their folders are made where they are missing. */
export async function prepareOut(files: readonly (string | undefined)[]): Promise<void> {
  for (const file of files) {
    if (file === undefined) continue
    const full = callersPath(file)
    try {
      await mkdir(path.dirname(full), { recursive: true })
      const there = await stat(full).catch(() => null)
      if (there?.isDirectory()) throw inputError(words.folder, file)
      await access(there ? full : path.dirname(full), constants.W_OK)
    } catch (error) {
      throw error instanceof Error && "status" in error ? error : inputError(fileTrouble(error), file)
    }
  }
}

/** Whether an error says that a folder takes no new file. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["EACCES", "EPERM", "EROFS"].includes(String(error.code))

/** Writes beside the file that is there, and then takes its place: where the disk is full, or the program is killed, that one is left whole. */
async function replaceFile(full: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(full).catch(() => null)
  if (!there?.isFile()) return writeFile(full, content)
  const real = await realpath(full)
  const fresh = `${real}.new`
  try {
    await writeFile(fresh, content, { mode: there.mode })
    await rename(fresh, real)
  } catch (error) {
    await rm(fresh, { force: true })
    if (!isRefused(error)) throw error
    await writeFile(full, content)
  }
}

/** Writes a file. Gives its full path. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<string> {
  const full = callersPath(file)
  try {
    await mkdir(path.dirname(full), { recursive: true })
    await replaceFile(full, content)
  } catch (error) {
    throw inputError(fileTrouble(error), file)
  }
  return full
}

/** A path without links on its way; as it is where there is no such file. */
const realPath = (file: string): string => {
  const full = callersPath(file)
  return existsSync(full) ? realpathSync(full) : full
}

/** Ends the command where a file would take the place of another that it reads. */
export function keepApart(option: string, file: string | undefined, other: string, taken: string): void {
  if (file !== undefined && realPath(file) === realPath(taken))
    throw usageError(words.sameFile(option, other))
}
