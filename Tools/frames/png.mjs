// Grey pictures out of PNG (ISO/IEC 15948), as far as our own tools write them.

import { inflateSync } from "node:zlib"

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The pixels of an 8-bit grey PNG without interlacing. */
export function greyPicture(png) {
  if (!png.subarray(0, 8).equals(signature)) throw new Error("no PNG")
  const parts = []
  let header = null
  for (let place = 8; place < png.length; ) {
    const length = png.readUInt32BE(place)
    const kind = png.toString("latin1", place + 4, place + 8)
    const content = png.subarray(place + 8, place + 8 + length)
    if (kind === "IHDR") header = content
    if (kind === "IDAT") parts.push(content)
    place += length + 12
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  if (header[8] !== 8 || header[9] !== 0 || header[12] !== 0) throw new Error("no 8-bit grey PNG")
  return { width, height, grey: unfiltered(inflateSync(Buffer.concat(parts)), width, height) }
}

/** Reverses the filter of each line; one byte a pixel. */
function unfiltered(lines, width, height) {
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (width + 1)]
    for (let x = 0; x < width; x++) {
      const to = y * width + x
      const left = x > 0 ? grey[to - 1] : 0
      const above = y > 0 ? grey[to - width] : 0
      const aboveLeft = x > 0 && y > 0 ? grey[to - width - 1] : 0
      grey[to] = lines[y * (width + 1) + 1 + x] + predicted(filter, left, above, aboveLeft)
    }
  }
  return grey
}

function predicted(filter, left, above, aboveLeft) {
  switch (filter) {
    case 0: return 0
    case 1: return left
    case 2: return above
    case 3: return (left + above) >> 1
    case 4: return paeth(left, above, aboveLeft)
    default: throw new Error("no such filter: " + filter)
  }
}

function paeth(left, above, aboveLeft) {
  const guess = left + above - aboveLeft
  const [toLeft, toAbove] = [Math.abs(guess - left), Math.abs(guess - above)]
  const toAboveLeft = Math.abs(guess - aboveLeft)
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left
  return toAbove <= toAboveLeft ? above : aboveLeft
}
