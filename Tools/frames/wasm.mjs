// Reads the frames of `make frames` with the verifier page's own decoder, as the page does.
//
//   node Tools/frames/wasm.mjs SCANNER.wasm FRAMES [COUNT]
//
// FRAMES is the folder that frames.py fills; with COUNT only as many ordinary frames are read.
// Says how many were read and how long each took; ends with 1 where issue 3's measures are missed:
// at least 97 of 100 ordinary frames read, the middle one of them in under 50 ms.

import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { greyPicture } from "./png.mjs"

const here = dirname(fileURLToPath(import.meta.url))
const { CodeReader } = await import(pathToFileURL(join(here, "../../Verifier/zbar.js")))

const shareMin = 0.97
const millisecondsMax = 50

const [wasm, folder, count] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(join(here, "pages/pages.json"), "utf8"))
const frames = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
const reader = new CodeReader(new WebAssembly.Module(readFileSync(wasm)))

function readSet(name, most) {
  return frames.filter((frame) => frame.set === name).slice(0, most).map((frame) => {
    const { width, height, grey } = greyPicture(readFileSync(join(folder, frame.file)))
    // The processor's time, not the wall's: other programs at work must not count.
    const began = process.cpuUsage()
    const texts = reader.read(grey, width, height)
    const milliseconds = process.cpuUsage(began).user / 1000
    const isRead = texts.includes(pages[frame.page].text)
    // A wrong text would be worse than none.
    if (!isRead && texts.length > 0) throw new Error(frame.file + ": another text was read")
    return { size: width + "x" + height, milliseconds, isRead }
  })
}

function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

function tell(name, results) {
  const read = results.filter((result) => result.isRead).length
  const times = results.map((result) => result.milliseconds)
  const most = Math.max(...times).toFixed(1)
  console.log(`${name}: ${read} of ${results.length} read; middle ${middle(times).toFixed(1)} ms, most ${most} ms`)
  return read / results.length
}

// The first pictures meet code that the engine has not yet compiled well.
readSet("ordinary", 8)
const ordinary = readSet("ordinary", count === undefined ? Infinity : Number(count))
const share = tell("ordinary", ordinary)
for (const size of [...new Set(ordinary.map((result) => result.size))]) {
  tell("  " + size, ordinary.filter((result) => result.size === size))
}
if (count === undefined) tell("hard", readSet("hard", Infinity))
const time = middle(ordinary.map((result) => result.milliseconds))
if (share < shareMin || time > millisecondsMax) {
  console.error(`at least ${shareMin * 100}% in under ${millisecondsMax} ms was asked for`)
  process.exit(1)
}
