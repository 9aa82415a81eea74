/** What a file that can't be read ends in; outcomes of the same names are those of a visit (crawl/types). */
export type FileOutcome = "image" | "encrypted" | "damaged" | "too-large" | "not-html" | "empty" | "charset"

/** A document file without a text that could be taken from it. */
export class FileError extends Error {
  constructor(
    readonly outcome: FileOutcome,
    message: string,
  ) {
    super(message)
  }
}
