/**
 * Characters that nobody sees and that change what is seen: controls but for tab and line break, marks without width, marks that turn the
 * direction of writing. Text of pages may hold them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

export const withoutHidden = (text: string): string => text.replace(HIDDEN, "")
