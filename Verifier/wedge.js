// A hand-held scanner plugged in as a keyboard: it types fast, in capital letters and digits, as an
// American keyboard would, and ends with Enter or Tab.

/** Slower than this is a person. */
const pauseMillisecondsMax = 100
/** Keys after which fast typing is surely a scanner's: buttons then no longer hear it. */
const surelyAfter = 4
/** Shorter texts are no letter. */
const lengthMin = 20
/** Longer ones are not read; the same as a letter's text at most. */
const lengthMax = 16384

const letterText = /^[0-9A-Z $%*+\-./:]*$/

/** What the digit row and the keys around it say with Shift on an American keyboard. */
const shifted = {
  Digit4: "$",
  Digit5: "%",
  Digit8: "*",
  Equal: "+",
  Semicolon: ":",
}
const plain = { Minus: "-", Period: ".", Slash: "/", Space: " " }

/** Listens for a scanner everywhere but in fields one types in. */
export class Wedge {
  /** @param {function(string)} onText gets each text that was typed as a scanner does */
  constructor(onText) {
    this.onText = onText
    this.begin()
    document.addEventListener("keydown", (event) => this.down(event), true)
    document.addEventListener("keyup", (event) => this.up(event), true)
  }

  begin() {
    this.typed = ""
    this.pressed = ""
    this.last = 0
  }

  down(event) {
    if (isField(event.target) || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.timeStamp - this.last > pauseMillisecondsMax) this.begin()
    this.last = event.timeStamp
    if (event.key === "Enter" || event.key === "Tab") {
      this.end(event)
    } else if (event.key.length === 1) {
      this.typed += event.key
      this.pressed += americanKey(event)
      if (this.typed.length > surelyAfter) event.preventDefault()
      if (this.typed.length > lengthMax) this.begin()
    }
  }

  /** A space that a scanner typed must not press the button that has the focus. */
  up(event) {
    if (this.typed.length > surelyAfter && !isField(event.target)) event.preventDefault()
  }

  end(event) {
    const { typed, pressed } = this
    this.begin()
    if (typed.length < lengthMin) return
    event.preventDefault()
    event.stopPropagation()
    // On a phone set to Dari the scanner's keys arrive as Dari letters: then the keys count.
    this.onText(letterText.test(typed) || pressed.length !== typed.length ? typed : pressed)
  }
}

function isField(element) {
  return !!element && ["TEXTAREA", "INPUT", "SELECT"].indexOf(element.tagName) >= 0
}

/** What an American keyboard says for the key; nothing for keys no letter's text needs. */
function americanKey(event) {
  const code = event.code || ""
  if (/^Key[A-Z]$/.test(code)) return code[3]
  if (event.shiftKey) return shifted[code] || ""
  if (/^Digit[0-9]$/.test(code)) return code[5]
  return plain[code] || ""
}
