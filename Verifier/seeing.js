// What the page sees: pictures of the camera, and photos; and what it can read them with.

import { Camera, picturesOf } from "./camera.js"
import { keepWish } from "./kept.js"
import { Scanner } from "./scanner.js"
import { show, the } from "./screen.js"
import { fromShelf } from "./shelf.js"

/** How often a page without a decoder looks whether one has arrived. */
const absentMilliseconds = 1000

/** The camera, the photos and the decoder behind both. */
export class Seeing {
  /**
   * @param {string|null} lens the camera that was chosen on this phone before
   * @param {object} page what to do: `isOpen()` says whether the camera is still wished for,
   *   `read(texts)` answers whether one picture's texts were all, `hasLetter(texts)` whether a
   *   letter is among them, `say(word)` says one of the page's texts, `scan()` opens the camera
   */
  constructor(lens, page) {
    this.page = page
    this.camera = new Camera(the("video"), lens)
    this.scanner = new Scanner(() => fromShelf("scanner.wasm"))
    /** The photo that was chosen last. */
    this.photo = null
  }

  /** Says that nothing here can read codes yet, for as long as that is so. */
  async sayDecoder() {
    while (!(await this.scanner.hasDecoder())) {
      show(the("no-decoder"), true)
      await later(absentMilliseconds)
    }
    show(the("no-decoder"), false)
  }

  /**
   * Reads the camera's pictures until one has what is looked for, or the camera is closed.
   *
   * @returns {Promise<string|null>} the page's text for what is wrong with the camera; null where
   *   nothing is
   */
  async open() {
    show(the("lens"), false)
    let isFirst = true
    try {
      await this.camera.start(async (picture) => {
        if (!this.page.isOpen()) return true
        show(the("light"), this.camera.hasLight)
        if (isFirst) this.offerLens()
        isFirst = false
        const texts = await this.found(picture, false)
        if (texts.length === 0 || !this.page.isOpen()) return !this.page.isOpen()
        return this.page.read(texts)
      })
      return null
    } catch (fault) {
      return fault.word || "cameraBusy"
    }
  }

  /** Lets the camera go. */
  close() {
    if (!this.camera.isOn) return
    this.camera.stop()
    the("light").setAttribute("aria-pressed", "false")
  }

  async offerLens() {
    show(the("lens"), (await this.camera.lenses()).length > 1)
  }

  async found(picture, isStill) {
    try {
      return await this.scanner.scan(picture, { isStill })
    } catch (fault) {
      return []
    }
  }

  async switchLight() {
    const button = the("light")
    const isOn = button.getAttribute("aria-pressed") !== "true"
    try {
      await this.camera.light(isOn)
      button.setAttribute("aria-pressed", String(isOn))
    } catch (fault) {
      show(button, false)
    }
  }

  /** Another lens may see what this one cannot: a wide one has no focus on what is near. */
  async switchLens() {
    const lens = await this.camera.nextLens()
    if (lens === null || !this.page.isOpen()) return
    this.close()
    this.camera.lens = lens
    keepWish("lens", lens).catch(() => {})
    this.page.scan()
  }

  /** Reads the photo that a person put into a field. */
  async readPhoto(input) {
    const photo = input.files[0]
    input.value = ""
    if (!photo) return
    this.photo = photo
    this.page.say("reading")
    // A photo waits for the decoder, so that no one has to take it again for want of a file.
    while (!(await this.scanner.hasDecoder())) {
      this.page.say("noDecoder")
      await later(absentMilliseconds)
      if (this.photo !== photo) return
    }
    this.page.say("reading")
    const texts = []
    try {
      await picturesOf(photo, async (picture) => {
        const found = await this.found(picture, true)
        texts.push(...found.filter((text) => texts.indexOf(text) < 0))
        return this.page.hasLetter(texts)
      })
    } catch (fault) {
      this.page.say("photoUnreadable")
      return
    }
    if (this.photo !== photo) return
    this.photo = null
    if (texts.length === 0) this.page.say("noCodeInPhoto")
    else await this.page.read(texts)
  }

  /** A photo that still waits is not read any more: the person did something else. */
  forgetPhoto() {
    this.photo = null
  }
}

function later(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
