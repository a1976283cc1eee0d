// What an office says to the posts, on the page for phones in a real Chromium:
//
//   node announced.mjs SITE PRODUCTS [FOLDER FOR PICTURES]
//
// Ends with 0 where the story is true; says what is not on standard error.

import assert from "node:assert/strict"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { Chromium } from "./chromium.mjs"
import { Office } from "./office.mjs"

const [site, products, pictures] = process.argv.slice(2)

const office = new Office(join(products, "aman"))
office.aman("init", "--office", "HER")
report("--province", "AF-HER", "--place", "Road <b>to</b> Islam Qala", "--since", "2026-11-02",
  "--until", "2026-12-31", "--authority", "The district's commander", "--source", "Radio of post 4")
report("--about", "1", "--word", "ended", "--since", "2026-11-20", "--source", "Travellers",
  "--corrects", "1", "--reason", "Another road")
report("--province", "AF-KDZ", "--since", "2026-11-05", "--source", "A road post")
const text = "Each letter has its code twice; check either.\n<script>alert(1)</script>"
office.aman("notice-to-posts", "--text", "eng=" + text, "--text", "prs=هر نامه دو کُد دارد.", "--officer", "A")
office.aman("notice-to-posts", "--text", "eng=Open from 6 to 8.", "--officer", "A")
office.aman("notice-to-posts", "--correct", "2", "--text", "eng=Open from 6 to 18.", "--officer", "A")
await office.serve(site)
let isServed = true
const browser = await Chromium.start()
try {
  const page = await browser.page()
  await phone(page, 360)
  await page.open(office.address + "/verify/list.html")
  await page.until(`document.body.dataset.ready`)
  assert.ok(await page.ask(`document.getElementById("announced").hidden`), "nothing before a list")
  await page.click("fetch")
  await page.until(`!document.getElementById("announced").hidden`, "what offices say")
  await page.until(`navigator.serviceWorker.controller !== null`, "the page to be kept")
  await english(page)
  await picture(page, "announced-eng-360")

  // The network is gone: the list is on the phone.
  await office.stop()
  isServed = false
  await page.open(office.address + "/verify/list.html")
  await page.until(`!document.getElementById("announced").hidden`, "what offices say, offline")
  await english(page)
  await language(page, "prs")
  const dari = await shown(page)
  assert.match(dari, /کجا نامه‌ها پذیرفته می‌شود/)
  assert.match(dari, /دو کُد دارد/)
  assert.ok(!dari.includes("Each letter has its code"), "one language where the notice has it")
  await picture(page, "announced-prs-360")
  await phone(page, 1280)
  await picture(page, "announced-prs-1280")
} finally {
  await browser.stop()
  if (isServed) await office.stop()
}

/** Records a report and has it approved by another officer. */
function report(...words) {
  const said = office.aman("coverage", "report", ...words, "--officer", "A", "--json")
  office.aman("coverage", "approve", String(JSON.parse(said).number), "--officer", "B")
}

async function english(page) {
  await language(page, "eng")
  await province(page, "af-her")
  const text = await shown(page)
  for (const part of ["Road <b>to</b> Islam Qala", "Committed by: \u2068The district's commander\u2069",
    "Reported by: \u2068Radio of post 4\u2069", "until 31 December 2026", "ended · since 20 November 2026",
    "Corrects an earlier report: \u2068Another road\u2069", "Corrected", "<script>alert(1)</script>",
    "see notice 3", "Corrects notice 2.", "Open from 6 to 18."]) {
    assert.ok(text.includes(part), part + " is not in: " + text)
  }
  assert.ok(!text.includes("Open from 6 to 8."), "what no longer holds is not read out")
  assert.ok(!text.includes("A road post"), "another province")
  await province(page, "af-kdz")
  assert.match(await shown(page), /The whole province[^]*A road post/)
  await province(page, "af-kab")
  assert.match(await shown(page), /Nothing was reported here\./)
  await province(page, "af-her")
  const wide = await page.ask(`document.documentElement.scrollWidth > innerWidth`)
  assert.ok(!wide, "nothing is wider than the screen")
}

function shown(page) {
  return page.ask(`document.getElementById("announced").innerText`)
}

async function language(page, code) {
  await page.ask(`(() => {
    const select = document.getElementById("language")
    select.value = "${code}"
    select.dispatchEvent(new Event("change"))
  })()`)
}

async function province(page, code) {
  await page.ask(`(() => {
    const select = document.getElementById("province")
    select.value = "${code}"
    select.dispatchEvent(new Event("change"))
  })()`)
}

async function phone(page, width) {
  await page.send("Emulation.setDeviceMetricsOverride",
    { width, height: 1400, deviceScaleFactor: 1, mobile: width < 600 })
}

async function picture(page, name) {
  if (!pictures) return
  await page.ask(`document.getElementById("announced").scrollIntoView()`)
  writeFileSync(join(pictures, name + ".png"), await page.screenshot())
}
