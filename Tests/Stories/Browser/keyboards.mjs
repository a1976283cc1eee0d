// What browsers report of the keys that a hand-held scanner presses, under each desk's layout.
//
// keyboards.json has what is on the keys, row by row from the key left of 1 to the key of / and ?:
// "†´" is a dead key, "·" a key that writes nothing, "U+0651" a sign that does not show. Arabic and
// Urdu are as Windows has them (Unicode CLDR 42, keyboards/windows), the others as Linux does
// (xkeyboard-config 2.35). AltGr is given where a letter's text needs it.

import { readFileSync } from "node:fs"

const table = JSON.parse(readFileSync(new URL("keyboards.json", import.meta.url), "utf8"))

const codes = [
  "Backquote", ..."1234567890".split("").map((digit) => "Digit" + digit), "Minus", "Equal",
  ..."QWERTYUIOP".split("").map((letter) => "Key" + letter), "BracketLeft", "BracketRight",
  ..."ASDFGHJKL".split("").map((letter) => "Key" + letter), "Semicolon", "Quote", "Backslash",
  "IntlBackslash", ..."ZXCVBNM".split("").map((letter) => "Key" + letter), "Comma", "Period", "Slash",
]

/** For each layout and level, what each key writes, by its code. */
const keys = {}
for (const [name, levels] of Object.entries(table)) {
  keys[name] = {}
  for (const [level, rows] of Object.entries(levels)) {
    const signs = rows.join(" ").split(" ").map((sign) =>
      sign.replace(/U\+([0-9A-F]{4,5})/g, (_, digits) => String.fromCodePoint(parseInt(digits, 16))))
    keys[name][level] = new Map(codes.map((code, place) => [code, signs[place]]))
  }
}

/** The layouts of the languages we serve and of their neighbours. */
export const layouts = Object.keys(table)
/** Those on which a letter's text can be typed at all, so that a scanner may be set to them. */
export const latinLayouts = ["US", "UK", "French", "German", "Italian", "Spanish", "Turkish"]

/** The marks that combine as a dead key's sign does. */
const combining = {
  "`": "\u0300", "´": "\u0301", "^": "\u0302", "~": "\u0303", "¨": "\u0308", "¸": "\u0327",
  "ˇ": "\u030c", "°": "\u030a", "˛": "\u0328", ".": "\u0307", "¯": "\u0304", "˘": "\u0306",
}

/** The end of a scan: a key's name, or "" for none. */
export const ends = ["Enter", "Tab", ""]

/**
 * The key presses by which a scanner types a text.
 *
 * @param {string} text
 * @param {string} desk the layout the desk is set to
 * @param {object} [scanner]
 * @param {string} [scanner.layout] the layout the scanner is set to; most know the American alone
 * @param {boolean} [scanner.capsLock] whether Caps Lock is on at the desk
 * @param {boolean} [scanner.keypad] whether digits come from the keypad
 * @param {string} [scanner.end]
 * @returns {object[]} for each key what `KeyboardEvent` has, and `text`, what a field then gets
 */
export function presses(text, desk, scanner = {}) {
  const { layout = "US", end = "Enter" } = scanner
  const made = []
  let dead = ""
  for (const sign of text) {
    const press = { ...place(sign, layout, scanner), repeat: false }
    let written = writtenBy(press, desk, scanner)
    if (written.startsWith("†")) {
      made.push({ ...press, key: "Dead", text: "" })
      dead += written[1]
      continue
    }
    if (dead !== "" && written !== "·") {
      const whole = (written + (combining[dead] || "")).normalize("NFC")
      written = whole.length === 1 && whole !== written ? whole : dead + written
      dead = ""
    }
    const isNone = written === "·"
    made.push({ ...press, key: isNone ? "Unidentified" : written, text: isNone ? "" : written })
  }
  if (end !== "") made.push({ key: end, code: end, text: "" })
  return made
}

/** Where a scanner finds a sign on the layout it is set to. */
function place(sign, layout, scanner) {
  if (sign === " ") return { code: "Space", shiftKey: false }
  if (scanner.keypad && /[0-9]/.test(sign)) return { code: "Numpad" + sign, shiftKey: false }
  for (const [level, shiftKey] of [["plain", false], ["shift", true], ["altGr", false]]) {
    for (const [code, written] of keys[layout][level] || []) {
      if (written === sign) return { code, shiftKey, modifierAltGraph: level === "altGr" }
    }
  }
  throw new Error(`no key for ${sign} on the layout ${layout}`)
}

/** What the desk's layout makes of a press. */
function writtenBy({ code, shiftKey, modifierAltGraph }, desk, scanner) {
  if (code === "Space") return " "
  if (code.startsWith("Numpad")) return code[6]
  if (modifierAltGraph) return (keys[desk].altGr || new Map()).get(code) || "·"
  const [plain, shifted] = [keys[desk].plain.get(code), keys[desk].shift.get(code)]
  const isLetter = plain.toUpperCase() === shifted && plain !== shifted
  return shiftKey !== (!!scanner.capsLock && isLetter) ? shifted : plain
}

/**
 * Runs in a page: presses keys one after the other, and does what a browser does of each.
 *
 * Events of a script have no effect of their own: so text is put into the field that has the focus,
 * Enter and Space press the button that has it, and Tab leads on to the next.
 */
export function pressKeys(presses) {
  const isField = (element) =>
    element.tagName === "TEXTAREA" ||
    (element.tagName === "INPUT" && !["checkbox", "file", "radio"].includes(element.type))
  for (const press of presses) {
    const target = document.activeElement || document.body
    const init = { ...press, bubbles: true, cancelable: true }
    const acts = !press.isUpOnly && target.dispatchEvent(new KeyboardEvent("keydown", init))
    if (acts && isField(target)) {
      if (press.text) document.execCommand("insertText", false, press.text)
      if (press.key === "Enter" && target.tagName === "TEXTAREA") {
        document.execCommand("insertLineBreak")
      } else if (press.key === "Enter" && target.form) target.form.requestSubmit()
    } else if (acts && press.key === "Enter" && target.click) target.click()
    if (acts && press.key === "Tab") {
      const all = [...document.querySelectorAll("a[href],button,input,select,textarea")]
        .filter((element) => element.offsetParent !== null)
      const next = all[all.indexOf(target) + 1]
      if (next) next.focus()
    }
    if (press.isDownOnly) continue
    const lifts = target.dispatchEvent(new KeyboardEvent("keyup", init))
    if (acts && lifts && press.code === "Space" && target.tagName === "BUTTON") target.click()
  }
}
