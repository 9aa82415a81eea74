/**
 * Limits of a rule file, which is hostile input: nothing in it may hang or flood the browser.
 * `bytes` counts a file in UTF-8, `text` the characters of one string, `list` the members of one array or object,
 * `values` all values of a file (the syntax tree costs some 400 bytes each). No more than `problems` problems are listed of a file.
 */
export const caps = {
  bytes: 5_000_000,
  depth: 32,
  list: 5_000,
  problems: 200,
  text: 2_000,
  values: 200_000,
  weight: 100,
} as const
