// A holder proves a letter that the office denies, on a phone without a network, in a real Chromium:
//
//   node proof.mjs SITE BUNDLE FILE
//
// BUNDLE is the list of an office whose log no longer has the letter; FILE is JSON with the `letter`'s text,
// its `checkCode`, the text of an `other` letter, and the `codes` of the slip that its holder has. Ends with 0 where the story
// is true; says what is not on standard error.

import assert from "node:assert/strict"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Chromium } from "./chromium.mjs"
import { film, picture, png } from "./qr.mjs"
import { Server } from "./server.mjs"
import { check, shown } from "./stories.mjs"

const [site, bundle, file] = process.argv.slice(2)
const { letter, checkCode, other, codes } = JSON.parse(readFileSync(file, "utf8"))
const folder = mkdtempSync(join(tmpdir(), "aman-proof-"))

const proof = (page) => page.ask(`document.getElementById("proof").textContent`)

async function again(page) {
  await page.ask(`dispatchEvent(new Event("pagehide"))`)
  await page.until(`document.body.dataset.state === "start"`)
}

async function give(page, text, says) {
  await page.ask(`(() => {
    document.getElementById("text").value = ${JSON.stringify(text)}
    document.getElementById("check").click()
  })()`)
  await page.until(`document.getElementById("told").textContent.includes(${JSON.stringify(says)})`, says)
}

/** A phone that has the list, and then no network. */
async function offlinePage(browser, server) {
  const page = await browser.page()
  server.bundle = readFileSync(bundle)
  await page.open(server.address + "/verify/")
  await page.until(`location.pathname === "/verify/list.html" && document.body.dataset.ready`)
  await page.click("fetch")
  await page.until(`!document.getElementById("held").hidden`, "the list to be taken")
  await page.until(`navigator.serviceWorker.controller !== null`, "the page to be kept")
  await page.click("to-check")
  await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready === "yes"`)
  await server.stop()
  await page.cutNetwork()
  return page
}

const isProven = /^Proven: this letter is entry \d+ of \d+ .* Seen there by 2 of 2 witnesses, on /

/** The codes one after the other, last first, and then the letter. */
async function pasted(page) {
  const denied = await check(page, checkCode)
  assert.match(denied.headline, /Not known here/)
  assert.equal(await page.ask(`document.getElementById("scan-proof").hidden`), true)
  await again(page)
  const bare = await check(page, letter)
  assert.equal(bare.verdict, "inForce")
  assert.equal(await proof(page), "")
  assert.equal(await page.ask(`document.getElementById("scan-proof").hidden`), false)
  await again(page)
  for (const [place, code] of [...codes].reverse().entries()) {
    const isLast = place === codes.length - 1
    await give(page, code, isLast ? "Now scan the code on the letter" : `${place + 1} of ${codes.length}`)
  }
  const proven = await check(page, letter)
  assert.match(await proof(page), isProven)
  // The letter's own verdict is what it was.
  assert.deepEqual([proven.verdict, proven.headline], [bare.verdict, bare.headline])
  assert.equal(await page.ask(`document.getElementById("scan-proof").hidden`), true)
  await again(page)
  // The proof has left the phone with the letter.
  await check(page, letter)
  assert.equal(await proof(page), "")
  await again(page)
}

/** Of another letter the slip says nothing, and nothing against it. */
async function otherLetter(page) {
  const alone = await check(page, other)
  await again(page)
  for (const code of codes) await give(page, code, "slip")
  const beside = await check(page, other)
  assert.equal(beside.verdict, alone.verdict)
  assert.match(await proof(page), /nothing against this letter/)
  await again(page)
}

/** One photo of the letter with its slip beside it. */
async function photo(page) {
  const path = join(folder, "both.png")
  const across = [letter, ...codes].map((text, place) => ({
    text, pixels: 5, x: 40 + (place % 2) * 560, y: 40 + Math.floor(place / 2) * 520,
  }))
  writeFileSync(path, png(picture(1200, 1120, across)))
  await page.choose("choose", path)
  await shown(page)
  assert.match(await proof(page), isProven)
  await again(page)
}

/**
 * Shows the letter to the camera. A busy machine sees its first picture late: where the slip's codes
 * come by before the letter, the letter is shown with its proof, and the film is begun again.
 */
async function letterBeforeCodes(page) {
  for (let beginnings = 0; beginnings < 30; beginnings++) {
    await page.click("scan")
    await shown(page)
    if (await proof(page) === "") return
    assert.match(await proof(page), isProven)
    await again(page)
  }
  assert.fail("the film never began with the letter")
}

/** The camera: first the letter, then each code of its slip, while the letter comes into view again. */
async function camera(page) {
  await letterBeforeCodes(page)
  await page.click("scan-proof")
  await page.until(`document.getElementById("proof").textContent !== ""`, "the proof to be shown")
  assert.match(await proof(page), isProven)
  await page.ask(`(() => {
    const choice = document.getElementById("language")
    choice.value = "prs"
    choice.dispatchEvent(new Event("change"))
  })()`)
  await page.until(`document.getElementById("proof").textContent.startsWith("ثابت است")`, "Dari")
}

async function main() {
  // The letter stays in view for longest, so that it nearly always comes first.
  const seen = [letter, letter, ...codes].map((text) =>
    picture(1280, 720, [{ text, x: 380, y: 80, pixels: 6 }]))
  const path = join(folder, "seen.y4m")
  writeFileSync(path, film(seen, 8))
  const server = await Server.start(site)
  const browser = await Chromium.start([
    "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
    "--use-file-for-fake-video-capture=" + path,
  ])
  try {
    const page = await offlinePage(browser, server)
    const before = page.requests.length
    await pasted(page)
    await otherLetter(page)
    await photo(page)
    await camera(page)
    assert.deepEqual(page.sentSince(before).filter((url) => !url.includes("/verify/")), [])
    assert.deepEqual(page.said, [])
  } finally {
    await browser.stop()
    await server.stop().catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
}

main().then(
  () => process.exit(0),
  (fault) => {
    console.error(fault.stack || fault)
    process.exit(1)
  }
)
