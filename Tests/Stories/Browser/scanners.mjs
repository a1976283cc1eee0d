// Hand-held scanners that type as a keyboard does, in a real Chromium. One story a run:
//
//   node scanners.mjs NAME SITE PRODUCTS
//
// as in stories.mjs. `check`, `exchange` and `call` are pages of the office, the rest of the stories
// are about the verifier page.

import assert from "node:assert/strict"
import { Chromium, later } from "./chromium.mjs"
import { CounterOffice, Desk } from "./counter-office.mjs"
import { ends, latinLayouts, layouts, presses, pressKeys } from "./keyboards.mjs"
import { Server } from "./server.mjs"
import { check, framesOf, list, readyPage, samples, shown } from "./stories.mjs"

/** The mark that scanners put in front where they are set to say what kind of code it was. */
const prefixes = ["", "]Q1"]
const letter = samples.letters.inForce

/**
 * The scanner's timers run ten times as fast: keys of a script come at once, and only the end is
 * waited for. A verdict stays its 30 seconds: a busy machine may look for it late.
 */
const faster = `{
  const set = setTimeout
  self.setTimeout = (then, time) => set(then, time < 5000 ? time / 10 : time)
}`

/** For the page a second is two of a busy machine's: half a second late is a quarter then. */
const slowness = 2
const slower = `{
  const set = setTimeout
  self.setTimeout = (then, time) => set(then, time * ${slowness})
  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, "timeStamp").get
  Object.defineProperty(Event.prototype, "timeStamp", {
    get() { return stamp.call(this) / ${slowness} },
  })
}`

/** The page's clock moves by `pass(milliseconds)` only: a machine that stops for a while is no pause. */
const stepped = `{
  const [set, clear] = [setTimeout, clearTimeout]
  const waiting = new Map()
  // Far from the numbers of real timers.
  let [now, number] = [0, 1e9]
  self.setTimeout = (then, time = 0) => {
    if (time >= 5000) return set(then, time)
    waiting.set(++number, { then, at: now + time })
    return number
  }
  self.clearTimeout = (one) => { if (!waiting.delete(one)) clear(one) }
  self.pass = (time) => {
    now += time
    for (const [one, { then, at }] of [...waiting]) if (at <= now && waiting.delete(one)) then()
  }
  Object.defineProperty(Event.prototype, "timeStamp", { get: () => now })
}`

const press = (page, keys) => page.ask(`(${pressKeys})(${JSON.stringify(keys)})`)

async function pageAtOtherSpeed(browser, server, source) {
  const page = await readyPage(browser, server)
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source })
  await page.send("Page.reload")
  await page.until(`document.body.dataset.ready === "yes"`)
  return page
}

/** The page as it is before a scan: no verdict, nothing in the field; the field or nothing in focus. */
async function before(page, focused) {
  await page.ask(`(() => {
    dispatchEvent(new Event("pagehide"))
    document.body.dataset.verdict = ""
    document.getElementById("told").textContent = ""
    document.getElementById("text").value = ""
    if (document.activeElement) document.activeElement.blur()
    const focused = document.getElementById(${JSON.stringify(focused)})
    if (focused) focused.focus()
  })()`)
}

const verdict = (page) => page.ask(`document.body.dataset.verdict || ""`)

/** Scans and answers the verdict. */
async function scanned(page, focused, keys) {
  await before(page, focused)
  await press(page, keys)
  return (await shown(page)).verdict
}

