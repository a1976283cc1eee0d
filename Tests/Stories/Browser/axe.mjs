// Every page of the office's site checked for WCAG 2.2 AA by axe-core, in a real Chromium:
//
//   node axe.mjs PRODUCTS SITE AXE_JS
//
// Each role of the sample office signs in and opens every page it can reach by links, and those of
// the table in counter-pages.mjs. A page that several roles reach is looked at in every way for the
// first of them, and in one way for each other, the next one in turn. No violation, no control the Tab key passes by, nothing wider than
// the screen, no page with more than 100 KB of our own style and script.

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { Chromium } from "./chromium.mjs"
import { CounterOffice, Desk } from "./counter-office.mjs"
import { people, reachable } from "./counter-pages.mjs"
import { violations } from "./violations.mjs"

const [products, site, axeFile] = process.argv.slice(2)
const axe = readFileSync(axeFile, "utf8")

/** Each language, width and scheme with each other in pairs: four looks instead of eight. */
const looks = [
  { lang: "eng", width: 360, scheme: "light" },
  { lang: "prs", width: 360, scheme: "dark" },
  { lang: "eng", width: 1280, scheme: "dark" },
  { lang: "prs", width: 1280, scheme: "light" },
]

const weightMax = 100 * 1024
const faults = []
/** By how many members each address was opened before. */
const times = new Map()

const office = await CounterOffice.sample(products, site)
const browser = await Chromium.start()
let opened = 0
try {
  await noticesFaults()
  const password = await office.samplePassword()
  for (const name of people) {
    const desk = await Desk.sit(browser, office)
    if (name) await desk.signIn(name, password)
    for (const path of await reachable(desk, name)) await hold(desk, name, path)
  }
} finally {
  await browser.stop()
  await office.stop()
}
assert.ok(opened > 60, `only ${opened} pages were looked at`)
assert.equal(faults.length, 0, "\n" + faults.join("\n"))
console.log(`${opened} pages held`)

/** A story that notices nothing proves nothing: a page with faults must be noticed. */
async function noticesFaults() {
  const desk = await Desk.sit(browser, office)
  await desk.look(looks[0])
  await desk.open("/check?lang=eng")
  await desk.page.ask(`document.querySelector("main").insertAdjacentHTML("beforeend",
    "<img src=/favicon.svg><input name=bare><p id=faint>Faint</p>")
    document.getElementById("faint").style.color = "#eee"`)
  const found = (await violations(desk, axe)).map((one) => one.split(":")[0])
  for (const rule of ["image-alt", "label", "color-contrast"]) {
    assert.ok(found.includes(rule), `axe does not notice ${rule}: ${found}`)
  }
}

async function hold(desk, name, path) {
  const before = times.get(path) ?? 0
  times.set(path, before + 1)
  const wanted = before === 0 ? looks : [looks[before % looks.length]]
  for (const look of wanted) {
    await desk.look(look)
    await desk.open(`${path}?lang=${look.lang}`)
    const place = `${name ?? "anybody"} ${path} ${look.lang} ${look.width} ${look.scheme}`
    opened += 1
    for (const fault of await violations(desk, axe)) faults.push(`${place}: ${fault}`)
    const wide = await desk.page.ask("document.documentElement.scrollWidth - innerWidth")
    if (wide > 0) faults.push(`${place}: ${wide} px wider than the screen`)
    const weight = await desk.page.ask(`performance.getEntriesByType("resource")
      .filter((one) => /\\.(css|js)$/.test(new URL(one.name).pathname))
      .reduce((sum, one) => sum + one.decodedBodySize, 0)`)
    if (weight > weightMax) faults.push(`${place}: ${weight} bytes of style and script`)
    if (look === wanted[0]) {
      for (const fault of await passedBy(desk)) faults.push(`${place}: ${fault}`)
    }
  }
  if (desk.page.said.length > 0) faults.push(`${name} ${path}: ${desk.page.said.splice(0)}`)
}

/** Controls that the Tab key never comes to, and those that do not show that it did. */
async function passedBy(desk) {
  const count = await desk.page.ask(`(() => {
    document.activeElement?.blur()
    const all = [...document.querySelectorAll("a[href],button,input,select,textarea,summary")]
    window.wanted = new Set(all.filter((one) => one.checkVisibility({ visibilityProperty: true })
      && !one.disabled && one.type !== "hidden" && one.tabIndex >= 0
      && !(one.type === "radio" && !one.checked)))
    window.unseen = []
    return wanted.size
  })()`)
  for (let turn = 0; turn < 2 * count + 8; turn += 1) {
    for (const type of ["keyDown", "keyUp"]) {
      await desk.page.send("Input.dispatchKeyEvent", {
        type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9,
      })
    }
    const left = await desk.page.ask(`(() => {
      const at = document.activeElement
      if (wanted.delete(at) && getComputedStyle(at).outlineStyle === "none") {
        unseen.push(at.outerHTML.slice(0, 120))
      }
      return wanted.size
    })()`)
    if (left === 0) break
  }
  return desk.page.ask(`[
    ...[...wanted].map((one) => "Tab passes by " + one.outerHTML.slice(0, 120)),
    ...unseen.map((one) => "focus does not show on " + one),
  ]`)
}
