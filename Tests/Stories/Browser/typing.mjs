// A keyboard on which every press is counted, and a registrar who registers people with it.

import assert from "node:assert/strict"
import { later } from "./chromium.mjs"

/** Milliseconds between two letters of a registrar who types well. */
const pace = 40

/** Presses that are no letter of what is typed; a key held with another is one press. */
export class Keyboard {
  constructor(page) {
    this.page = page
    this.presses = 0
  }

  /** Letters and digits into what has the focus. */
  async type(text) {
    for (const key of text) {
      await this.page.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key })
      await this.page.send("Input.dispatchKeyEvent", { type: "keyUp", key })
      await later(pace)
    }
  }

  async press(key, { ctrl = false } = {}) {
    this.presses += 1
    const code = { Tab: 9, Enter: 13 }[key]
    const event = { key, code: key, windowsVirtualKeyCode: code, modifiers: ctrl ? 2 : 0 }
    const text = key === "Enter" ? { text: "\r" } : {}
    await this.page.send("Input.dispatchKeyEvent", { type: "keyDown", ...event, ...text })
    await this.page.send("Input.dispatchKeyEvent", { type: "keyUp", ...event })
    await later(pace)
  }
}

/** Registers people from an empty form on, by keys alone; ends on an empty form.
 *
 * @param desk A registrar's desk at `/desk` in English, its first field focused.
 * @param people Name and father in their own script, year, and the province's first letters.
 * @returns Presses beyond the letters: of each person, and of them those after the last letter. */
export async function register(desk, people) {
  const counts = []
  for (const person of people) {
    const keyboard = new Keyboard(desk.page)
    // A busy browser gives the focus with its first frame, after the page is complete.
    await desk.page.until(`document.activeElement.id === "secondName"`, "the first field's focus")
    await keyboard.type(person.name)
    await keyboard.press("Tab")
    await keyboard.press("Tab")
    await keyboard.type(person.father)
    await keyboard.press("Tab")
    await keyboard.press("Tab")
    await keyboard.type(person.year)
    await keyboard.press("Tab")
    await keyboard.press("Tab")
    await keyboard.type(person.province)
    const before = keyboard.presses
    await desk.page.ask("window.isOld = true")
    await keyboard.press("Enter", { ctrl: true })
    await desk.arrive()
    assert.match(await desk.path(), /^\/desk\/ticket\/\d+$/, await desk.text())
    await desk.page.until(`document.activeElement.hasAttribute("data-slip")`, "the slip's focus")
    await keyboard.press("Enter")
    await desk.page.until("document.documentElement.dataset.printed", "the slip to be printed")
    await desk.page.ask("window.isOld = true")
    await keyboard.press("Enter")
    await desk.arrive()
    assert.equal(await desk.path(), "/desk")
    assert.equal(await desk.page.ask(`document.getElementById("secondName").value`), "")
    counts.push({ all: keyboard.presses, after: keyboard.presses - before })
  }
  return counts
}
