// Finds QR codes in pictures: by the platform's detector while it works, and by ZBar, in a worker or
// on the page itself where workers cannot run it. Neither has to be there at the start: whatever
// arrives is used from then on.

import { PlatformDetector } from "./detector.js"
import { CodeReader, greyOf } from "./zbar.js"
import { scriptURL } from "./trusted.js"

/** A worker that has not said that it is ready by then will not. */
const workerMillisecondsMax = 8000
/** A picture that takes ZBar longer is given up, and its worker with it. */
const pictureMillisecondsMax = 5000
/** How long after ZBar was looked for in vain it is looked for again. */
const absentMilliseconds = 500

/**
 * Makes a scanner and waits until it has found out what it can use.
 *
 * @param {function(): Promise<ArrayBuffer|null>} readModule gives scanner.wasm; null where it is
 *   not there yet, and then it is asked again later
 * @param {TrustedScriptURL|string} script the worker's; pages in another folder say where it is
 * @returns {Promise<Scanner>}
 */
export async function loadScanner(readModule, script = scriptURL("scan-worker.js")) {
  const scanner = new Scanner(readModule, script)
  await scanner.hasDecoder()
  return scanner
}

/** Reads the codes of one picture after the other. */
export class Scanner {
  /** As for `loadScanner`; begins to look for the platform's detector. */
  constructor(readModule, script = scriptURL("scan-worker.js")) {
    this.readModule = readModule
    this.script = script
    this.platform = new PlatformDetector()
    this.begun = this.platform.begin()
    this.own = null
    this.loading = null
    this.absentUntil = 0
    this.turn = 0
  }

  /** What reads the pictures now: platform, zbar-worker, zbar or none. */
  get sort() {
    if (this.platform.works) return "platform"
    return this.own === null ? "none" : this.own.sort
  }

  /** Whether there is anything that reads codes; looks for it first. */
  async hasDecoder() {
    await this.begun
    if (!this.platform.works) await this.ownDecoder()
    return this.sort !== "none"
  }

  /**
   * The texts of all codes in a picture, each once.
   *
   * @param {ImageData} image its pixels may be gone afterwards
   * @param {{isStill: boolean}} how a still picture is looked at in every way; of a camera's
   *   pictures, which follow each other, one sees light codes on dark and the next does not
   * @returns {Promise<string[]>} empty where no code is found
   */
  async scan(image, { isStill = false } = {}) {
    this.turn += 1
    const found = await this.platform.texts(image)
    if (found.length > 0 && !isStill) return found
    // A detector that works is silent most of the time: ours looks at every other picture then.
    if (this.platform.works && !isStill && this.turn % 2 === 0) return found
    const own = await this.ownDecoder()
    if (own === null) return found
    const isInverted = this.platform.works ? this.turn % 4 === 1 : this.turn % 2 === 0
    const also = await this.readBy(own, image, isStill ? "also" : isInverted ? "only" : "no")
    if (found.length === 0 && also.length > 0) await this.platform.missed()
    return found.concat(also.filter((text) => found.indexOf(text) < 0))
  }

  async readBy(own, image, inverted) {
    try {
      return await own.read(image, inverted)
    } catch (fault) {
      // The next picture gets a decoder made for it.
      if (this.own === own) this.own = null
      return []
    }
  }

  /** ZBar; null while it is not there. */
  async ownDecoder() {
    if (this.own !== null || performance.now() < this.absentUntil) return this.own
    if (this.loading === null) {
      this.loading = this.load().then((own) => {
        this.own = own
        this.loading = null
        if (own === null) this.absentUntil = performance.now() + absentMilliseconds
      })
    }
    await this.loading
    return this.own
  }

  async load() {
    try {
      const bytes = await this.readModule()
      if (bytes === null) return null
      try {
        return await workerDecoder(bytes.slice(0), this.script)
      } catch (fault) {
        const reader = new CodeReader(await WebAssembly.compile(bytes))
        const read = async ({ data, width, height }, inverted) =>
          reader.read(greyOf(data), width, height, inverted)
        return { sort: "zbar", read }
      }
    } catch (fault) {
      return null
    }
  }
}

/** Asks the worker about one picture at a time. */
async function workerDecoder(bytes, script) {
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
  const read = (image, inverted) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        worker.terminate()
        reject(new Error("no answer in time"))
      }, pictureMillisecondsMax)
      number += 1
      waiting.set(number, (found) => {
        clearTimeout(late)
        resolve(found)
      })
      const { width, height } = image
      const pixels = image.data.buffer
      worker.postMessage({ number, pixels, width, height, inverted }, [pixels])
    })
  return { sort: "zbar-worker", read }
}
