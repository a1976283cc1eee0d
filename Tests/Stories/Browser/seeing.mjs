// What the verifier page sees with cameras, in photos and on its first visit, in a real Chromium:
//
//   node seeing.mjs NAME SITE PRODUCTS
//
// Ends with 0 where the story is true; says what is not on standard error.

import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Chromium, later } from "./chromium.mjs"
import { Office } from "./office.mjs"
import { film, picture, png } from "./qr.mjs"
import { Server } from "./server.mjs"
import { check, clock, readyPage, samples, shown } from "./stories.mjs"

const folder = mkdtempSync(join(tmpdir(), "aman-seeing-"))
const letter = samples.letters.inForce
/** A health pass of another programme: larger than the letter, and denser. */
const foreign = "HC1:" + "6BFOXN%TSMAHN-H2 SWUNG/904FJ2CM".repeat(22)

/** A photo as a file. */
function photo(name, codes, { width = 1600, height = 1200, isInverted = false } = {}) {
  const path = join(folder, name + ".png")
  writeFileSync(path, png(picture(width, height, codes, { isInverted })))
  return path
}

/** Codes in rows of so many. */
function rows(texts, across, pixels = 5) {
  return texts.map((text, place) => ({
    text, pixels, x: 40 + (place % across) * 460, y: 40 + Math.floor(place / across) * 440,
  }))
}

/** What a camera sees: each film is a folder of pictures, one after the other. */
function filmOf(name, pictures, held = 1) {
  const path = join(folder, name + ".y4m")
  writeFileSync(path, film(pictures.map((codes) => picture(1280, 720, codes)), held))
  return path
}

const filmFlags = (path) => [
  "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
  "--use-file-for-fake-video-capture=" + path,
]
const letterFilm = () => filmFlags(filmOf("letter", [[{ text: letter, x: 400, y: 120, pixels: 6 }]]))

const told = (page) => page.ask(`document.getElementById("told").textContent`)

async function again(page) {
  await page.ask(`dispatchEvent(new Event("pagehide"))`)
  await page.until(`document.body.dataset.state === "start"`)
}

/** Begins the page once more with a script that runs before its own. */
async function restart(page, server, source) {
  const { identifier } = await page.send("Page.addScriptToEvaluateOnNewDocument", { source })
  await page.open(server.address + "/verify/index.html")
  await page.until(`document.body.dataset.ready === "yes" && document.body.dataset.state === "start"`)
  return () => page.send("Page.removeScriptToEvaluateOnNewDocument", { identifier })
}

/** A detector of the platform; the source of what its `detect` answers. */
function detector(detect, { formats = `["qr_code"]`, made = "" } = {}) {
  return `self.BarcodeDetector = class {
    static async getSupportedFormats() { return ${formats} }
    constructor() { ${made} }
    async detect(image) { ${detect} }
  }`
}

const known = `[{ format: "qr_code", rawValue: "AMAN/OK" }]`
/** Detectors that were met in the field, and some more; with every one the letter is read. */
const broken = {
  missing: `delete self.BarcodeDetector`,
  rejects: detector(`throw new DOMException("Barcode detection service unavailable")`),
  hangs: detector(`return new Promise(() => {})`),
  hangsAtStart: detector(`return []`, { formats: `new Promise(() => {})` }),
  empty: detector(`return []`),
  otherFormats: detector(`return [{ format: "ean_13", rawValue: "4006381333931" }]`),
  noFormats: detector(`return []`, { formats: `["ean_13"]` }),
  throws: detector(`return []`, { made: `throw new TypeError("not supported")` }),
  readsWrongly: detector(`return [{ format: "qr_code", rawValue: "SOMETHING ELSE" }]`),
  noText: detector(`return [{ format: "qr_code" }, null]`),
  diesLater: detector(`if (self.askedBefore) throw new Error("gone")
    self.askedBefore = true; return ${known}`),
  blindLater: detector(`if (self.askedBefore) return []
    self.askedBefore = true; return ${known}`),
  hangsLater: detector(`if (self.askedBefore) return new Promise(() => {})
    self.askedBefore = true; return ${known}`),
}

