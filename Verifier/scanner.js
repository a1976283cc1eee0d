// Finds QR codes in pictures: by the platform's detector where it exists and knows QR codes, by
// ZBar in a worker where it does not, and by ZBar on the page itself where workers cannot run it.

import { CodeReader, greyOf } from "./zbar.js"
import { scriptURL } from "./trusted.js"

/** A worker that has not said that it is ready by then will not. */
const workerMillisecondsMax = 8000

/**
 * Makes a scanner.
 *
 * @param {function(): Promise<ArrayBuffer|null>} readModule gives scanner.wasm; asked only where
 *   the platform has no detector
 * @param {TrustedScriptURL|string} script the worker's; pages in another folder say where it is
 * @returns {Promise<{sort: string, scan: function(object): Promise<string[]>}>} `scan` takes
 *   an ImageData (or `{data, width, height}`, four bytes a pixel) and answers the texts it found
 */
export async function loadScanner(readModule, script = scriptURL("scan-worker.js")) {
  const platform = await platformScanner()
  if (platform !== null) return platform
  const bytes = await readModule()
  if (bytes === null) return { sort: "none", scan: async () => [] }
  try {
    return await workerScanner(bytes.slice(0), script)
  } catch (fault) {
    const reader = new CodeReader(await WebAssembly.compile(bytes))
    return {
      sort: "zbar",
      scan: async (image) => reader.read(greyOf(image.data), image.width, image.height),
    }
  }
}

async function platformScanner() {
  if (!self.BarcodeDetector) return null
  try {
    const formats = await self.BarcodeDetector.getSupportedFormats()
    if (formats.indexOf("qr_code") < 0) return null
    const detector = new self.BarcodeDetector({ formats: ["qr_code"] })
    return {
      sort: "platform",
      scan: async (image) => {
        const codes = await detector.detect(image)
        return codes.map((code) => code.rawValue).filter((text) => text.length > 0)
      },
    }
  } catch (fault) {
    // Some browsers name the detector and cannot run it (no Google services on the phone).
    return null
  }
}

/** Asks the worker about one picture at a time. */
async function workerScanner(bytes, script) {
  const worker = new Worker(script, { type: "module" })
  const waiting = new Map()
  let number = 0
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no worker")), workerMillisecondsMax)
    worker.onerror = (event) => reject(new Error(event.message || "no worker"))
    worker.onmessage = (event) => {
      clearTimeout(late)
      if (event.data.isReady) resolve()
      else reject(new Error(event.data.fault))
    }
    worker.postMessage({ wasm: bytes }, [bytes])
  }).catch((fault) => {
    worker.terminate()
    throw fault
  })
  worker.onmessage = (event) => {
    const answer = waiting.get(event.data.number)
    waiting.delete(event.data.number)
    if (answer) answer(event.data.found)
  }
  return {
    sort: "zbar-worker",
    scan: (image) =>
      new Promise((resolve) => {
        const pixels = image.data.buffer
        number += 1
        waiting.set(number, resolve)
        const { width, height } = image
        worker.postMessage({ number, pixels, width, height }, [pixels])
      }),
  }
}
