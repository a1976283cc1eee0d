// A hand-held scanner that is connected as a keyboard: it types what a code says, many times faster
// than a person, and ends with Enter, Tab or nothing.
//
// Most scanners press the keys of an American keyboard, whatever the desk's layout is; the browser
// then gives the desk's letters for them. So two readings are made: what was typed, and what an
// American keyboard has on the same keys. Which of them is a letter is for the reader to say.
//
// The verifier page and the office's pages use this file; it needs no other. Written for browsers
// of 2018.

/** Between two keys of a machine; a person is twice as slow even at a quick pair of letters. */
const machineMilliseconds = 40
/** Between two keys of a slow scanner. A person stays below it for a few keys in a row at most. */
const fastMilliseconds = 120
/** What a key adds to the pace, by the time since the one before it. */
const paceOfMachine = 4
/** Six keys in a row of a machine, or 24 of a slow scanner: no person types so. */
const scannersPace = 24
/** A person who types pauses for less within a word; after more, another text begins. */
const personsPauseMilliseconds = 1000
/** Scanners that send by radio pause for up to two seconds in the middle of a text. */
const scannersPauseMilliseconds = 2500
/** After so long without a key, the text is asked about: most scanners have ended then. */
const restMilliseconds = 300
/** A pause that long may mean that the code was scanned once more, from its beginning. */
const againMilliseconds = 120
/** Keys that show that a text begins like the one before it: a letter's first three are alike. */
const beginningLength = 3
/** Scanners may end with Enter and line feed: what comes after the first is dropped. */
const endMilliseconds = 400
/** What came without an end may get one late. */
const lateEndMilliseconds = 700
/** The shortest code worth an answer: the one on goods, of 12 digits. */
const lengthMin = 12
/** Keys beyond are not recorded; the longest code that is read has 4,296 characters. */
const lengthMax = 16384

/** Kinds of fields that keys write no text into. */
const notTyped = [
  "button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit",
]
/** How a browser names text that came without a key that is known; pasted text is not among it. */
const unkeyed = ["insertText", "insertCompositionText", "insertFromComposition"]

/** Listens for a scanner on the whole page, inside fields and outside. */
export class KeyboardScanner {
  /**
   * @param {object} listener
   * @param {function(Scan)} listener.onScan gets each scan that has ended
   * @param {function(Scan): (boolean|Promise<boolean>)} [listener.onRest] whether the text is
   *   whole, asked after 300 ms without a key; if it is not, the rest is waited for
   */
  constructor({ onScan, onRest = () => false }) {
    this.onScan = onScan
    this.onRest = onRest
    this.endedAt = -Infinity
    /** The field in use and what it had before the last key, for keyboards that report no keys. */
    this.before = null
    this.remember(document.activeElement)
    this.forget()
    document.addEventListener("keydown", (event) => this.down(event), true)
    document.addEventListener("keyup", (event) => this.up(event), true)
    document.addEventListener("input", (event) => this.input(event), true)
    document.addEventListener("focusin", (event) => this.remember(event.target), true)
  }

  /** Begins a new text. */
  forget() {
    clearTimeout(this.timer)
    this.keys = []
    this.place = null
    this.pace = 0
    this.isScanner = false
    this.last = -Infinity
    this.again = null
    this.isWritten = false
    this.digits = ""
  }

  remember(element) {
    this.before = placeIn(element)
  }

  down(event) {
    if (isSecret(event.target)) return
    if (event.repeat) {
      // A key that is held down repeats as fast as a scanner types.
      this.isWritten = true
    } else if (endsText(event)) {
      this.end(event)
    } else if (isCommand(event)) {
      if (event.altKey && /^Numpad[0-9]$/.test(event.code)) this.digits += event.code[6]
    } else {
      this.write({ typed: typedKey(event), pressed: americanKey(event) }, event)
      if (this.isPress(event)) event.preventDefault()
    }
  }

  up(event) {
    // Windows has a key for every character: its number, while Alt is held.
    if (event.key === "Alt" && this.digits !== "") {
      const typed = String.fromCharCode(Number(this.digits))
      this.digits = ""
      // In a field the browser writes it.
      if (placeIn(event.target) === null) this.write({ typed, pressed: typed }, event)
    }
    if (this.isPress(event) || this.isLateEnd(event)) event.preventDefault()
  }

