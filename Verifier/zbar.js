// ZBar's QR reader as a module without imports: grey pixels in, the texts of the codes out.

/** Callers make larger pictures smaller; the module refuses them too. */
const pixelCountMax = 2 * 1920 * 1080

/** Reads codes; makes itself a new module whenever a picture stopped the old one. */
export class CodeReader {
  /** @param {WebAssembly.Module} module scanner.wasm, compiled */
  constructor(module) {
    this.module = module
    this.exports = null
  }

  /**
   * The texts of the codes in a picture, each once.
   *
   * @param {Uint8Array|Uint8ClampedArray} grey one byte for each of width x height pixels
   * @param {string} inverted whether light codes on dark are looked for: no, only, or also, which
   *   is after nothing else was found
   * @returns {string[]} empty where no code is found
   */
  read(grey, width, height, inverted = "no") {
    if (width * height > pixelCountMax || grey.length < width * height) return []
    const found = inverted === "only" ? [] : this.readDark(grey, width, height)
    if (found.length > 0 || inverted === "no") return found
    return this.readDark(grey.map((light) => 255 - light), width, height)
  }

  readDark(grey, width, height) {
    const found = this.scan(grey, width, height)
    if (found.length > 0) return found
    // A blurred or noisy picture often reads better at half its size.
    const half = halved(grey, width, height)
    return half.width < 160 || half.height < 160
      ? []
      : this.scan(half.grey, half.width, half.height)
  }

  scan(grey, width, height) {
    try {
      return this.scanOnce(grey, width, height)
    } catch (fault) {
      // A trap leaves the module's memory in any state: the next picture gets a new one.
      this.exports = null
      if (fault instanceof WebAssembly.RuntimeError || fault instanceof RangeError) return []
      throw fault
    }
  }

  scanOnce(grey, width, height) {
    if (this.exports === null) {
      this.exports = new WebAssembly.Instance(this.module, {}).exports
    }
    const place = this.exports.picture(width, height)
    if (place === 0) return []
    // The view is made again after each call: memory that grew leaves old views empty.
    const pixels = new Uint8Array(this.exports.memory.buffer, place, width * height)
    pixels.set(grey.subarray(0, width * height))
    const count = this.exports.scan(width, height, 1)
    const bytes = new Uint8Array(this.exports.memory.buffer, this.exports.found(), count)
    return texts(bytes)
  }
}

/** Takes the codes apart: for each its length in 2 bytes, low first, then its bytes. */
function texts(bytes) {
  const found = []
  let place = 0
  while (place + 2 <= bytes.length) {
    const end = place + 2 + bytes[place] + 256 * bytes[place + 1]
    const text = new TextDecoder().decode(bytes.slice(place + 2, end))
    if (found.indexOf(text) < 0) found.push(text)
    place = end
  }
  return found
}

/**
 * Grey bytes of a picture's red, green and blue (ITU-R BT.601, in whole numbers).
 *
 * @param {Uint8ClampedArray} pixels four bytes each, as ImageData has them
 */
export function greyOf(pixels) {
  const grey = new Uint8Array(pixels.length >> 2)
  for (let from = 0, to = 0; to < grey.length; from += 4, to++) {
    grey[to] = (77 * pixels[from] + 150 * pixels[from + 1] + 29 * pixels[from + 2]) >> 8
  }
  return grey
}

/** The picture at half its size, each pixel the mean of four. */
export function halved(grey, width, height) {
  const half = { width: width >> 1, height: height >> 1 }
  half.grey = new Uint8Array(half.width * half.height)
  let to = 0
  for (let y = 0; y < half.height; y++) {
    let from = 2 * y * width
    for (let x = 0; x < half.width; x++, from += 2) {
      half.grey[to++] =
        (grey[from] + grey[from + 1] + grey[from + width] + grey[from + width + 1] + 2) >> 2
    }
  }
  return half
}