const stories = {
  /** Every layout, in the field and outside, with and without mark, with every end. */
  async layouts(browser, server) {
    const page = await pageAtOtherSpeed(browser, server, faster)
    let count = 0
    for (const desk of layouts) {
      for (const focused of ["", "text"]) {
        for (const prefix of prefixes) {
          for (const end of ends) {
            const name = [desk, focused, prefix, end].join("/")
            const keys = presses(prefix + letter, desk, { end })
            assert.equal(await scanned(page, focused, keys), "inForce", name)
            assert.equal(await page.ask(`document.getElementById("text").value`), "", name)
            count += 1
          }
        }
      }
    }
    console.log(count + " scans in force")
    assert.equal(count, 14 * 2 * 2 * 3)
  },

  /** What went wrong for others at their desks, by the number of the report, each read rightly. */
  async reports(browser, server) {
    const page = await readyPage(browser, server)
    const scans = [
      ["F01d", "text", presses(letter, "US", { capsLock: true })],
      ["F01d", "text", presses(letter, "Persian")],
      ["F01d", "text", presses(letter, "French")],
      ["F02b", "", presses(letter, "German")],
      ["F03", "", presses("]Q1" + letter, "US")],
      ["F04b", "", presses(letter, "US", { end: "" })],
    ]
    for (const [report, focused, keys] of scans) {
      assert.equal(await scanned(page, focused, keys), "inForce", report)
    }
    const keys = presses(letter, "US")
    await before(page, "")
    await pressWithPause(page, keys.slice(0, 260), 150, keys.slice(260), words)
    assert.equal((await shown(page)).verdict, "inForce", "F05")
    const pasted = [
      ["F26", letter + " "], ["F26", " " + letter], ["F27a", "\u200e" + letter],
      ["F27a", letter + "\u200f"], ["F27a", "\ufeff" + letter], ["F27a", "\u200b" + letter],
    ]
    for (const [report, text] of pasted) {
      await before(page, "text")
      assert.equal((await check(page, text)).verdict, "inForce", report)
    }
  },

  /** Scanners that know the desk's layout, Caps Lock, digits of the keypad, Alt and a number. */
  async settings(browser, server) {
    const page = await pageAtOtherSpeed(browser, server, faster)
    const scan = async (name, keys) => {
      for (const focused of ["", "text"]) {
        assert.equal(await scanned(page, focused, keys), "inForce", name + "/" + focused)
      }
    }
    for (const desk of latinLayouts) {
      await scan("own layout, " + desk, presses(letter, desk, { layout: desk }))
    }
    for (const desk of ["US", "French", "German", "Turkish", "Arabic 101", "Persian"]) {
      await scan("Caps Lock, " + desk, presses(letter, desk, { capsLock: true }))
      await scan("keypad, " + desk, presses(letter, desk, { keypad: true }))
    }
    assert.equal(await scanned(page, "", altPresses(letter)), "inForce")
  },

  /** Real keys, as the browser itself reports them, with their real effects. */
  async realKeys(browser, server) {
    const page = await readyPage(browser, server)
    for (const [desk, focused, end] of [
      ["Persian", "text", "Tab"], ["German", "", "Enter"], ["Arabic 102", "text", "Enter"],
      ["French", "", "Tab"], ["US", "text", ""],
    ]) {
      const name = [desk, focused, end].join("/")
      await before(page, focused)
      await pressReally(page, presses("]Q1" + letter, desk, { end }))
      assert.equal((await shown(page)).verdict, "inForce", name)
      assert.equal(await page.ask(`document.getElementById("text").value`), "", name)
    }
    // The next letter comes while a button has the focus: neither Space nor Enter presses it.
    await page.ask(`document.getElementById("again").focus()`)
    await pressReally(page, presses(samples.letters.exchanged, "Pashto"))
    await page.until(`document.body.dataset.verdict === "exchanged"`)
    assert.equal(await page.ask(`document.body.dataset.state`), "verdict")
  },

  /** A scanner that pauses in the middle is waited for, and half a text is never judged. */
  async pauses(browser, server) {
    const page = await pageAtOtherSpeed(browser, server, slower)
    const keys = presses(letter, "US")
    const [front, behind] = [keys.slice(0, 260), keys.slice(260)]
    for (const focused of ["", "text"]) {
      for (const pause of [150, 400, 2000]) {
        await before(page, focused)
        const seen = await pressWithPause(page, front, pause, behind, words)
        assert.equal(seen.verdict, "", pause + " ms")
        if (pause > 1000) assert.match(seen.told, /stopped halfway/)
        assert.equal((await shown(page)).verdict, "inForce", pause + " ms")
      }
      await before(page, focused)
      await press(page, front)
      await page.until(`/broke off/.test(document.getElementById("told").textContent)`)
      assert.equal(await page.ask(`document.getElementById("text").value`), "")
      assert.equal(await verdict(page), "")
      assert.equal(await scanned(page, focused, keys), "inForce", "a whole scan after half of one")
      await before(page, focused)
      await press(page, [...front, keys[keys.length - 1]])
      await page.until(`/broke off/.test(document.getElementById("told").textContent)`)
      assert.equal(await verdict(page), "", "half of a text that ends with Enter")
      await before(page, focused)
      await pressWithPause(page, front, 500, keys, words)
      assert.equal((await shown(page)).verdict, "inForce", "scanned once more from the beginning")
    }
    // The verdict of the one before is not on the screen while half of another letter is here.
    await press(page, front)
    await page.until(`document.body.dataset.state === "start"`)
    await press(page, behind)
    assert.equal((await shown(page)).verdict, "inForce")
  },

  /** Slow scanners, one key every 60 ms: as Bluetooth ones are with many telephones. */
  async slow(browser, server) {
    const page = await pageAtOtherSpeed(browser, server, stepped)
    for (const focused of ["", "text"]) {
      await before(page, focused)
      await page.ask(`(() => {
        const press = ${pressKeys}
        for (const key of ${JSON.stringify(presses(letter, "Dari", { end: "" }))}) {
          press([key])
          pass(60)
        }
      })()`)
      assert.equal(await verdict(page), "", "it waits for another key")
      await page.ask("pass(300)")
      assert.equal((await shown(page)).verdict, "inForce")
    }
  },

  /** Telephones that report no keys: then what is in the field counts. */
  async unkeyed(browser, server) {
    const page = await pageAtOtherSpeed(browser, server, faster)
    const unknown = [...letter].map((text) => ({ key: "Unidentified", code: "", keyCode: 229, text }))
    const enter = { key: "Enter", code: "", text: "" }
    assert.equal(await scanned(page, "text", [...unknown, enter]), "inForce")
    assert.equal(await scanned(page, "text", unknown), "inForce")
    assert.equal(await scanned(page, "text", [{ ...unknown[0], text: letter }, enter]), "inForce")
    assert.equal(await scanned(page, "text", [{ ...unknown[0], text: letter }]), "inForce")
  },

  /** A person who types or pastes meets a field like any other. */
  async hands(browser, server) {
    const page = await readyPage(browser, server)
    const field = `document.getElementById("text").value`
    const focus = `document.activeElement.id`
    await before(page, "text")
    await pressSlowly(page, presses("HER-7K4M-92QX", "US", { end: "Tab" }), 150)
    assert.equal(await page.ask(field), "HER-7K4M-92QX")
    assert.notEqual(await page.ask(focus), "text", "Tab leads on")
    await later(3000)
    assert.equal(await page.ask(field), "HER-7K4M-92QX", "and nothing is sent unasked")
    assert.equal(await verdict(page), "")
    await before(page, "text")
    const held = { key: "a", code: "KeyA", text: "a", repeat: true }
    await press(page, new Array(60).fill(held))
    await later(3000)
    assert.equal((await page.ask(field)).length, 60, "a key that is held down is no scanner")
    await before(page, "text")
    await page.ask(`navigator.clipboard && document.execCommand("insertText", false, "x")`)
    await pressReally(page, presses("", "US", { end: "Enter" }))
    assert.equal((await shown(page)).verdict, "unreadable", "Enter sends what was typed")
    await before(page, "scan")
    await page.ask(`document.getElementById("scan").onclick = () => { window.wasPressed = true }`)
    await pressReally(page, presses(" ", "US", { end: "" }))
    assert.equal(await page.ask(`window.wasPressed`), true, "Space presses a button")
  },

  /** Codes that are no letters are named, and several ends are one. */
  async others(browser, server) {
    const page = await readyPage(browser, server)
    for (const focused of ["", "text"]) {
      const goods = presses("4006381333931", "Persian")
      assert.equal(await scanned(page, focused, goods), "unreadable")
    }
    await before(page, "")
    const [enter] = presses("", "US")
    const lineFeed = { key: "j", code: "KeyJ", ctrlKey: true, text: "" }
    await press(page, [...presses(letter, "Urdu"), enter, lineFeed, enter])
    assert.equal((await shown(page)).verdict, "inForce")
    await later(500)
    assert.equal(await page.ask(`document.body.dataset.state`), "verdict", "nothing was pressed")
    // A printed list comes by the same keys.
    await before(page, "text")
    await press(page, presses("]Q1" + framesOf(list, 200)[0], "Arabic 101"))
    await page.until(`/1 of 6/.test(document.getElementById("told").textContent)`)
    assert.equal(await verdict(page), "")
  },
}