  /** Whether a scanner's key would press the button that has the focus, or choose in a list. */
  isPress(event) {
    if (this.place !== null || this.keys.length === 0) return false
    return this.isScanner || (this.pace > 0 && event.code === "Space")
  }

  isLateEnd(event) {
    return endsText(event) && event.timeStamp - this.endedAt < endMilliseconds
  }

  write(key, event) {
    if (key.typed + key.pressed === "") return
    const { target } = event
    this.add([key], event, () => placeIn(target))
    this.isWritten = true
  }

  /** Some phones and scanners put text into a field without a key that could be known. */
  input(event) {
    const { target } = event
    if (isSecret(target) || placeIn(target) === null) return
    const { before, isWritten } = this
    this.remember(target)
    this.isWritten = false
    if (isWritten || unkeyed.indexOf(event.inputType) < 0) return
    const had = before !== null && before.field === target ? before : null
    const written = target.value.length - (had === null ? 0 : had.value.length)
    if (written <= 0) return
    const key = { typed: "", pressed: "" }
    const keys = new Array(Math.min(written, lengthMax)).fill(key)
    this.add(keys, event, () => had || emptyPlace(target))
  }

  /** Records keys that came at one moment. */
  add(keys, event, place) {
    const gap = event.timeStamp - this.last
    if (gap > (this.isScanner ? scannersPauseMilliseconds : personsPauseMilliseconds)) this.forget()
    this.last = event.timeStamp
    if (this.keys.length === 0) this.place = place()
    else if (gap > againMilliseconds) this.again = { at: this.keys.length, place: place() }
    if (gap <= machineMilliseconds) this.pace += paceOfMachine
    else if (gap <= fastMilliseconds) this.pace += 1
    else this.pace = 0
    // Text that comes at once is as long as it is, whatever its pace.
    this.pace += keys.length - 1
    if (this.pace >= scannersPace) this.isScanner = true
    if (this.keys.length <= lengthMax) this.keys.push(...keys)
    this.dropFirstTry()
    clearTimeout(this.timer)
    if (this.isScanner) this.timer = setTimeout(() => this.rest(), restMilliseconds)
  }

  /** Scanned once more after half of it had come: only the second try counts. */
  dropFirstTry() {
    const { again, keys } = this
    if (again === null || keys.length < again.at + beginningLength) return
    const isSame = (key, place) => key.typed === keys[again.at + place].typed && key.typed !== ""
    if (keys.slice(0, beginningLength).every(isSame)) {
      this.keys = keys.slice(again.at)
      this.place = again.place
    }
    this.again = null
  }

  async rest() {
    const { keys } = this
    const count = keys.length
    if (count < lengthMin) return
    const isWhole = await this.onRest(this.scan())
    // More keys came while the text was looked at.
    if (this.keys !== keys || keys.length !== count) return
    if (isWhole) {
      this.finish(this.last + lateEndMilliseconds)
    } else {
      const wait = scannersPauseMilliseconds - restMilliseconds
      this.timer = setTimeout(() => this.finish(this.last), wait)
    }
  }

  end(event) {
    if (this.isLateEnd(event)) {
      swallow(event)
    } else if (this.isScanner && this.keys.length >= lengthMin) {
      swallow(event)
      this.finish(event.timeStamp)
    } else {
      if (this.isScanner && this.place === null) swallow(event)
      // A person's Enter does what it always does.
      this.forget()
    }
  }

  finish(time) {
    const scan = this.scan()
    this.endedAt = time
    this.forget()
    this.onScan(scan)
  }

  scan() {
    return new Scan(this.keys, this.place)
  }
}

/** What a scanner typed. */
export class Scan {
  constructor(keys, place) {
    const inField = place === null ? "" : writtenInto(place)
    /** What arrived, under the desk's layout. */
    this.typed = inField || keys.map((key) => key.typed).join("")
    /** What an American keyboard has on the same keys; empty where no keys are known. */
    this.pressed = keys.map((key) => key.pressed).join("")
    /** The field it was typed into; null where it was none. */
    this.field = place === null ? null : place.field
    this.place = place
  }

  /** What the code may say, each once. */
  get readings() {
    const { typed, pressed } = this
    return [typed, pressed].filter((text, at) => text !== "" && (at === 0 || text !== typed))
  }

  /** Takes out of the field what was typed into it. */
  takeOut() {
    if (this.place !== null) this.place.field.value = this.place.value
  }
}