const stories = {
  /** A detector of the platform that does not do its work: ours does, without a reload. */
  async detectors(browser, server) {
    const page = await readyPage(browser, server)
    const path = photo("clear", [{ text: letter, x: 300, y: 200, pixels: 6 }])
    for (const [name, source] of Object.entries(broken)) {
      const undo = await restart(page, server, source)
      await page.click("scan")
      assert.equal((await shown(page)).verdict, "inForce", name + ", camera")
      await again(page)
      await page.choose("choose", path)
      assert.equal((await shown(page)).verdict, "inForce", name + ", photo")
      await undo()
    }
    assert.deepEqual(page.said, [])
  },

  /** A detector that works is used, and its letter is judged like any other. */
  async platform(browser, server) {
    const page = await readyPage(browser, server)
    const source = detector(`self.asked = (self.asked || 0) + 1
      return self.asked === 1 ? ${known} : [{ format: "qr_code", rawValue: ${JSON.stringify(letter)} }]`)
    await restart(page, server, source)
    await page.click("scan")
    assert.equal((await shown(page)).verdict, "inForce")
    assert.ok((await page.ask(`self.asked`)) > 1)
  },

  /** The decoder arrives after the first photo: said, waited for, and used without a reload. */
  async late(browser, server) {
    const page = await browser.page()
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: clock })
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: broken.missing })
    server.bundle = Buffer.from(samples.bundle, "base64")
    const release = server.hold("scanner.wasm")
    await page.open(server.address + "/verify/list.html")
    await page.until(`location.pathname.endsWith("/list.html") && document.body.dataset.ready`)
    await page.click("fetch")
    await page.click("to-check")
    await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready === "yes"`)
    await page.until(`!document.getElementById("no-decoder").hidden`, "the decoder's absence")
    await page.ask(`self.sameDocument = true`)
    await page.choose("choose", photo("early", [{ text: letter, x: 300, y: 200, pixels: 6 }]))
    await page.until(`/not on this phone yet/.test(document.getElementById("told").textContent)`)
    release()
    assert.equal((await shown(page)).verdict, "inForce")
    assert.equal(await page.ask(`self.sameDocument`), true)
    await page.until(`document.getElementById("no-decoder").hidden`, "the decoder's arrival")
  },

  /** Every photo of a letter beside other codes is the letter's; light codes on dark are read. */
  async photos(browser, server) {
    const page = await readyPage(browser, server)
    const beside = { text: letter, x: 60, y: 300, pixels: 5 }
    const pictures = {
      alone: [[beside], {}],
      besideLargerCode: [[beside, { text: foreign, x: 620, y: 60, pixels: 9 }], { width: 1800 }],
      belowAddress: [[{ ...beside, y: 500 }, { text: "https://example.org/a", x: 80, y: 60, pixels: 12 }], {}],
      betweenFour: [[{ text: letter, x: 560, y: 360, pixels: 5 },
        ...["WIFI:S:post;T:WPA;P:secret;;", "https://example.org", "4006381333931", "tel:+93700000000"]
          .map((text, place) => ({ text, pixels: 8, x: 40 + (place % 2) * 1240, y: 40 + (place >> 1) * 860 }))], {}],
      twice: [[beside, { ...beside, x: 700 }], {}],
      inverted: [[beside], { isInverted: true }],
      small: [[{ text: letter, x: 20, y: 20, pixels: 3 }], { width: 300, height: 300 }],
      large: [[{ text: letter, x: 900, y: 900, pixels: 12 }], { width: 3600, height: 2700 }],
    }
    for (const [name, [codes, how]] of Object.entries(pictures)) {
      await page.choose("choose", photo(name, codes, how))
      assert.equal((await shown(page)).verdict, "inForce", name)
      await again(page)
    }
    assert.deepEqual(page.said, [])
  },

  /** What was read and is no letter is named for what it seems to be, and blames no one. */
  async noLetter(browser, server) {
    const page = await readyPage(browser, server)
    const kinds = {
      "https://example.org/login?next=/": "a web address",
      "WIFI:S:post;T:WPA;P:secret;;": "a wireless network",
      [foreign]: "a health pass",
      "eyJhbGciOiJFUzI1NiJ9.e30.AAAA": "another programme",
      "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD": "a visiting card",
      "otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ": "a secret for signing in",
      "4006381333931": "a number",
      "<img src=x onerror=alert(1)>": "some other text",
    }
    let place = 0
    for (const [text, kind] of Object.entries(kinds)) {
      await page.choose("choose", photo("kind" + place++, [{ text, x: 200, y: 100, pixels: 6 }]))
      for (const seen of [await shown(page), await (again(page).then(() => check(page, text)))]) {
        assert.match(seen.headline, /^This is not a letter of safe conduct$/)
        assert.ok(seen.text.includes(kind), `${kind}: ${seen.text}`)
        assert.match(seen.text, /says nothing about the holder/)
        // Neither followed, nor opened, nor shown.
        assert.ok(!seen.text.includes(text))
      }
      await again(page)
    }
    assert.equal(await page.ask(`document.querySelectorAll("main img, main b").length`), 0)
    const part = await check(page, letter.slice(0, 260))
    assert.match(part.headline, /scan broke off/)
    await again(page)
    const number = await check(page, "HER-9VZ1-ARFT")
    assert.ok(/letter's number/.test(number.headline) || number.verdict === "unreadable")
    assert.deepEqual(page.said, [])
  },

  /** A code beside the letter that the camera sees first is not taken for it. */
  async cameraBeside(browser, server) {
    const page = await readyPage(browser, server)
    await page.click("scan")
    assert.equal((await shown(page)).verdict, "inForce")
  },

  /** Before a code that is no letter the camera says so, and does not look for ever. */
  async cameraForeign(browser, server) {
    const page = await readyPage(browser, server)
    await page.click("scan")
    assert.match((await shown(page)).headline, /not a letter of safe conduct/)
  },

  /** Light on dark before a camera. */
  async cameraInverted(browser, server) {
    const page = await readyPage(browser, server)
    await page.click("scan")
    assert.equal((await shown(page)).verdict, "inForce")
  },

  /** Another lens is offered, opened and remembered; the phone stays awake and is felt once. */
  async lens(browser, server) {
    const page = await readyPage(browser, server)
    const spy = `{
      self.asked = []; self.felt = []; self.awake = 0
      const get = MediaDevices.prototype.getUserMedia
      MediaDevices.prototype.getUserMedia = function (how) {
        self.asked.push(how.video); return get.call(this, how) }
      Navigator.prototype.vibrate = (time) => self.felt.push(time) > 0
      Object.defineProperty(Navigator.prototype, "wakeLock", { value: { request: async () => {
        self.awake += 1; return { release: async () => { self.awake -= 1 } } } } })
    }`
    await restart(page, server, spy)
    await page.click("scan")
    await page.until(`!document.getElementById("lens").hidden`, "the other camera to be offered")
    await page.until(`self.awake === 1`, "the screen to stay on")
    assert.equal(await page.ask(`JSON.stringify(self.asked[0].facingMode)`), `{"ideal":"environment"}`)
    await page.click("lens")
    await page.until(`self.asked.length === 2`)
    const chosen = await page.ask(`self.asked[1].deviceId.exact`)
    assert.equal(typeof chosen, "string")
    await page.click("stop")
    await page.until(`self.awake === 0`, "the screen to be let go")
    await page.open(server.address + "/verify/index.html")
    await page.until(`document.body.dataset.ready === "yes" && document.body.dataset.state === "start"`)
    await page.click("scan")
    await page.until(`self.asked.length === 1`)
    assert.equal(await page.ask(`self.asked[0].deviceId.exact`), chosen)
    await page.click("stop")
    await check(page, letter)
    assert.equal(await page.ask(`self.felt.length`), 1)
    await again(page)
    await check(page, samples.letters.revoked)
    // The same for every verdict: what is felt says nothing to anyone nearby.
    assert.deepEqual(await page.ask(`self.felt`), [60, 60])
    assert.deepEqual(page.said, [])
  },

  /** A light is offered where the camera has one, switched, and out when the camera is. */
  async light(browser, server) {
    const page = await readyPage(browser, server)
    const isShown = `!document.getElementById("light").hidden`
    const isPressed = () => page.ask(`document.getElementById("light").getAttribute("aria-pressed")`)
    await page.click("scan")
    await page.until(`document.getElementById("video").videoWidth > 0`, "the camera's picture")
    assert.equal(await page.ask(isShown), false, "Chromium's own camera has no light")
    await page.click("stop")
    // What Chrome on Android answers for a camera with a torch.
    const torch = (apply) => `{
      self.lit = []
      const capabilities = MediaStreamTrack.prototype.getCapabilities
      MediaStreamTrack.prototype.getCapabilities = function () {
        return { ...capabilities.call(this), torch: true } }
      MediaStreamTrack.prototype.applyConstraints = async (how) => {
        self.lit.push(how.advanced[0].torch); ${apply} }
    }`
    const undo = await restart(page, server, torch(""))
    await page.click("scan")
    await page.until(isShown, "the light to be offered")
    await page.click("light")
    await page.until(`self.lit.length === 1`)
    assert.equal(await isPressed(), "true")
    await page.click("light")
    await page.until(`self.lit.length === 2`)
    assert.equal(await isPressed(), "false")
    await page.click("light")
    await page.until(`self.lit.length === 3`)
    assert.deepEqual(await page.ask(`self.lit`), [true, false, true])
    // The light goes out with its camera: a track that has ended lights nothing.
    await page.click("stop")
    assert.equal(await isPressed(), "false")
    assert.equal(await page.ask(`document.getElementById("video").srcObject`), null)
    await undo()
    await restart(page, server, torch(`throw new DOMException("busy", "OperationError")`))
    await page.click("scan")
    await page.until(isShown, "the light to be offered")
    await page.click("light")
    await page.until(`document.getElementById("light").hidden`, "a light that does not work to go")
    await later(1000)
    assert.equal(await page.ask(isShown), false, "and to stay away")
    await page.click("stop")
    assert.deepEqual(page.said, [])
  },

  /** A lens that is no longer there does not stop the camera. */
  async lensGone(browser, server) {
    const page = await readyPage(browser, server)
    await page.ask(`new Promise((resolve) => {
      const open = indexedDB.open("aman-verifier", 1)
      open.onsuccess = () => {
        const change = open.result.transaction("kept", "readwrite")
        change.objectStore("kept").put("no such camera", "lens")
        change.oncomplete = () => resolve(open.result.close())
      }
    })`)
    await restart(page, server, "")
    await page.click("scan")
    assert.equal((await shown(page)).verdict, "inForce")
  },

  /** Airplane mode: a photo is read with nothing but what the first visit stored. */
  async airplane(browser, server) {
    const page = await readyPage(browser, server)
    await server.stop()
    await page.cutNetwork()
    await restart(page, server, broken.rejects)
    const before = page.requests.length
    await page.choose("choose", photo("offline", [{ text: letter, x: 300, y: 200, pixels: 6 }]))
    assert.equal((await shown(page)).verdict, "inForce")
    await again(page)
    await page.choose("choose", photo("nothing", []))
    await page.until(`/No code was found/.test(document.getElementById("told").textContent)`)
    assert.deepEqual(page.sentSince(before).filter((url) => !url.includes("/verify/")), [])
  },

  /** Four numbered steps; on an iPhone the icon comes before the list. One age, of the newest list. */
  async firstVisit(browser, server) {
    const page = await browser.page()
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: clock })
    server.bundle = Buffer.from(samples.bundle, "base64")
    const steps = () => page.ask(`[...document.querySelectorAll("#steps > li")].map((one) => one.id)`)
    const isShown = (id) => page.ask(`document.getElementById("${id}").getClientRects().length > 0`)
    const open = async (name, ready) => {
      await page.open(server.address + "/verify/" + name)
      await page.until(`location.pathname.endsWith("/${name}") && document.body.dataset.ready === "${ready}"`)
    }
    await open("list.html", "yes")
    const order = ["step-list", "step-mark", "step-home", "step-scan"]
    assert.deepEqual(await steps(), order)
    assert.deepEqual([await isShown("mark"), await isShown("to-check")], [false, false])
    const iPhone = (isIcon) => page.send("Page.addScriptToEvaluateOnNewDocument", {
      source: `Object.defineProperty(navigator, "standalone", { value: ${isIcon} })`,
    })
    const { identifier } = await iPhone(false)
    await open("list.html", "yes")
    assert.deepEqual(await steps(), ["step-home", "step-list", "step-mark", "step-scan"])
    assert.ok((await isShown("home-first")) && (await isShown("elsewhere")))
    await page.until(`navigator.serviceWorker.controller !== null`)
    await open("index.html", "noList")
    assert.ok(await isShown("elsewhere"), "says that this is not the icon")
    await page.send("Page.removeScriptToEvaluateOnNewDocument", { identifier })
    await iPhone(true)
    await open("list.html", "yes")
    assert.deepEqual(await steps(), order)
    assert.ok((await isShown("home-done")) && !(await isShown("elsewhere")))
    await page.click("fetch")
    await page.until(`!document.getElementById("held").hidden`)
    const age = await page.ask(`document.getElementById("age").textContent`)
    assert.match(await page.ask(`document.getElementById("root").textContent`), /^([0-9A-F]{4} ){3}/)
    await page.click("to-check")
    await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready === "yes"`)
    assert.equal(await page.ask(`document.getElementById("age").textContent`), age)
    for (const name of ["inForce", "forged", "revoked"]) {
      assert.ok((await check(page, samples.letters[name])).text.includes(age), name)
      await again(page)
    }
    assert.deepEqual(page.said, [])
  },

  /** Several letters in one picture, of different states: a choice, and what is proven of each. */
  async several(browser, office) {
    const page = await officePage(browser, office)
    const others = ["https://example.org/a", "WIFI:S:post;;", foreign.slice(0, 300), "4006381333931",
      "tel:+93700000000", "geo:34.3,62.2", "mailto:a@example.org", "BITCOIN:ABC", "SOME TEXT"]
    await page.choose("choose", photo("none", []))
    await page.until(`/No code was found/.test(document.getElementById("told").textContent)`)
    for (let count = 1; count <= 12; count++) {
      const letters = office.letters.slice(0, Math.min(3, count))
      const texts = [...letters.map((one) => one.text), ...others.slice(0, count - letters.length)]
      // The letters are not the first codes in the picture.
      texts.reverse()
      await page.choose("choose", photo("crowd" + count, rows(texts, 4), { width: 1900, height: 1400 }))
      if (letters.length === 1) {
        assert.equal((await shown(page)).verdict, letters[0].verdict)
        await again(page)
        continue
      }
      await page.until(`document.body.dataset.state === "choice"`, `the choice among ${count}`)
      const offered = await page.ask(`[...document.querySelectorAll("#letters button")].map((one) =>
        ({ verdict: one.dataset.verdict, text: one.innerText }))`)
      assert.equal(offered.length, letters.length, JSON.stringify(offered))
      for (const one of letters) {
        const button = offered.find(({ text }) => text.includes(one.number))
        assert.equal(button?.verdict, one.verdict, JSON.stringify(offered))
        assert.ok(!button.text.includes("Shahidi"), "no name before the choice")
      }
      const last = letters.at(-1)
      await page.ask(`[...document.querySelectorAll("#letters button")]
        .find((one) => one.innerText.includes("${last.number}")).click()`)
      const seen = await shown(page)
      assert.equal(seen.verdict, last.verdict)
      assert.ok(seen.text.includes(`${last.number} ${last.code}`), seen.text)
      await again(page)
      assert.equal(await page.ask(`document.getElementById("letters").childElementCount`), 0)
    }
    assert.deepEqual(page.said, [])
  },

  /** Number and check code, typed where a letter's text is pasted. */
  async checkCode(browser, office) {
    const page = await officePage(browser, office)
    const [valid, revoked] = office.letters
    // A letter that was scanned shows them as they are printed, for the guard to compare.
    for (const one of office.letters) {
      const seen = await check(page, one.text)
      assert.equal(seen.verdict, one.verdict)
      assert.ok(seen.text.includes(`${one.number} ${one.code}`), seen.text)
      await again(page)
    }
    const unproven = await check(page, samples.letters.inForce)
    assert.doesNotMatch(unproven.text, /[0-9A-Z]{4}-[0-9A-Z]{4}/, "nothing unproven is shown")
    await again(page)
    const known = await check(page, `${valid.number} ${valid.code}`)
    assert.match(known.headline, /Known here/)
    assert.ok(known.text.includes(valid.number), known.text)
    await again(page)
    const told = await check(page, `${revoked.number} ${revoked.code}`.toLowerCase())
    assert.match(told.headline, /Revoked/)
    await again(page)
    assert.match((await check(page, valid.number)).headline, /letter's number/)
    assert.deepEqual(page.said, [])
  },

  /** The office's own pages choose among several letters by the same rule. */
  async officePages(browser, office) {
    const page = await browser.page()
    const texts = office.letters.map((one) => one.text)
    const path = photo("office", rows([foreign.slice(0, 300), ...texts], 4), { width: 1900, height: 700 })
    await page.open(office.address + "/check?lang=eng")
    await page.until(`document.getElementById("photo") && document.readyState === "complete"`)
    await page.choose("photo", path)
    await page.ask(`document.querySelector("form[data-check] button.action").click()`)
    const buttons = `[...document.querySelectorAll("form input[name=text] ~ button")]`
    await page.until(`${buttons}.length === 3`, "the choice")
    const offered = await page.ask(`${buttons}.map((one) => one.innerText)`)
    for (const one of office.letters) assert.ok(offered.some((text) => text.includes(one.number)))
    const last = office.letters[1]
    await page.ask(`${buttons}.find((one) => one.innerText.includes("${last.number}")).click()`)
    await page.until(`document.querySelector(".verdict")`, "the verdict")
    assert.match(await page.ask(`document.body.innerText`), /Revoked by the office/)
  },

  /** The office's page answers a check code as a phone does that has the office's list. */
  async officeCheckCode(browser, office) {
    const [phone, page] = [await officePage(browser, office), await browser.page()]
    const said = []
    for (const one of office.letters) {
      await page.open(office.address + "/check?lang=eng")
      await page.until(`document.getElementById("text") && document.readyState === "complete"`)
      await page.ask(`(() => {
        document.getElementById("text").value = "${one.number} ${one.code}".toLowerCase()
        document.querySelector("form[data-check] button.action").click() })()`)
      await page.until(`document.querySelector(".verdict h1")`, "an answer to number and check code")
      said.push(await page.ask(`document.querySelector(".verdict h1").textContent.trim()`))
      assert.equal(said.at(-1), (await check(phone, `${one.number} ${one.code}`)).headline.trim())
      await again(phone)
    }
    assert.match(said.join(), /^Known here.*Revoked.*Suspended/)
    assert.deepEqual(phone.said, [])
  },
}

