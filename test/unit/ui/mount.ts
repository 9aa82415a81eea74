import { act } from "react"
import { createRoot, type Root } from "react-dom/client"
import { afterEach, beforeEach } from "vitest"

/** A place in the document to draw into, fresh for every test of the file. */
export function mountPoint(): { root: Root; box: HTMLElement } {
  const place = {} as { root: Root; box: HTMLElement }
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
    place.box = document.body.appendChild(document.createElement("div"))
    place.root = createRoot(place.box)
  })
  afterEach(() => {
    act(() => place.root.unmount())
    place.box.remove()
  })
  return place
}
