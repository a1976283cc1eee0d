// Every page of the office's site in four languages, from the narrowest screen to the widest:
//
//   node looks.mjs PRODUCTS SITE [PICTURES]
//
// No page is wider than its screen, no text is cut off, overlaps another or has another
// language's digits: at 320 px, which is a page of 1280 px at 400 % (WCAG 1.4.10), at 360 px, at
// 640 px with two dots to each, which is 200 % (WCAG 1.4.4), and at 1280 and 1920 px. Pictures of every page
// are saved if a folder is given.

import assert from "node:assert/strict"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Chromium } from "./chromium.mjs"
import { CounterOffice, Desk } from "./counter-office.mjs"
import { answers, people, reachable, sort, takeLetter } from "./counter-pages.mjs"

const [products, site, pictures] = process.argv.slice(2)
if (pictures) mkdirSync(pictures, { recursive: true })

const languages = ["eng", "prs", "pus", "fil"]
/** CSS pixels, and the dots of each. */
const screens = [[320, 2], [360, 1], [640, 2], [1280, 1], [1920, 1]]
/** Pictures are taken of these, the dark ones in two languages. */
const kept = [360, 1280]
const dark = ["eng", "prs"]
/** Longest picture, in pixels. */
const heightMax = 4000

const faults = []
const seen = new Set()
let looked = 0

const office = await CounterOffice.sample(products, site)
const browser = await Chromium.start()
try {
  takeLetter(office)
  await noticesFaults()
  const password = await office.samplePassword()
  for (const name of people) {
    const desk = await Desk.sit(browser, office)
    if (name) await desk.signIn(name, password)
    for (const path of await reachable(desk, name)) {
      // The same page looks the same to everyone except for its navigation.
      if (seen.has(sort(path))) continue
      seen.add(sort(path))
      await lookAt(desk, name, path, (lang) => desk.open(`${path}?lang=${lang}`))
    }
    for (const [who, page, come] of answers.filter((one) => one[0] === name)) {
      await lookAt(desk, who, page, (lang) => come(desk, lang, office))
    }
  }
} finally {
  await browser.stop()
  await office.stop()
}
assert.ok(looked > 120, `only ${looked} pages were looked at`)
assert.equal(faults.length, 0, "\n" + faults.join("\n"))
console.log(`${looked} pages looked at`)

async function lookAt(desk, name, path, come) {
  for (const lang of languages) {
    await set(desk, 1280, 1)
    try {
      await come(lang)
    } catch (fault) {
      faults.push(`${name ?? "anybody"} ${path} ${lang}: ${fault.message}`)
      continue
    }
    looked += 1
    for (const [width, dots] of screens) {
      await set(desk, width, dots)
      for (const fault of await measured(desk, lang)) {
        faults.push(`${name ?? "anybody"} ${path} ${lang} ${width}: ${fault}`)
      }
      if (pictures && kept.includes(width)) {
        await keep(desk, [name ?? "anybody", path, lang, width], width)
        if (dark.includes(lang)) {
          await scheme(desk, "dark")
          await keep(desk, [name ?? "anybody", path, lang, width, "dark"], width)
          await scheme(desk, "light")
        }
      }
    }
  }
}

/** A check that would notice nothing is none: each fault it looks for is put into a page. */
async function noticesFaults() {
  const desk = await Desk.sit(browser, office)
  const spoilt = {
    "wider than": "<p style=width:2000px>Wide</p>",
    "is cut off": "<p style=width:40px;overflow:hidden;white-space:nowrap>This is a sentence</p>",
    "lies over": "<p>Beneath this one</p><p style=margin-top:-2em>Over the other</p>",
    "digits of another": "<p>2026</p>",
  }
  for (const [said, html] of Object.entries(spoilt)) {
    await desk.open("/check?lang=prs")
    await set(desk, 1280, 1)
    assert.deepEqual(await measured(desk, "prs"), [])
    await desk.page.ask(`(() => {
      const all = new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html").body
      for (const one of [...all.children]) {
        for (const rule of one.getAttribute("style")?.split(";") ?? []) {
          one.style.setProperty(...rule.split(":"))
        }
        document.querySelector("main").append(one)
      }
    })()`)
    const found = await measured(desk, "prs")
    assert.ok(found.some((one) => one.includes(said)), `does not notice ${said}: ${found}`)
  }
}