/**
 * The office's pages that take a letter: who opens them, and what they answer of one in force.
 *
 * Reports F01a (Persian, cursor in the field of `/exchange`) and F04a (Tab there) are among these.
 */
const ways = {
  check: { path: () => "/check?lang=eng", says: /In force/ },
  exchange: { member: "zahra", path: () => "/exchange?lang=eng", says: /In force/, then: scanAgain },
  // The letter of another ticket: it was read and proven, and nothing is handed out.
  call: {
    member: "nargis",
    path: (office) => `/call/ticket/${office.other}?lang=eng`,
    says: /This letter belongs to ticket/,
  },
}

/** Every layout on a page of the office, with and without mark, with every end. */
async function atOffice(browser, office, way) {
  const desk = await Desk.sit(browser, office)
  if (way.member) await desk.signIn(way.member, await office.samplePassword())
  await desk.page.send("Page.addScriptToEvaluateOnNewDocument", { source: faster })
  let count = 0
  for (const layout of layouts) {
    for (const prefix of prefixes) {
      for (const end of ends) {
        // The page puts the cursor into the field, or the desk has clicked elsewhere.
        const isFocused = count % 2 === 0
        const name = [layout, prefix, end, isFocused].join("/")
        const keys = presses(prefix + office.letterText, layout, { end })
        await scanAtDesk(desk, way.path(office), keys, isFocused)
        const text = await desk.text()
        assert.match(text, way.says, name + "\n" + text)
        assert.ok(!(await desk.page.ask("location.search")).includes("NCF"), "no text in an address")
        count += 1
      }
    }
  }
  console.log(count + " scans read")
  assert.equal(count, 14 * 2 * 3)
  await handsAndHalves(desk, office, way)
}

