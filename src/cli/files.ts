import { mkdir, readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { usageError } from "./exit"

/** Paths are the caller's: npm runs scripts in the package's folder and names the caller's in INIT_CWD. */
export const callersPath = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

const REASONS: Record<string, string> = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read",
  ENOTDIR: "no such file",
}

/** Why a file could not be read or written, in words. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(callersPath(file)))
  } catch (error) {
    throw usageError(`${file}: ${fileTrouble(error)}`)
  }
}

/** Writes a file, its folder made where it is missing. Gives its full path. */
export async function writeOut(file: string, content: string | Uint8Array): Promise<string> {
  const full = callersPath(file)
  try {
    await mkdir(path.dirname(full), { recursive: true })
    await writeFile(full, content)
  } catch (error) {
    throw usageError(`${file} can't be written: ${fileTrouble(error)}`)
  }
  return full
}
