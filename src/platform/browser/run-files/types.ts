/** What pages and the engine say to each other about runs in files. Files cross as addresses of blobs: messages are no place for megabytes. */

export interface ExportedRun {
  /** Name to offer. */
  name: string
  /** Address of the file, which holds for a minute. */
  url: string
  /** Pages of the result of which nothing could be read any more, and bodies for which there was no room. */
  missing: number
  left: number
}

export interface RunFileCalls {
  /** Rejects with `no-run`, `no-result` and `run-too-large`. */
  exportRun(id: string): ExportedRun
  /** Keeps the run in a file. Gives the run's id here. Rejects with `bad-run-file`, and where the database does not take it. */
  importRun(url: string, name: string): string
}