function set(desk, width, dots) {
  return desk.page.send("Emulation.setDeviceMetricsOverride", {
    width, height: 800, deviceScaleFactor: dots, mobile: width < 600,
  })
}

function scheme(desk, value) {
  return desk.page.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value }],
  })
}

async function keep(desk, words, width) {
  const height = await desk.page.ask("document.documentElement.scrollHeight")
  await desk.page.send("Emulation.setDeviceMetricsOverride", {
    width, height: Math.min(Math.max(height, 400), heightMax), deviceScaleFactor: 1,
    mobile: width < 600,
  })
  const file = words.join(" ").replace(/\//g, "-").replace(/[^\w-]+/g, "_") + ".png"
  writeFileSync(join(pictures, file), await desk.page.screenshot())
}

function measured(desk, lang) {
  return desk.page.ask(`(${measure})(${JSON.stringify(lang)})`)
}

/** Runs in the page; gives one sentence for each fault. */
function measure(lang) {
  const found = []
  const root = document.scrollingElement
  if (root.scrollWidth > root.clientWidth) {
    found.push(`${root.scrollWidth - root.clientWidth} px wider than the screen`)
  }
  const pieces = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const node = walk.currentNode
    const text = node.data.trim()
    const owner = node.parentElement
    if (!text || owner.closest("script,style,noscript,option,title,.hidden,svg")) continue
    if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1)
    if (boxes.length === 0 || isHiddenOnPurpose(owner)) continue
    const short = text.replace(/\s+/g, " ").slice(0, 60)
    for (const box of boxes) {
      if (isCut(owner, box)) {
        found.push(`"${short}" is cut off`)
        break
      }
    }
    const foreign = owner.closest("[lang]")?.lang ?? ""
    const isOwn = /^(fa|prs|ps|pus)/.test(foreign)
    const given = "bdi,code,pre,kbd,[dir=ltr],.number,textarea"
    // A number with its check code is a name, in every language; what was typed is quoted as typed.
    const words = text.replace(/\b[A-Z]{2,4}(-[0-9A-Z]{4}){2}( [0-9A-Z]{4}-[0-9A-Z]{4})?\b/g, "")
      .replace(/\u2068[^\u2069]*\u2069/g, "")
    if (/prs|pus/.test(lang) && isOwn && /[0-9]/.test(words) && !owner.closest(given)) {
      found.push(`"${short}" has digits of another language`)
    }
    if (!floats(owner)) pieces.push({ short, boxes })
  }
  for (let one = 0; one < pieces.length; one += 1) {
    for (let two = one + 1; two < pieces.length; two += 1) {
      const [a, b] = [pieces[one], pieces[two]]
      if (a.boxes.some((box) => b.boxes.some((other) => overlaps(box, other)))) {
        found.push(`"${a.short}" lies over "${b.short}"`)
      }
    }
  }
  return found

  /** Text for those who hear the page is in a box of one pixel. */
  function isHiddenOnPurpose(element) {
    for (let at = element; at; at = at.parentElement) {
      if (at.clientWidth <= 1 && getComputedStyle(at).overflowX !== "visible") return true
      if (getComputedStyle(at).clipPath !== "none") return true
    }
    return false
  }

  /** Whether a box of text is outside of what is shown and cannot be scrolled to. */
  function isCut(element, box) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at)
      if (style.display === "inline") continue
      const frame = at.getBoundingClientRect()
      if (/auto|scroll/.test(style.overflowX)) return false
      if (/hidden|clip/.test(style.overflowX)) {
        if (box.left < frame.left - 2 || box.right > frame.right + 2) return true
      }
      if (/hidden|clip/.test(style.overflowY) && box.bottom > frame.bottom + 6) return true
      if (style.position === "fixed") return false
    }
    return box.left < -2 || box.right > root.clientWidth + 2
  }

  function floats(element) {
    for (let at = element; at; at = at.parentElement) {
      if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return true
    }
    return false
  }

  /** By the middle half of each line: the box of a font is higher than its letters. */
  function overlaps(a, b) {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const top = Math.max(a.top + a.height / 4, b.top + b.height / 4)
    const bottom = Math.min(a.bottom - a.height / 4, b.bottom - b.height / 4)
    return width > 2 && bottom - top > 2
  }
}
