/** A text by itself: what was cut out of a page keeps the whole page in memory as long as it is kept. */
export const ownCopy = (text: string): string => ` ${text}`.slice(1)
