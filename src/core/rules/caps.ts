/**
 * Limits of a rule file, which is hostile input: nothing in it may hang or flood the browser.
 * `bytes` counts UTF-16 units of the text, `text` those of one string, `list` the members of one array or object.
 */
export const caps = {
  bytes: 5_000_000,
  depth: 32,
  list: 5_000,
  text: 2_000,
  weight: 100,
} as const
