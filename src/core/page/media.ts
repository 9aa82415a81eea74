/** Pictures, films and sounds of the main text. */
import { attribute, contains, type Element } from "./dom"
import type { Reading } from "./reading"
import type { Media } from "./types"

const VIDEO = /\.(?:mp4|m3u8|flv|wmv|avi|mov|webm)(?=$|[\s?#&])/i
const AUDIO = /\.(?:mp3|wav|m4a|aac|ogg)(?=$|[\s?#&])/i
/** Marks and badges are smaller than this, where a size is given. */
const SMALLEST = 60

function isPicture(image: Element): boolean {
  const width = Number.parseInt(attribute(image, "width"), 10)
  return !(width > 0 && width < SMALLEST) && !/icon|logo|\.gif(?=$|\?)/i.test(attribute(image, "src"))
}

/** Counts media inside the main text. Links to films and sounds count as such. */
export function readMedia({ doc, main }: Reading): Media {
  const { container } = main
  const inside = (tag: string) =>
    container ? doc.byTag(tag).filter((element) => contains(container, element)) : []
  const addresses = [...inside("a"), ...inside("embed"), ...inside("iframe"), ...inside("object")].map(
    (element) => `${attribute(element, "href")} ${attribute(element, "src")} ${attribute(element, "data")}`,
  )
  return {
    images: inside("img").filter(isPicture).length,
    videos: inside("video").length + addresses.filter((address) => VIDEO.test(address)).length,
    audios: inside("audio").length + addresses.filter((address) => AUDIO.test(address)).length,
  }
}