/**
 * Sends a form with the letter that is scanned, wherever on the page the keys arrive.
 *
 * Beside the text goes what an American keyboard has on the same keys, in the form's field `keys`.
 *
 * @param {HTMLFormElement} form
 * @param {string} name the field for a letter's text
 */
export function sendScans(form, name) {
  const text = form.elements.namedItem(name)
  const keys = form.elements.namedItem("keys")
  // The way back leads to an empty form.
  addEventListener("pageshow", () => { keys.value = "" })
  const onScan = (scan) => {
    scan.takeOut()
    // The page is locked.
    if (document.querySelector("dialog[open]")) return
    text.value = scan.typed || scan.pressed
    keys.value = scan.pressed
    if (form.requestSubmit) form.requestSubmit()
    else form.submit()
  }
  form.dataset.hears = "yes"
  return new KeyboardScanner({ onScan })
}

/** Drops what is scanned on a page that takes no letter: it fills no field and presses no button. */
export function dropScans() {
  return new KeyboardScanner({ onScan: (scan) => scan.takeOut() })
}

/** A text field and what it has, where the keys go; null where they go into none. */
function placeIn(element) {
  const isText =
    !!element &&
    (element.tagName === "TEXTAREA" ||
      (element.tagName === "INPUT" && notTyped.indexOf(element.type) < 0))
  if (!isText) return null
  const { value, selectionStart, selectionEnd } = element
  // Some kinds of fields report no place: then text is written at the end.
  const start = selectionStart === null ? value.length : selectionStart
  const end = selectionEnd === null ? value.length : selectionEnd
  return { field: element, value, front: value.slice(0, start), behind: value.slice(end) }
}

function emptyPlace(field) {
  return { field, value: "", front: "", behind: "" }
}

/** What has been written into a field since. */
function writtenInto({ field, front, behind }) {
  const now = field.value
  const isAround =
    now.length >= front.length + behind.length && now.startsWith(front) && now.endsWith(behind)
  return isAround ? now.slice(front.length, now.length - behind.length) : now
}

/** A password is never listened to. */
function isSecret(element) {
  return !!element && element.tagName === "INPUT" && element.type === "password"
}

function swallow(event) {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Whether a key ends a scanner's text: Enter, Tab, and return or line feed as some send them. */
function endsText(event) {
  const { code, key } = event
  if (event.ctrlKey) return !isThirdLevel(event) && (code === "KeyJ" || code === "KeyM")
  return ["Enter", "Tab"].indexOf(key) >= 0 || ["Enter", "NumpadEnter", "Tab"].indexOf(code) >= 0
}

/** Whether a key is a command, such as Ctrl and C, and writes nothing. */
function isCommand(event) {
  return (event.ctrlKey || event.altKey || event.metaKey) && !isThirdLevel(event)
}

/** Whether AltGr is held, which Windows reports as Ctrl and Alt. */
function isThirdLevel(event) {
  return !!event.getModifierState && event.getModifierState("AltGraph")
}

/** The text a key wrote: a letter, or two as لا is; nothing for keys that have a name. */
function typedKey(event) {
  const key = event.key || ""
  return /^[A-Z][A-Za-z0-9]+$/.test(key) ? "" : key
}

/** What an American keyboard has on the keys beside letters and digits, plain and with Shift. */
const american = {
  Backquote: "`~", Digit1: "1!", Digit2: "2@", Digit3: "3#", Digit4: "4$", Digit5: "5%",
  Digit6: "6^", Digit7: "7&", Digit8: "8*", Digit9: "9(", Digit0: "0)", Minus: "-_", Equal: "=+",
  BracketLeft: "[{", BracketRight: "]}", Backslash: "\\|", Semicolon: ";:", Quote: "'\"",
  Comma: ",<", Period: ".>", Slash: "/?", Space: "  ", NumpadAdd: "++", NumpadSubtract: "--",
  NumpadMultiply: "**", NumpadDivide: "//", NumpadDecimal: "..",
}

/**
 * What an American keyboard has on the key; nothing where the key is not known.
 *
 * Letters are capitals, as in every code of ours, whatever Shift and Caps Lock say.
 */
function americanKey(event) {
  const code = event.code || ""
  if (/^Key[A-Z]$/.test(code)) return code[3]
  if (/^Numpad[0-9]$/.test(code)) return code[6]
  const both = american[code]
  return both === undefined ? "" : both[event.shiftKey ? 1 : 0]
}
