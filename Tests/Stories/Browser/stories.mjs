// The verifier page in a real Chromium. One story a run:
//
//   node stories.mjs NAME SITE PRODUCTS
//
// SITE is the folder Tools/site.sh makes, PRODUCTS where the built programs are.
//
// Ends with 0 where the story is true; says what is not on standard error.

import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { createHash } from "node:crypto"
import { dirname, join } from "node:path"
import { deflateSync } from "node:zlib"
import { fileURLToPath } from "node:url"
import { Chromium, later } from "./chromium.mjs"
import { Office } from "./office.mjs"
import { Server } from "./server.mjs"

export const here = dirname(fileURLToPath(import.meta.url))
export const samples = JSON.parse(readFileSync(join(here, "samples.json"), "utf8"))
export const list = Buffer.from(samples.bundle, "base64")
const newerList = Buffer.from(samples.newerBundle, "base64")
const otherList = Buffer.from(samples.otherBundle, "base64")

/** Sets the page's clock to the moment of the samples, before any script of the page runs. */
export const clock = `{
  const ahead = ${samples.now * 1000} - Date.now(), now = Date.now.bind(Date)
  Date.now = () => now() + ahead
}`

/** A page that has imported the list and is ready to check letters. */
export async function readyPage(browser, server, bundle = list) {
  const page = await browser.page()
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: clock })
  server.bundle = bundle
  await takeList(page, server.address)
  await page.click("to-check")
  await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready`)
  return page
}

/** Three verdicts of a phone six times slower than this machine, each with its milliseconds. */
export async function slowVerdicts(page) {
  await page.send("Emulation.setCPUThrottlingRate", { rate: 6 })
  const found = []
  for (const text of [samples.letters.inForce, samples.letters.revoked, samples.letters.forged]) {
    found.push(await page.ask(`new Promise((resolve) => {
      document.getElementById("text").value = ${JSON.stringify(text)}
      const began = performance.now()
      document.getElementById("check").click()
      const shown = () => resolve({
        verdict: document.body.dataset.verdict, milliseconds: performance.now() - began,
      })
      const look = () => document.body.dataset.state === "verdict"
        ? requestAnimationFrame(shown) : setTimeout(look, 1)
      look()
    })`))
    await again(page)
  }
  return found
}

/** A phone's first visit: the list is imported and the page is stored. */
async function takeList(page, address) {
  await page.open(address + "/verify/")
  await page.until(`location.pathname === "/verify/list.html" && document.body.dataset.ready`)
  await page.click("fetch")
  await page.until(`!document.getElementById("held").hidden`, "the list to be taken")
  await page.until(`navigator.serviceWorker.controller !== null`, "the page to be kept")
}

/** Pastes a text and answers what the screen then says. */
export async function check(page, text) {
  await page.ask(`(() => {
    document.getElementById("text").value = ${JSON.stringify(text)}
    document.getElementById("check").click()
  })()`)
  return shown(page)
}

export async function shown(page) {
  await page.until(`document.body.dataset.state === "verdict"`, "a verdict to be shown")
  const seen = await page.ask(`({
    verdict: document.body.dataset.verdict,
    headline: document.getElementById("headline").textContent,
    text: document.getElementById("verdict").innerText,
  })`)
  // What is hidden has no inner text: the largest word must be seen.
  assert.ok(seen.headline.length > 0 && seen.text.includes(seen.headline), JSON.stringify(seen))
  return seen
}

async function again(page) {
  await page.ask(`dispatchEvent(new Event("pagehide"))`)
  await page.until(`document.body.dataset.state === "start"`)
}

const told = (page) => page.ask(`document.getElementById("told").textContent`)

async function fetchList(page, bytes, server) {
  server.bundle = bytes
  await page.ask(`document.getElementById("told").textContent = ""`)
  await page.click("fetch")
  const isDone = `document.getElementById("told").textContent.length > 12`
  await page.until(isDone, "an answer about the list")
  return told(page)
}

async function openList(page, server) {
  await page.open(server.address + "/verify/list.html")
  await page.until(`location.pathname.endsWith("/list.html") && document.body.dataset.ready`)
}

const sequence = (page) => page.ask(`document.getElementById("sequence").textContent`)

/** Puts the root and the newest time where the page of 2026 stored them, and nothing else. */
async function storeAsBefore(page, root) {
  await page.ask(`new Promise((resolve, reject) => {
    const open = indexedDB.open("aman-verifier", 1)
    open.onsuccess = () => {
      const change = open.result.transaction("kept", "readwrite")
      const store = change.objectStore("kept")
      store.delete("memory")
      store.put(${JSON.stringify(root)}, "root")
      store.put(${samples.now}, "highest")
      change.onabort = reject
      change.oncomplete = () => resolve(open.result.close())
    }
  })`)
}

/** The site's files with one changed, as a later version of the page has them. */
function laterVersion(site, { isWhole }) {
  const css = Buffer.from(readFileSync(join(site, "page.css"), "utf8") + "\n/* later */\n")
  const digest = (bytes) => createHash("sha256").update(bytes).digest("base64")
  const worker = readFileSync(join(site, "sw.js"), "utf8")
    .replace(/const version = "[^"]*"/, 'const version = "later"')
    .replace(/\["page.css", "sha256-[^"]*"\]/, `["page.css", "sha256-${digest(css)}"]`)
    .replace(/\["version.js", "sha256-[^"]*"\]/, () => {
      return `["version.js", "sha256-${digest('export const version = "later"\n')}"]`
    })
  return new Map([
    ["page.css", isWhole ? css : Buffer.from("half of it")],
    ["version.js", Buffer.from('export const version = "later"\n')],
    ["sw.js", Buffer.from(worker)],
  ])
}

/** The text of the code of a list's root, by docs/bundle-format.md and nothing of ours. */
function markOf(list) {
  const [head, length] = [Buffer.from([0xa2, 1, 0x26, 2, 0x58, 65]), 65]
  const at = list.indexOf(head) + head.length
  const digest = createHash("sha256").update(list.subarray(at, at + length)).digest("hex")
  return "AMANROOT/" + digest.toUpperCase()
}

/** The printed codes of a list, by docs/bundle-format.md and nothing of ours. */
export function framesOf(list, chunkLength) {
  const digest = (bytes) => createHash("sha256").update(bytes).digest()
  const packed = deflateSync(list)
  const count = Math.ceil(packed.length / chunkLength)
  return Array.from({ length: count }, (_, index) => {
    const head = Buffer.concat([digest(list).subarray(0, 8), Buffer.from([count - 1, index])])
    const chunk = packed.subarray(index * chunkLength, (index + 1) * chunkLength)
    const covered = Buffer.concat([head, chunk])
    return "AMAN1/" + base45(Buffer.concat([covered, digest(covered).subarray(0, 4)]))
  })
}

/** RFC 9285. */
function base45(bytes) {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
  let text = ""
  for (let place = 0; place < bytes.length; place += 2) {
    const isPair = place + 1 < bytes.length
    let value = isPair ? bytes.readUInt16BE(place) : bytes[place]
    for (let left = isPair ? 3 : 2; left > 0; left--) {
      text += letters[value % 45]
      value = Math.floor(value / 45)
    }
  }
  return text
}

const stories = {
  /** Airplane mode: everything from the phone, and no request to anyone. */
  async offline(browser, server) {
    const page = await readyPage(browser, server)
    await server.stop()
    await page.cutNetwork()
    const before = page.requests.length
    await page.send("Page.reload")
    await page.until(`document.body.dataset.state === "start" && document.body.dataset.ready`)
    for (const [name, text] of Object.entries(samples.letters)) {
      assert.equal((await check(page, text)).verdict, name)
      await again(page)
    }
    // Chromium does not always tell who answered a worker's own script. The server is gone, so a
    // file of the page can only have come from the phone; anything else would be a trace.
    const strange = page.sentSince(before).filter((url) => !url.includes("/verify/"))
    assert.deepEqual(strange, [])
    assert.deepEqual(page.said, [])
  },

  /** A post without a network: the list comes as printed codes, out of order and with a stray. */
  async paper(browser, server) {
    const page = await browser.page()
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: clock })
    await page.open(server.address + "/verify/list.html")
    await page.until(`navigator.serviceWorker.controller !== null`, "the page to be kept")
    await server.stop()
    await page.cutNetwork()
    await page.open(server.address + "/verify/index.html")
    await page.until(`document.body.dataset.ready === "noList"`)
    const give = (text) =>
      page.ask(`(() => {
        document.getElementById("text").value = ${JSON.stringify(text)}
        document.getElementById("check").click()
      })()`)
    const says = (part) => page.until(
      `document.getElementById("told").textContent.includes(${JSON.stringify(part)})`, part
    )
    await give(samples.letters.inForce)
    await says("no list")
    const [first, second, ...rest] = framesOf(list, 200)
    assert.ok(rest.length > 1)
    await give(second)
    await says(`1 of ${rest.length + 2}`)
    await give(framesOf(newerList, 200)[0])
    await says("another list")
    for (const frame of [...rest.reverse(), second]) await give(frame)
    await says(`${rest.length + 1} of ${rest.length + 2}`)
    await give(first)
    await says("new list is in use")
    for (const [name, text] of Object.entries(samples.letters)) {
      assert.equal((await check(page, text)).verdict, name)
      await again(page)
    }
    assert.deepEqual(page.said, [])
  },

  /** Guard and holder read one verdict, each in their own language. */
  async languages(browser, server) {
    const page = await readyPage(browser, server)
    const choose = (language) => page.ask(`(() => {
      const choice = document.getElementById("language")
      choice.value = ${JSON.stringify(language)}
      choice.dispatchEvent(new Event("change"))
    })()`)
    const english = await check(page, samples.letters.inForce)
    const isSeen = `document.getElementById("language").getClientRects().length > 0`
    assert.ok(await page.ask(isSeen), "the choice of languages stands beside the verdict")
    await choose("prs")
    const isOther = `document.getElementById("headline").textContent !== "${english.headline}"`
    await page.until(isOther, "the verdict in Dari")
    const dari = await shown(page)
    assert.equal(dari.verdict, "inForce")
    assert.equal(await page.ask(`document.documentElement.dir`), "rtl")
    await again(page)
    await choose("eng")
    await page.until(`document.documentElement.dir === "ltr"`)
    // What left the screen is not shown again, in any language.
    assert.equal(await page.ask(`document.getElementById("headline").textContent`), "")
    await choose("prs")
    assert.deepEqual(await check(page, samples.letters.inForce), dari)
    assert.deepEqual(page.said, [])
  },

  /** A check asks the network for nothing and leaves nothing behind. */
  async traceless(browser, server) {
    const page = await readyPage(browser, server)
    const keptNow = `(async () => JSON.stringify(await new Promise((resolve) => {
      const open = indexedDB.open("aman-verifier", 1)
      open.onsuccess = () => {
        const store = open.result.transaction("kept").objectStore("kept")
        const [names, values] = [store.getAllKeys(), store.getAll()]
        values.onsuccess = () => {
          open.result.close()
          resolve([names.result, values.result.map((value) => value.length || value)])
        }
      }
    })))()`
    const kept = await page.ask(keptNow)
    assert.deepEqual(JSON.parse(kept)[0], ["bundle", "memory"])
    const [before, asked] = [page.requests.length, server.asked.length]
    for (const text of Object.values(samples.letters)) {
      await check(page, text)
      await again(page)
    }
    await later(300)
    assert.deepEqual(await page.settledSince(before), [])
    assert.deepEqual(server.asked.slice(asked), [])
    assert.equal(await page.ask(keptNow), kept)
    assert.equal(await page.ask(`localStorage.length + sessionStorage.length`), 0)
    assert.equal(await page.ask(`document.cookie`), "")
    assert.equal(await page.ask(`document.getElementById("verdict").innerText.includes("Ahmad")`), false)
    assert.equal(await page.ask(`history.length`) <= 4, true)
  },

  /** What the document that scans is not allowed to do, with any script that tries. */
  async policy(browser, server) {
    const page = await readyPage(browser, server)
    const [before, asked] = [page.requests.length, server.asked.length]
    const tries = {
      fetch: `fetch("../bundle?name").then(() => "went", () => "stopped")`,
      fetchOwn: `fetch("core.wasm").then(() => "went", () => "stopped")`,
      beacon: `(() => { try { return navigator.sendBeacon("x?name") ? "queued" : "stopped" }
        catch { return "stopped" } })()`,
      socket: `new Promise((resolve) => { try { const socket = new WebSocket("ws://" + location.host)
        socket.onerror = () => resolve("stopped"); socket.onopen = () => resolve("went") }
        catch { resolve("stopped") } })`,
      events: `new Promise((resolve) => { const events = new EventSource("x?name")
        events.onerror = () => resolve("stopped"); events.onopen = () => resolve("went") })`,
      image: `new Promise((resolve) => { const image = new Image()
        image.onerror = () => resolve("stopped"); image.onload = () => resolve("went")
        image.src = "icon-192.png?name" })`,
      script: `import("./start.js?name").then(() => "went", () => "stopped")`,
      frame: `new Promise((resolve) => { const frame = document.createElement("iframe")
        frame.src = "/verify/list.html?name"; document.body.append(frame)
        setTimeout(() => resolve(frame.contentDocument?.title ? "went" : "stopped"), 500) })`,
      markup: `(() => { try { document.body.innerHTML = "<b>x</b>"; return "went" }
        catch { return "stopped" } })()`,
      worker: `(() => { try { new Worker("x.js"); return "went" } catch { return "stopped" } })()`,
    }
    for (const [name, source] of Object.entries(tries)) {
      const end = await page.ask(source)
      assert.ok(end === "stopped" || name === "beacon", `${name}: ${end}`)
    }
    await later(500)
    assert.deepEqual(server.asked.slice(asked), [])
    assert.deepEqual(page.sentSince(before).filter((url) => !url.startsWith("data:")), [])
  },

  /** What a stranger's code says is shown as text. */
  async hostile(browser, server) {
    const page = await readyPage(browser, server)
    const markup = await check(page, samples.markup)
    assert.equal(markup.verdict, "inForce")
    assert.match(markup.text, /<img src=x onerror=alert\(1\)>/)
    assert.equal(await page.ask(`document.querySelectorAll("#verdict img, #verdict b").length`), 0)
    await again(page)
    for (const text of ["", "\0", "A".repeat(70000), "javascript:alert(1)", "۱۲۳", "NCF" + "%".repeat(900)]) {
      assert.equal((await check(page, text)).verdict, "unreadable")
      await again(page)
    }
    assert.deepEqual(page.said, [])
  },

  /** The root met first is the one that counts. */
  async root(browser, server) {
    const page = await readyPage(browser, server)
    await openList(page, server)
    const mark = await page.ask(`document.getElementById("root").textContent`)
    assert.match(mark, /^([0-9A-F]{4} ){3}[0-9A-F]{4}$/)
    const words = await fetchList(page, otherList, server)
    assert.match(words, /another programme/)
    assert.match(words, /The list you had stays in use/)
    assert.match(await fetchList(page, newerList, server), /new list is in use/)
    assert.equal(await sequence(page), "8")
    assert.match(await fetchList(page, newerList, server), /already have this list/)
    assert.match(await fetchList(page, list, server), /already|older/)
    assert.equal(await sequence(page), "8")
    assert.match(await fetchList(page, newerList.subarray(0, 900), server), /cut off|not a list/)
    server.bundle = null
    assert.match(await fetchList(page, null, server), /could not be fetched/)
    assert.equal(await page.ask(`document.getElementById("root").textContent`), mark)
  },

  /** A phone of today's page, with the root and the time it stored apart, follows to the next root. */
  async succession(browser, server) {
    const { first, second, stolen, letter } = samples.succession
    const bytes = (text) => Buffer.from(text, "base64")
    const page = await readyPage(browser, server, bytes(first))
    assert.equal((await check(page, letter)).verdict, "inForce")
    await again(page)
    await openList(page, server)
    const mark = () => page.ask(`document.getElementById("root").textContent`)
    const before = await mark()
    await storeAsBefore(page, before.replaceAll(" ", "").toLowerCase())
    await openList(page, server)
    assert.equal(await mark(), before)
    assert.match(await fetchList(page, bytes(second), server), /in use.*new root key/)
    assert.equal(await sequence(page), "11")
    const after = await mark()
    assert.notEqual(after, before)
    assert.match(await fetchList(page, bytes(second), server), /^You already have this list.$/)
    assert.match(await fetchList(page, bytes(stolen), server), /another programme/)
    assert.match(await fetchList(page, bytes(first), server), /already/)
    await openList(page, server)
    assert.equal(await mark(), after)
    await page.click("to-check")
    await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready`)
    assert.equal((await check(page, letter)).verdict, "revoked")
    assert.deepEqual(page.said, [])
  },

  /** A phone without room says so and keeps the list it has. */
  async full(browser, server) {
    const page = await readyPage(browser, server)
    await openList(page, server)
    await page.send("Storage.overrideQuotaForOrigin", { origin: server.address, quotaSize: 1 })
    // Chromium asks itself only twice a minute how much room there is.
    await later(35000)
    const words = await fetchList(page, newerList, server)
    assert.match(words, /full/)
    assert.match(words, /The list you had stays in use/)
    assert.equal(await sequence(page), "7")
    await page.open(server.address + "/verify/index.html")
    await page.until(`document.body.dataset.ready === "yes"`)
    assert.equal((await check(page, samples.letters.inForce)).verdict, "inForce")
    await openList(page, server)
    assert.equal(await sequence(page), "7")
  },

  /** A new version of the page begins only whole, and never touches the list. */
  async update(browser, server) {
    const page = await readyPage(browser, server)
    server.instead = laterVersion(server.site, { isWhole: false })
    await openList(page, server)
    await later(1500)
    assert.equal(await page.ask(`document.getElementById("newer").hidden`), true)
    assert.equal(await sequence(page), "7")
    server.instead = laterVersion(server.site, { isWhole: true })
    await openList(page, server)
    await page.click("newer")
    await page.until(
      `caches.keys().then((names) => names.join() === "aman-verifier-later")`,
      "the newer version to begin"
    )
    await page.until(`document.body.dataset.ready === "yes"`)
    assert.equal(await sequence(page), "7")
    await server.stop()
    await page.open(server.address + "/verify/")
    await page.until(`document.body.dataset.ready === "yes"`)
    assert.equal((await check(page, samples.letters.revoked)).verdict, "revoked")
  },

  /** The phone is not touched for half a minute: the verdict is gone. */
  async clears(browser, server) {
    const page = await readyPage(browser, server)
    // The half minute ends when this story says so, however busy the machine is.
    await page.send("Page.addScriptToEvaluateOnNewDocument", {
      source: `{
        const set = setTimeout
        self.halfMinutes = []
        self.setTimeout = (then, time) => time === 30000 ? self.halfMinutes.push(then) * 0 : set(then, time)
      }`,
    })
    await page.send("Page.reload")
    await page.until(`document.body.dataset.ready === "yes"`)
    assert.equal(await page.ask(`self.halfMinutes.length`), 0)
    assert.equal((await check(page, samples.letters.inForce)).verdict, "inForce")
    assert.equal(await page.ask(`document.body.dataset.state`), "verdict")
    await page.ask(`self.halfMinutes.at(-1)()`)
    assert.equal(await page.ask(`document.body.dataset.state`), "start")
    assert.equal(await page.ask(`document.getElementById("verdict").textContent.includes("Ahmad")`), false)
  },

  /** The whole way with the real programs: issued, printed, held before a camera. */
  async camera(browser, office) {
    const page = await browser.page()
    await takeList(page, office.address)
    const answer = await page.ask(`fetch("index.html").then((a) => a.headers.get("content-security-policy"))`)
    assert.match(answer, /connect-src 'none'/)
    await page.click("to-check")
    await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready`)
    const before = page.requests.length
    await page.click("scan")
    const verdict = await shown(page)
    assert.equal(verdict.verdict, "inForce")
    assert.match(verdict.text, /احمد شهیدی/)
    assert.match(verdict.text, /Ahmad Shahidi/)
    assert.ok(verdict.text.includes(office.number))
    assert.deepEqual(page.sentSince(before), [])
    assert.equal(await page.ask(`document.getElementById("video").srcObject`), null)
    await page.click("again")
    await page.until(`document.body.dataset.state === "verdict"`)
    assert.deepEqual(page.said, [])
  },

  /** No camera, or none allowed: the page says what to do, and the other ways work. */
  async denied(browser, office) {
    const page = await browser.page()
    await takeList(page, office.address)
    await page.click("to-check")
    await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready`)
    await page.click("scan")
    await page.until(`document.getElementById("told").textContent !== ""`)
    assert.match(await told(page), /camera/)
    assert.equal(await page.ask(`document.body.dataset.state`), "start")
    await page.choose("choose", office.photo())
    assert.equal((await shown(page)).verdict, "inForce")
    await again(page)
    await page.choose("take", join(here, "stories.mjs"))
    await page.until(`/not a photo/.test(document.getElementById("told").textContent)`)
  },

  /** A phone six times slower than this machine; `Tools/page-bench.mjs` says how long it takes. */
  async speed(browser, server) {
    const page = await readyPage(browser, server)
    const found = await slowVerdicts(page)
    assert.deepEqual(found.map(({ verdict }) => verdict), ["inForce", "revoked", "forged"])
    // A tenth of a second on a machine with nothing else to do: this finds only what is far slower.
    assert.ok(found.every(({ milliseconds }) => milliseconds < 10000), JSON.stringify(found))
  },

  /** The mark on a guard's card is compared with the root of the phone's list. */
  async mark(browser, server) {
    const page = await readyPage(browser, server)
    const says = async (text) => {
      await page.ask(`(() => {
        document.getElementById("told").textContent = ""
        document.getElementById("text").value = ${JSON.stringify(text)}
        document.getElementById("check").click()
      })()`)
      await page.until(`document.getElementById("told").textContent`, "an answer about the mark")
      return told(page)
    }
    assert.match(await says(markOf(list)), /mark of the programme whose list this phone has/)
    assert.match(await says(markOf(otherList)), /another programme. Do not use this list/)
    // Not a mark to the last letter: judged like any other text.
    const seen = await check(page, markOf(list).toLowerCase())
    assert.equal(seen.verdict, "unreadable")
  },

  /** A phone may put the page on its home screen. */
  async installs(browser, server) {
    const page = await readyPage(browser, server)
    await openList(page, server)
    const { installabilityErrors } = await page.send("Page.getInstallabilityErrors")
    assert.deepEqual(installabilityErrors.map((one) => one.errorId), [])
  },
}

/** Stories that need the real office, and what the browser is given besides. */
const flags = {
  full: () => ["--disable-features=StaticStorageQuota"],
  denied: () => ["--deny-permission-prompts"],
  camera: (office) => [
    "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
    "--use-file-for-fake-video-capture=" + office.film(),
  ],
}
const inOffice = ["camera", "denied"]

async function main([name, site, products]) {
  if (!stories[name]) throw new Error("no such story; there are: " + Object.keys(stories).join(" "))
  const served = inOffice.includes(name)
    ? await Office.open(site, products) : await Server.start(site)
  let browser = null
  try {
    browser = await Chromium.start(flags[name] ? flags[name](served) : [])
    await stories[name](browser, served)
  } finally {
    if (browser !== null) await browser.stop()
    await served.stop().catch(() => {})
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(
    () => process.exit(0),
    (fault) => {
      console.error(fault.stack || fault)
      process.exit(1)
    }
  )
}
