// The page that checks letters. Its document may connect to nothing: see the policy in index.html.

import { Camera, picturesOf } from "./camera.js"
import { loadCore } from "./core.js"
import { readKept, keepWish } from "./kept.js"
import { loadScanner } from "./scanner.js"
import {
  digits, filled, offerLanguages, putIntoWords, show, tagOf, the, wishedLanguage,
} from "./screen.js"
import { fromShelf } from "./shelf.js"
import { beSilent, speak, voiceFor } from "./speech.js"
import { clearVerdict, showVerdict } from "./verdict.js"
import { Wedge } from "./wedge.js"

/** A verdict nobody touches leaves the screen after this long. */
const clearsAfterMilliseconds = 30000

const page = {
  core: null,
  scanner: null,
  camera: null,
  kept: null,
  words: null,
  /** What is shown: start, camera or verdict. */
  state: "start",
  clearing: null,
}

begin().catch((fault) => {
  // Only where the page's own parts do not run; the words for it stand in the markup.
  console.error(fault)
  show(the("too-old"), true)
})

async function begin() {
  if (!self.isSecureContext || !self.crypto || !crypto.subtle || !self.WebAssembly) {
    show(the("too-old"), true)
    return
  }
  const bytes = await fromShelf("core.wasm")
  if (bytes === null) {
    // The first visit: the other document, which may connect, puts everything on the phone.
    location.replace("list.html")
    return
  }
  page.kept = await readKept()
  page.core = await loadCore(bytes)
  speakLanguage(page.kept.language || wishedLanguage(page.core.languages))
  const hasList = await openList()
  listen(hasList)
  document.body.dataset.ready = hasList ? "yes" : "noList"
  if (hasList) page.scanner = await loadScanner(() => fromShelf("scanner.wasm"))
}

async function openList() {
  const { bundle, root } = page.kept
  if (bundle === null) return false
  const taken = await page.core.takeBundle(bundle, { held: null, pinnedRoot: root })
  page.knowledge = taken.ok ? taken.knowledge : null
  return taken.ok
}

function speakLanguage(language) {
  page.words = page.core.words(language)
  putIntoWords(page.words)
  const seconds = digits(clearsAfterMilliseconds / 1000, page.words)
  the("clears").textContent = filled(page.words.clears, { seconds })
  const all = page.core.languages.map((each) => page.core.words(each))
  offerLanguages(the("language"), all, language, (chosen) => {
    speakLanguage(chosen)
    keepWish("language", chosen).catch(() => {})
    sayAge()
  })
  offerVoice()
}

function offerVoice() {
  const canSpeak = voiceFor(tagOf(page.words.language)) !== null
  show(the("voice"), canSpeak)
  show(the("say"), canSpeak)
  the("speaks").checked = page.kept.speaks
}

/** How old the list is, before any letter was looked at. */
async function sayAge() {
  if (!page.knowledge) return
  const nothing = await page.core.judge("", moment())
  the("age").textContent = filled(page.words.listOld, { age: nothing.ageText })
}

function moment() {
  return {
    now: Math.floor(Date.now() / 1000),
    highestSeen: page.kept.highest,
    language: page.words.language,
    offsetMinutes: -new Date().getTimezoneOffset(),
  }
}

// MARK: What a person does

function listen(hasList) {
  show(the("start"), true)
  show(the("no-list"), !hasList)
  show(the("ways"), hasList)
  if (self.speechSynthesis) speechSynthesis.onvoiceschanged = offerVoice
  if (!hasList) return
  sayAge()
  page.camera = new Camera(the("video"))
  the("scan").onclick = scan
  the("again").onclick = scan
  the("stop").onclick = toStart
  the("light").onclick = switchLight
  the("take").onchange = (event) => readPhoto(event.target)
  the("choose").onchange = (event) => readPhoto(event.target)
  the("paste").onsubmit = (event) => {
    event.preventDefault()
    const text = the("text").value
    the("text").value = ""
    judge(text)
  }
  the("text").onkeydown = (event) => {
    // A scanner that types into the field ends with Enter, as a person may.
    if (event.key !== "Enter" || event.isComposing) return
    event.preventDefault()
    the("check").click()
  }
  the("say").onclick = () => speak(page.spoken, tagOf(page.words.language))
  the("speaks").onchange = (event) => {
    page.kept.speaks = event.target.checked
    keepWish("speaks", page.kept.speaks).catch(() => {})
  }
  new Wedge(judge)
  for (const name of ["pointerdown", "keydown"]) {
    document.addEventListener(name, () => {
      if (page.state === "verdict") clearLater()
    })
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && page.state === "camera") toStart()
  })
  addEventListener("pagehide", toStart)
}

async function scan() {
  to("camera")
  tell("")
  try {
    await page.camera.start(async (picture) => {
      if (page.state !== "camera") return true
      the("light").hidden = !page.camera.hasLight
      const texts = await found(picture)
      if (texts.length === 0 || page.state !== "camera") return page.state !== "camera"
      await judge(texts[0])
      return true
    })
  } catch (fault) {
    if (page.state === "camera") toStart()
    tell(page.words[fault.word] || page.words.cameraBusy)
  }
}

async function found(picture) {
  if (page.scanner === null) return []
  try {
    return await page.scanner.scan(picture)
  } catch (fault) {
    return []
  }
}

async function switchLight() {
  const button = the("light")
  const isOn = button.getAttribute("aria-pressed") !== "true"
  try {
    await page.camera.light(isOn)
    button.setAttribute("aria-pressed", String(isOn))
  } catch (fault) {
    button.hidden = true
  }
}

async function readPhoto(input) {
  const photo = input.files[0]
  input.value = ""
  if (!photo) return
  tell(page.words.reading)
  let texts = []
  try {
    await picturesOf(photo, async (picture) => {
      texts = await found(picture)
      return texts.length > 0
    })
  } catch (fault) {
    tell(page.words.photoUnreadable)
    return
  }
  if (texts.length === 0) tell(page.words.noCodeInPhoto)
  else await judge(texts[0])
}

// MARK: What is shown

async function judge(text) {
  const verdict = await page.core.judge(text, moment())
  page.spoken = verdict.spoken
  showVerdict(verdict, page.words)
  to("verdict")
  the("headline").focus({ preventScroll: true })
  scrollTo(0, 0)
  clearLater()
  if (page.kept.speaks) speak(verdict.spoken, tagOf(page.words.language))
}

function clearLater() {
  clearTimeout(page.clearing)
  page.clearing = setTimeout(toStart, clearsAfterMilliseconds)
}

function toStart() {
  to("start")
}

function to(state) {
  clearTimeout(page.clearing)
  if (state !== "verdict") {
    clearVerdict()
    page.spoken = ""
    beSilent()
  }
  if (state !== "camera" && page.camera !== null && page.camera.isOn) page.camera.stop()
  page.state = state
  document.body.dataset.state = state
  show(the("start"), state === "start")
  show(the("camera"), state === "camera")
  show(the("verdict"), state === "verdict")
  if (state !== "start") tell("")
}

function tell(text) {
  the("told").textContent = text
}
