// Draws QR codes for the stories: ISO/IEC 18004, model 2, level L, up to version 20.
//
// Written apart from the program's own encoder, so that no fault of both hides.

import { crc32, deflateSync } from "node:zlib"

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
/** Of level L, by version: error-correcting bytes in a block, and blocks. Source: table 9. */
const correcting = [0, 7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28]
const blockCounts = [0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8]

/**
 * The modules of a text's code, row by row.
 *
 * @returns {boolean[][]} true is dark; without the light border
 */
export function qr(text) {
  const isPlain = [...text].every((one) => letters.includes(one))
  const bytes = isPlain ? null : new TextEncoder().encode(text)
  for (let version = 1; version < correcting.length; version++) {
    const room = dataByteCount(version)
    const bits = isPlain ? alphanumeric(text, version) : binary(bytes, version)
    if (bits.length <= 8 * room) return matrix(version, interleaved(filled(bits, room), version))
  }
  throw new RangeError("too long for version 20: " + text.length)
}

function push(bits, value, count) {
  for (let place = count - 1; place >= 0; place--) bits.push((value >> place) & 1)
}

function alphanumeric(text, version) {
  const bits = []
  push(bits, 2, 4)
  push(bits, text.length, version < 10 ? 9 : 11)
  for (let place = 0; place < text.length; place += 2) {
    const first = letters.indexOf(text[place])
    if (place + 1 < text.length) push(bits, 45 * first + letters.indexOf(text[place + 1]), 11)
    else push(bits, first, 6)
  }
  return bits
}

function binary(bytes, version) {
  const bits = []
  push(bits, 4, 4)
  push(bits, bytes.length, version < 10 ? 8 : 16)
  for (const byte of bytes) push(bits, byte, 8)
  return bits
}

/** The bits as bytes, with the end mark and as many pad bytes as there is room for. */
function filled(bits, room) {
  push(bits, 0, Math.min(4, 8 * room - bits.length))
  push(bits, 0, (8 - (bits.length % 8)) % 8)
  const bytes = []
  for (let place = 0; place < bits.length; place += 8) {
    bytes.push(bits.slice(place, place + 8).reduce((value, bit) => 2 * value + bit, 0))
  }
  for (let pad = 0xec; bytes.length < room; pad ^= 0xec ^ 0x11) bytes.push(pad)
  return bytes
}

/** Modules that hold data or correction: all but the patterns. */
function moduleCount(version) {
  let count = (16 * version + 128) * version + 64
  if (version >= 2) {
    const places = Math.floor(version / 7) + 2
    count -= (25 * places - 10) * places - 55
    if (version >= 7) count -= 36
  }
  return count
}

function dataByteCount(version) {
  return (moduleCount(version) >> 3) - correcting[version] * blockCounts[version]
}

function multiplied(left, right) {
  let product = 0
  for (let place = 7; place >= 0; place--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    product ^= ((right >> place) & 1) * left
  }
  return product
}

function divisor(degree) {
  const terms = new Array(degree).fill(0)
  terms[degree - 1] = 1
  let root = 1
  for (let turn = 0; turn < degree; turn++) {
    for (let place = 0; place < degree; place++) {
      terms[place] = multiplied(terms[place], root) ^ (terms[place + 1] ?? 0)
    }
    root = multiplied(root, 2)
  }
  return terms
}

function remainder(bytes, terms) {
  const rest = terms.map(() => 0)
  for (const byte of bytes) {
    const factor = byte ^ rest.shift()
    rest.push(0)
    terms.forEach((term, place) => (rest[place] ^= multiplied(term, factor)))
  }
  return rest
}

/** Data and correction of all blocks, taken in turns. */
function interleaved(bytes, version) {
  const count = blockCounts[version]
  const longCount = bytes.length % count
  const short = Math.floor(bytes.length / count)
  const terms = divisor(correcting[version])
  const blocks = []
  for (let block = 0, place = 0; block < count; block++) {
    const length = short + (block < count - longCount ? 0 : 1)
    const part = bytes.slice(place, place + length)
    blocks.push({ part, rest: remainder(part, terms) })
    place += length
  }
  const all = []
  for (let place = 0; place <= short; place++) {
    for (const { part } of blocks) if (place < part.length) all.push(part[place])
  }
  for (let place = 0; place < correcting[version]; place++) {
    for (const { rest } of blocks) all.push(rest[place])
  }
  return all
}

function alignments(version) {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2
  const places = [6]
  for (let at = 4 * version + 10; places.length < count; at -= step) places.splice(1, 0, at)
  return places
}

