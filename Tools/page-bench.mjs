// A verdict in the page against the bare signature check it rests on.
//
//   aman-bench --sample FILE               writes 64 letters in force and the list they are judged by
//   node Tools/page-bench.mjs FILE SITE    SITE is the folder Tools/site.sh makes
//
// In node and in Chromium, in one run of each: `crypto.subtle.verify` on keys and messages made ready
// beforehand, in turn with `core.judge` from a code's text to the verdict, and with `core.told`, from
// it to every sentence of the screen. The letters alternate. Nine rounds after one that is
// discarded; the median of the ratios, in wall-clock time. Then what a phone six times slower takes
// from a text to the verdict on its screen, for three letters.

import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { Chromium } from "../Tests/Stories/Browser/chromium.mjs"
import { Server } from "../Tests/Stories/Browser/server.mjs"
import { readyPage, slowVerdicts } from "../Tests/Stories/Browser/stories.mjs"

const [sampleFile, siteFolder] = process.argv.slice(2)
const sample = JSON.parse(readFileSync(sampleFile, "utf8"))
const site = resolve(siteFolder)
const rounds = 9
const operations = 512

/** Runs in node and in the page, so it uses nothing from outside. */
async function measure(core, sample, rounds, operations) {
  const list = Uint8Array.from(atob(sample.bundle), (character) => character.charCodeAt(0))
  const imported = await core.importBundle(list, { held: null, memory: null })
  if (!imported.ok) throw new Error("the list was not imported: " + imported.reason)
  const at = { now: sample.now, language: "eng", offsetMinutes: 270 }
  const checks = []
  for (const text of sample.letters) {
    const letter = core.instance.begin(text, at.now)
    const question = core.instance.question(letter)
    core.instance.forget(letter)
    const how = { name: "ECDSA", namedCurve: "P-256" }
    const key = await crypto.subtle.importKey("raw", question.key, how, false, ["verify"])
    checks.push({ key, signature: question.signature, message: question.message })
  }
  const bare = async (place) => {
    const { key, signature, message } = checks[place]
    const how = { name: "ECDSA", hash: "SHA-256" }
    if (!(await crypto.subtle.verify(how, key, signature, message))) throw new Error("does not fit")
  }
  const judge = async (place) => {
    const judged = await core.judge([sample.letters[place]], at)
    core.forget(judged)
    if (judged.verdict !== "inForce") throw new Error(judged.verdict)
  }
  const tell = async (place) => {
    const told = await core.told(sample.letters[place], at)
    if (told.verdict !== "inForce") throw new Error(told.reason)
  }
  const time = async (work) => {
    const began = performance.now()
    for (let turn = 0; turn < operations; turn++) await work(turn % checks.length)
    return ((performance.now() - began) * 1000) / operations
  }
  const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]
  const found = { judged: [], told: [], bare: [], judgedRatio: [], toldRatio: [] }
  for (let round = 0; round <= rounds; round++) {
    const judged = await time(judge)
    const told = await time(tell)
    const checked = await time(bare)
    if (round === 0) continue
    found.judged.push(judged)
    found.told.push(told)
    found.bare.push(checked)
    found.judgedRatio.push(judged / checked)
    found.toldRatio.push(told / checked)
  }
  for (const name of Object.keys(found)) found[name] = middle(found[name])
  return found
}

function report(where, found) {
  const micro = (number) => Math.round(number) + " microseconds"
  const ratio = (number) => number.toFixed(2) + "x"
  console.log(`${where}: verdict ${ratio(found.judgedRatio)}, ${micro(found.judged)} against ${micro(found.bare)}`)
  console.log(`${where}: and its words ${ratio(found.toldRatio)}, ${micro(found.told)}`)
}

async function inNode() {
  const { loadCore } = await import(pathToFileURL(join(site, "core.js")))
  return measure(await loadCore(readFileSync(join(site, "core.wasm"))), sample, rounds, operations)
}

async function withChromium(work) {
  const server = await Server.start(site)
  const browser = await Chromium.start()
  try {
    return await work(browser, server)
  } finally {
    await browser.stop()
    await server.stop()
  }
}

async function inChromium(browser, server) {
  const page = await browser.page()
  await page.open(server.address + "/verify/list.html")
  await page.until(`document.body.dataset.ready`)
  return await page.ask(`(async () => {
    const { loadCore } = await import("./core.js")
    const core = await loadCore(await (await fetch("core.wasm")).arrayBuffer())
    return (${measure})(core, ${JSON.stringify(sample)}, ${rounds}, ${operations})
  })()`)
}

async function onSlowPhone(browser, server) {
  const found = await slowVerdicts(await readyPage(browser, server))
  return found.map(({ milliseconds }) => Math.round(milliseconds) + " ms").join(", ")
}

report("node", await inNode())
report("Chromium", await withChromium(inChromium))
console.log("verdict, 6x slower: " + (await withChromium(onSlowPhone)))
