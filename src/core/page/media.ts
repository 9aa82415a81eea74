/** Pictures, films and sounds of the content. */
import { attribute, type Element } from "./element"
import { inArea, type Reading } from "./reading"
import type { Media } from "./types"

const VIDEO = /\.(?:mp4|m3u8|flv|wmv|avi|mov|webm)(?=$|[\s?#&])/i
const AUDIO = /\.(?:mp3|wav|m4a|aac|ogg)(?=$|[\s?#&])/i
/** Marks and badges are smaller than this, where a size is given. */
const SMALLEST = 60

export function isPicture(image: Element): boolean {
  const width = Number.parseInt(attribute(image, "width"), 10)
  return !(width > 0 && width < SMALLEST) && !/icon|logo|\.gif(?=$|\?)/i.test(attribute(image, "src"))
}

/** Counts media inside the main text, or in its place. Links to films and sounds count as such. */
export function readMedia(reading: Reading): Media {
  const { doc, main, zones } = reading
  const inside = (tag: string) =>
    doc.byTag(tag).filter((element) => inArea(reading, element) && (main.container || !zones.get(element)))
  const addresses = [...inside("a"), ...inside("embed"), ...inside("iframe"), ...inside("object")].map(
    (element) => `${attribute(element, "href")} ${attribute(element, "src")} ${attribute(element, "data")}`,
  )
  return {
    images: inside("img").filter(isPicture).length,
    videos: inside("video").length + addresses.filter((address) => VIDEO.test(address)).length,
    audios: inside("audio").length + addresses.filter((address) => AUDIO.test(address)).length,
  }
}
