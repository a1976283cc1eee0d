// Finds codes beside the page, so that the picture of the camera stays smooth. It is given
// pictures and answers texts; it asks nothing of anyone else.

import { CodeReader, greyOf } from "./zbar.js"

let reader = null

self.onmessage = async (event) => {
  const asked = event.data
  try {
    if (asked.wasm) {
      reader = new CodeReader(await WebAssembly.compile(asked.wasm))
      self.postMessage({ isReady: true })
      return
    }
    const pixels = new Uint8ClampedArray(asked.pixels)
    const { width, height, inverted } = asked
    const found = reader === null ? [] : reader.read(greyOf(pixels), width, height, inverted)
    self.postMessage({ number: asked.number, found })
  } catch (fault) {
    self.postMessage({ number: asked.number, found: [], fault: String(fault) })
  }
}
