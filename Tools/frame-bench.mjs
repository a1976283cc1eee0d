// What a phone pays from a camera's picture to the verdict:
//
//   node Tools/frame-bench.mjs .build/site
//
// Processor time of all processes of a real Chromium, for a picture of 1280x720 with a letter's code:
// its pixels out of a canvas, ZBar in its worker, the verdict and its sentences. What the browser
// uses meanwhile for itself is measured before and taken off.

import { readFileSync, readdirSync } from "node:fs"
import { Chromium, later } from "../Tests/Stories/Browser/chromium.mjs"
import { picture, png } from "../Tests/Stories/Browser/qr.mjs"
import { Server } from "../Tests/Stories/Browser/server.mjs"
import { readyPage, samples } from "../Tests/Stories/Browser/stories.mjs"

const turnCount = 40
/** Ticks of /proc/PID/stat in a second: USER_HZ, 100 on every Linux for user space. */
const ticksPerSecond = 100

/** Milliseconds of processor time that a process and all below it have used. */
function processorTime(root) {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, "latin1").replace(/^.*\) /, "").split(" ")
      return { id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }
    } catch {
      return null
    }
  }).filter((one) => one !== null)
  const family = new Set([root])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const { id, parent } of all) if (family.has(parent)) family.add(id)
  }
  const ticks = all.filter(({ id }) => family.has(id)).reduce((sum, one) => sum + one.ticks, 0)
  return (1000 * ticks) / ticksPerSecond
}

const server = await Server.start(process.argv[2])
const browser = await Chromium.start()
try {
  const page = await readyPage(browser, server)
  const code = { text: samples.letters.inForce, x: 400, y: 120, pixels: 6 }
  const film = png(picture(1280, 720, [code])).toString("base64")
  await page.ask(`(async () => {
    const [{ Scanner }, { loadCore }, { fromShelf }, { readKept }] = await Promise.all(
      ["scanner.js", "core.js", "shelf.js", "kept.js"].map((name) => import("/verify/" + name)))
    const core = await loadCore(await fromShelf("core.wasm"))
    const { bundle, memory } = await readKept()
    await core.importBundle(bundle, { held: null, memory })
    const scanner = new Scanner(() => fromShelf("scanner.wasm"))
    const bytes = Uint8Array.from(atob("${film}"), (one) => one.charCodeAt(0))
    const frame = await createImageBitmap(new Blob([bytes]))
    const canvas = document.createElement("canvas")
    canvas.width = 1280
    canvas.height = 720
    const context = canvas.getContext("2d", { willReadFrequently: true })
    self.turn = async () => {
      const at = { now: ${samples.now}, language: "prs", offsetMinutes: 270 }
      for (;;) {
        context.drawImage(frame, 0, 0)
        const texts = await scanner.scan(context.getImageData(0, 0, 1280, 720))
        // Of a camera's pictures every other one is looked at for light codes on dark.
        if (texts.length === 0) continue
        const [judged] = await core.judgeLetters(texts, at)
        const told = await core.tell(judged, at)
        core.forget(judged)
        return told.verdict
      }
    }
  })()`)
  for (let turn = 0; turn < 5; turn++) await page.ask(`self.turn()`)
  const root = browser.process.pid
  const idleFrom = processorTime(root)
  await later(3000)
  const idle = (processorTime(root) - idleFrom) / 3000
  const [from, began] = [processorTime(root), Date.now()]
  for (let turn = 0; turn < turnCount; turn++) {
    if ((await page.ask(`self.turn()`)) !== "inForce") throw new Error("not read")
  }
  const used = processorTime(root) - from - idle * (Date.now() - began)
  console.log(`from picture to verdict: ${Math.round(used / turnCount)} ms of processor time, `
    + `${Math.round((Date.now() - began) / turnCount)} ms by the clock (${turnCount} turns)`)
} finally {
  await browser.stop()
  await server.stop()
}