/** Half a scan is never judged, and a field that the scan was not meant for has what it had. */
async function handsAndHalves(desk, office, way) {
  const keys = presses(office.letterText, "Persian")
  await scanAtDesk(desk, way.path(office), [...keys.slice(0, 260), keys[keys.length - 1]])
  assert.doesNotMatch(await desk.text(), way.says)
  await desk.open(way.path(office))
  await desk.page.until(`document.querySelector("form[data-hears]")`)
  await desk.page.ask("window.isOld = true")
  const isWaitedFor = await pressWithPause(
    desk.page, keys.slice(0, 260), 150, keys.slice(260), "window.isOld === true"
  )
  assert.ok(isWaitedFor, "the rest is waited for")
  await desk.arrive()
  assert.match(await desk.text(), way.says)
  if (way.then) await way.then(desk, keys)
}

/** The scanner's button was pressed twice: the letter that is looked at is not exchanged by it. */
async function scanAgain(desk, keys) {
  await desk.page.until(`document.activeElement.tagName === "BUTTON"`)
  await later(200)
  await press(desk.page, keys)
  await press(desk.page, keys.slice(0, -1))
  await later(500)
  assert.equal(await desk.path(), "/exchange")
  await desk.page.ask("window.isOld = true; document.activeElement.click()")
  await desk.arrive()
  assert.match(await desk.path(), /^\/exchange\/done\//, "by a hand it is")
}

/** Scans on a page of the office and waits for its answer. */
async function scanAtDesk(desk, path, keys, isFocused = true) {
  await desk.open(path)
  await desk.page.until(`document.querySelector("form[data-hears]")`, "the scanner's module")
  await desk.page.ask(`(() => {
    const field = document.querySelector("textarea[name=text], input[name=letter]")
    if (${isFocused}) field.focus()
    else if (document.activeElement) document.activeElement.blur()
    window.isOld = true
  })()`)
  await press(desk.page, keys)
  await desk.arrive()
}

/** A sample office with a letter to scan, and a ticket that it does not belong to. */
async function openOffice(products, site) {
  const office = await CounterOffice.sample(products, site)
  office.login("omid")
  const waiting = office.aman("application", "list", "--json").trim().split("\n").map(JSON.parse)
    .filter((application) => application.state === "issued")
    .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
  // The newest is in force, and waits at the counter as the other one does.
  office.letterText = office.aman("letter", waiting[0].letter, "--text").trim()
  office.other = waiting[1].ticket
  return office
}

/** For each character Alt with its number on the keypad, as scanners for any layout of Windows do. */
function altPresses(text) {
  const made = []
  for (const sign of text) {
    const number = String(sign.charCodeAt(0)).padStart(4, "0")
    const alt = { key: "Alt", code: "AltLeft", text: "" }
    made.push({ ...alt, altKey: true, isDownOnly: true })
    for (const digit of number) made.push({ key: digit, code: "Numpad" + digit, altKey: true, text: "" })
    made.push({ ...alt, isUpOnly: true })
  }
  return [...made, { key: "Enter", code: "Enter", text: "" }]
}

/** Presses keys by the browser itself. */
async function pressReally(page, keys) {
  const sent = []
  for (const { key, code, shiftKey, text } of keys) {
    const press = { key, code, modifiers: shiftKey ? 8 : 0 }
    const written = key === "Enter" ? "\r" : text
    const virtual = { Enter: 13, Tab: 9 }[key]
    const more = virtual ? { windowsVirtualKeyCode: virtual } : {}
    const type = written ? "keyDown" : "rawKeyDown"
    sent.push(page.send("Input.dispatchKeyEvent", { type, ...press, ...more, text: written }))
    sent.push(page.send("Input.dispatchKeyEvent", { type: "keyUp", ...press, ...more }))
  }
  await Promise.all(sent)
}

/** What the page shows of a scan. */
const words = `({
  verdict: document.body.dataset.verdict || "",
  told: document.getElementById("told").textContent,
})`

/** Presses keys, pauses and presses others; answers an expression's value at the pause's end. */
function pressWithPause(page, front, pause, behind, expression) {
  return page.ask(`(async () => {
    const press = ${pressKeys}
    press(${JSON.stringify(front)})
    await new Promise((resolve) => setTimeout(resolve, ${pause}))
    const seen = ${expression}
    press(${JSON.stringify(behind)})
    return seen
  })()`)
}

/** Presses keys one after the other, with as many milliseconds between. */
function pressSlowly(page, keys, milliseconds) {
  return page.ask(`(async () => {
    const press = ${pressKeys}
    for (const key of ${JSON.stringify(keys)}) {
      press([key])
      await new Promise((resolve) => setTimeout(resolve, ${milliseconds}))
    }
  })()`)
}

async function main([name, site, products]) {
  if (!stories[name] && !ways[name]) {
    const names = [...Object.keys(stories), ...Object.keys(ways)]
    throw new Error("no such story; there are: " + names.join(" "))
  }
  const served = ways[name] ? await openOffice(products, site) : await Server.start(site)
  let browser = null
  try {
    browser = await Chromium.start()
    if (ways[name]) await atOffice(browser, served, ways[name])
    else await stories[name](browser, served)
  } finally {
    if (browser !== null) await browser.stop()
    await served.stop()
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (fault) => {
    console.error(fault.stack || fault)
    process.exit(1)
  }
)
