// Photos at the desk and at the exchange desk, against the real program:
//
//   node photos.mjs PRODUCTS SITE
//
// A photo taken with the desk's webcam is stored with the application. A picture whose header claims
// 100 megapixels is refused with a sentence, quickly, and without the memory it would need.

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { deflateSync, crc32 } from "node:zlib"
import { Chromium } from "./chromium.mjs"
import { CounterOffice, Desk } from "./counter-office.mjs"

const [products, site] = process.argv.slice(2)
/** For a machine that runs a thousand tests; what is unpacked is found by its memory. */
const millisecondsMax = 30000
/** Decoded, such a picture takes 300 to 400 MB. */
const growthMax = 96 * 1024

const office = await CounterOffice.sample(products, site)
const browser = await Chromium.start([
  "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
])
try {
  const password = await office.samplePassword()
  const registrar = await Desk.sit(browser, office)
  await registrar.look({ width: 1280 })
  await registrar.signIn("farid", password)
  await webcam(registrar)
  await bombs(registrar, "/desk/draft", { province: "AF-KDZ" })
  const exchange = await Desk.sit(browser, office)
  await exchange.signIn("zahra", password)
  await bombs(exchange, "/exchange", {})
  const anybody = await Desk.sit(browser, office)
  await bombs(anybody, "/check", {})
} finally {
  await browser.stop()
  await office.stop()
}
console.log("photos are kept, and bombs refused")

/** The registrar opens the camera, takes the photo and stores the application. */
async function webcam(desk) {
  await desk.open("/desk?lang=eng")
  await desk.page.until(`!document.querySelector("[data-camera]").hidden`, "the camera's button")
  await desk.page.ask(`document.querySelector("[data-open]").click()`)
  const isFilming = `!document.querySelector("[data-take]").hidden
    && document.querySelector("[data-camera] video").videoWidth > 0`
  await desk.page.until(isFilming, "the camera's picture")
  await desk.page.ask(`document.querySelector("[data-take]").click()`)
  await desk.page.until(`document.getElementById("photo").files.length === 1`, "the photo taken")
  await desk.fill({ province: "AF-KDZ", fullName: "Ahmad Shahidi" }, "form.desk button.action")
  const path = await desk.path()
  assert.match(path, /^\/desk\/ticket\/\d+$/, await desk.text())
  office.login("laila")
  const shown = JSON.parse(office.aman(
    "application", "show", path.split("/").pop(), "--json", "--reason", "answer"
  ))
  const photo = Buffer.from(shown.person.photo, "base64")
  // The office stores a JPEG of its own making, without what the camera noted in it.
  assert.equal(photo.subarray(0, 3).toString("hex"), "ffd8ff")
  assert.ok(photo.length > 1_000 && photo.length <= 131_072, `${photo.length} bytes`)
  assert.ok(!photo.includes("Exif"))
}

/** Both kinds of picture, posted as the page's own form does it. */
async function bombs(desk, path, fields) {
  for (const [type, bytes] of [["image/png", png()], ["image/jpeg", jpeg()]]) {
    const before = memoryPeak()
    await desk.open(path + "?lang=eng")
    const { status, milliseconds, text } = await desk.page.ask(`(async () => {
      const form = document.getElementById("photo").form
      const body = new FormData(form)
      for (const [name, value] of Object.entries(${JSON.stringify(fields)})) body.set(name, value)
      const bytes = Uint8Array.from(atob("${bytes.toString("base64")}"), (one) => one.charCodeAt(0))
      body.set("photo", new File([bytes], "photo", { type: "${type}" }))
      const begun = performance.now()
      const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" })
      const text = await answer.text()
      return { status: answer.status, milliseconds: performance.now() - begun, text }
    })()`)
    const place = `${path} ${type}`
    assert.ok(status >= 400 && status < 500, `${place}: ${status}`)
    assert.match(text, /JPEG|PNG|pixels/, `${place} does not say what it takes`)
    assert.ok(milliseconds < millisecondsMax, `${place}: ${milliseconds} ms`)
    const growth = memoryPeak() - before
    assert.ok(growth < growthMax, `${place}: ${growth} KB more`)
  }
}

/** The server's memory at its highest, KB. */
function memoryPeak() {
  const status = readFileSync(`/proc/${office.process.pid}/status`, "utf8")
  return Number(/VmHWM:\s+(\d+)/.exec(status)[1])
}

/** 10,000 by 10,000 in colour: a head that is right, and rows that compress to almost nothing. */
function png() {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(10000, 0)
  head.writeUInt32BE(10000, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(8 * 1024 * 1024), { level: 9 })
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(name, bytes) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), bytes])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(bytes.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A frame of 10,000 by 10,000 after which nothing comes. */
function jpeg() {
  return Buffer.from("ffd8" + "ffc0001108" + "27102710" + "03012200021101031101" + "ffd9", "hex")
}
