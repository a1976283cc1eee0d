// The platform's own detector of QR codes, which is believed only while it works: on telephones it
// may be named and missing, reject, never answer, or find nothing ever (zxing-cpp, vue-qrcode-reader
// and others report each of these).

/** A detector that takes longer over one picture is not waited for. */
const pictureMillisecondsMax = 1500
/** Its first answer may have to wait for the platform to fetch or start a service. */
const startMillisecondsMax = 4000
/** After so many pictures without a code it has to read the known one again. */
const silentPicturesMax = 25

/** A code whose text is known (version 1-L, mask 0): the modules of each row, highest bit left. */
const knownText = "AMAN/OK"
const knownRows = [
  2083711, 1068609, 1530717, 1526365, 1525085, 1065281, 2086271, 6912, 1965764, 1382474, 2017560,
  736332, 654682, 4776, 2087656, 1071029, 1528545, 1523822, 1528093, 1071207, 2087293,
]
/** Pixels to a module, and the light border in modules that the standard demands. */
const knownScale = 8
const knownBorder = 4

/** A detector of the platform, or the fact that there is none that works. */
export class PlatformDetector {
  constructor() {
    this.detector = null
    this.silent = 0
  }

  /** Whether it has read a known code lately, and did not fail since. */
  get works() {
    return this.detector !== null
  }

  /** Looks for one; it is believed once it has read the known code. */
  async begin() {
    if (!self.BarcodeDetector) return
    try {
      const formats = await within(startMillisecondsMax, self.BarcodeDetector.getSupportedFormats())
      if (formats.indexOf("qr_code") < 0) return
      const detector = new self.BarcodeDetector({ formats: ["qr_code"] })
      if (await readsKnown(detector, startMillisecondsMax)) this.detector = detector
    } catch (fault) {
      // Some browsers name the detector and cannot run it (no Google services on the phone).
    }
  }

  /**
   * The texts of the codes in a picture; none where it does not work, and from then on.
   *
   * @param {ImageData} image
   */
  async texts(image) {
    if (this.detector === null) return []
    try {
      const found = await textsBy(this.detector, image, pictureMillisecondsMax)
      this.silent = found.length > 0 ? 0 : this.silent + 1
      if (this.silent >= silentPicturesMax) await this.askAgain()
      return found
    } catch (fault) {
      this.detector = null
      return []
    }
  }

  /** Something else has read a code that this one did not see. */
  async missed() {
    if (this.detector === null) return
    try {
      await this.askAgain()
    } catch (fault) {
      this.detector = null
    }
  }

  async askAgain() {
    this.silent = 0
    if (!(await readsKnown(this.detector, pictureMillisecondsMax))) this.detector = null
  }
}

async function textsBy(detector, image, milliseconds) {
  const codes = await within(milliseconds, detector.detect(image))
  const found = []
  for (const code of codes) {
    const isOther = code.format !== undefined && code.format !== "qr_code"
    if (isOther || typeof code.rawValue !== "string" || code.rawValue.length === 0) continue
    if (found.indexOf(code.rawValue) < 0) found.push(code.rawValue)
  }
  return found
}

async function readsKnown(detector, milliseconds) {
  const found = await textsBy(detector, knownPicture(), milliseconds)
  return found.length === 1 && found[0] === knownText
}

function knownPicture() {
  const count = knownRows.length
  const side = (count + 2 * knownBorder) * knownScale
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255)
  for (let y = 0; y < count * knownScale; y++) {
    const row = knownRows[Math.floor(y / knownScale)]
    for (let x = 0; x < count * knownScale; x++) {
      if (((row >> (count - 1 - Math.floor(x / knownScale))) & 1) === 0) continue
      const border = knownBorder * knownScale
      const place = 4 * ((y + border) * side + x + border)
      pixels.fill(0, place, place + 3)
    }
  }
  return new ImageData(pixels, side, side)
}

/** The promise's value, or a fault where it is not there in time. */
function within(milliseconds, promise) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("no answer in time")), milliseconds)
    Promise.resolve(promise).then(resolve, reject).then(() => clearTimeout(late))
  })
}