function matrix(version, bytes) {
  const size = 4 * version + 17
  const dark = Array.from({ length: size }, () => new Array(size).fill(false))
  const fixed = Array.from({ length: size }, () => new Array(size).fill(false))
  const set = (x, y, isDark) => {
    if (x < 0 || y < 0 || x >= size || y >= size) return
    dark[y][x] = isDark
    fixed[y][x] = true
  }
  patterns(version, size, set)
  put(bytes, size, dark, fixed)
  // Mask 0 always: what reads codes reads them under any mask.
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (!fixed[y][x] && (x + y) % 2 === 0) dark[y][x] = !dark[y][x]
  }
  return dark
}

function patterns(version, size, set) {
  for (let place = 0; place < size; place++) {
    set(6, place, place % 2 === 0)
    set(place, 6, place % 2 === 0)
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) square(x, y, 4, [2, 4], set)
  const places = alignments(version)
  const last = places.length - 1
  places.forEach((x, across) => places.forEach((y, down) => {
    const isCorner = (across === 0 && (down === 0 || down === last)) || (across === last && down === 0)
    if (!isCorner) square(x, y, 2, [1], set)
  }))
  format(size, set)
  if (version >= 7) versionBits(version, size, set)
}

/** A dark square with light rings, so many modules to each side. */
function square(x, y, side, light, set) {
  for (let down = -side; down <= side; down++) {
    for (let across = -side; across <= side; across++) {
      set(x + across, y + down, !light.includes(Math.max(Math.abs(across), Math.abs(down))))
    }
  }
}

/** Level L and mask 0, with the code that protects them: the 15 bits of annex C. */
function format(size, set) {
  const value = 1 << 3
  let rest = value
  for (let turn = 0; turn < 10; turn++) rest = (rest << 1) ^ ((rest >> 9) * 0x537)
  const bits = ((value << 10) | rest) ^ 0x5412
  const bit = (place) => ((bits >> place) & 1) === 1
  for (let place = 0; place < 6; place++) set(8, place, bit(place))
  set(8, 7, bit(6))
  set(8, 8, bit(7))
  set(7, 8, bit(8))
  for (let place = 9; place < 15; place++) set(14 - place, 8, bit(place))
  for (let place = 0; place < 8; place++) set(size - 1 - place, 8, bit(place))
  for (let place = 8; place < 15; place++) set(8, size - 15 + place, bit(place))
  set(8, size - 8, true)
}

function versionBits(version, size, set) {
  let rest = version
  for (let turn = 0; turn < 12; turn++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let place = 0; place < 18; place++) {
    const isDark = ((bits >> place) & 1) === 1
    const [far, near] = [size - 11 + (place % 3), Math.floor(place / 3)]
    set(far, near, isDark)
    set(near, far, isDark)
  }
}

/** The bits in columns of two, from the right, up and down. */
function put(bytes, size, dark, fixed) {
  let place = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let row = 0; row < size; row++) {
      for (const x of [right, right - 1]) {
        const isUp = ((right + 1) & 2) === 0
        const y = isUp ? size - 1 - row : row
        if (fixed[y][x] || place >= 8 * bytes.length) continue
        dark[y][x] = ((bytes[place >> 3] >> (7 - (place & 7))) & 1) === 1
        place += 1
      }
    }
  }
}

/**
 * A grey picture with codes on it.
 *
 * @param {{text: string, x: number, y: number, pixels: number}[]} codes each with its upper left
 *   corner and the pixels to a module
 * @returns {{width: number, height: number, grey: Uint8Array}}
 */
export function picture(width, height, codes, { isInverted = false } = {}) {
  const grey = new Uint8Array(width * height).fill(235)
  for (const { text, x, y, pixels } of codes) {
    qr(text).forEach((row, down) => row.forEach((isDark, across) => {
      if (!isDark) return
      for (let line = 0; line < pixels; line++) {
        const start = (y + down * pixels + line) * width + x + across * pixels
        grey.fill(25, start, start + pixels)
      }
    }))
  }
  if (isInverted) for (let place = 0; place < grey.length; place++) grey[place] = 255 - grey[place]
  return { width, height, grey }
}

/** A grey picture as a PNG file. */
export function png({ width, height, grey }) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const lines = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) lines.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  const chunk = (name, content) => {
    const named = Buffer.concat([Buffer.from(name, "latin1"), content])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0)),
  ])
}

/**
 * Grey pictures as a film for Chromium's own camera: YUV4MPEG2, ten pictures a second.
 *
 * @param {number} held for how many tenths of a second each stays in view, as in a hand: a page that
 *   looks at every third picture of a film of three sees the same one for ever
 */
export function film(pictures, held = 1) {
  const [{ width, height }] = pictures
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)]
  for (const { grey } of pictures.flatMap((one) => Array(held).fill(one))) {
    parts.push(Buffer.from("FRAME\n"), Buffer.from(grey), Buffer.alloc((width * height) / 2, 128))
  }
  return Buffer.concat(parts)
}