/** A page that has the list of a real office with three letters of different states. */
async function officePage(browser, office) {
  const page = await browser.page()
  await page.open(office.address + "/verify/list.html")
  await page.until(`location.pathname.endsWith("/list.html") && document.body.dataset.ready`)
  await page.click("fetch")
  await page.until(`!document.getElementById("held").hidden`, "the list")
  await page.until(`navigator.serviceWorker.controller !== null`, "the page to be stored")
  await page.click("to-check")
  await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready === "yes"`)
  return page
}

const foreignBeside = [{ text: letter, x: 40, y: 200, pixels: 4 }, { text: foreign, x: 520, y: 40, pixels: 7 }]
/** What the browser is given besides. */
const flags = {
  detectors: letterFilm,
  platform: letterFilm,
  lens: () => ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream=device-count=2"],
  light: () => ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"],
  lensGone: letterFilm,
  cameraBeside: () => filmFlags(filmOf("beside", [[foreignBeside[1]], foreignBeside, foreignBeside], 5)),
  cameraForeign: () => filmFlags(filmOf("foreign", [[foreignBeside[1]]])),
  cameraInverted: () => {
    const path = join(folder, "inverted.y4m")
    const code = { text: letter, x: 400, y: 120, pixels: 6 }
    writeFileSync(path, film([picture(1280, 720, [code], { isInverted: true })]))
    return filmFlags(path)
  },
}
const inOffice = ["several", "checkCode", "officePages", "officeCheckCode"]

async function main([name, site, products]) {
  if (!stories[name]) throw new Error("no such story; there are: " + Object.keys(stories).join(" "))
  const served = inOffice.includes(name)
    ? await Office.withLetters(site, products) : await Server.start(site)
  let browser = null
  try {
    browser = await Chromium.start(flags[name] ? flags[name]() : [])
    await stories[name](browser, served)
  } finally {
    if (browser !== null) await browser.stop()
    await served.stop().catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (fault) => {
    console.error(fault.stack || fault)
    process.exit(1)
  }
)
