/** A text with each occurrence of a phrase marked. */
export function Marked({ text, phrase }: { text: string; phrase: string }) {
  if (phrase === "" || !text.includes(phrase)) return text
  const pieces = text.split(phrase)
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
    <span key={index}>
      {piece}
      {index < pieces.length - 1 && <mark>{phrase}</mark>}
    </span>
  ))
}
