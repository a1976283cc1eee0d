// The page that checks letters. Its document may connect to nothing: see the policy in index.html.

import { clearChoice, showChoice } from "./choice.js"
import { loadCore } from "./core.js"
import { importList, openHeld } from "./importing.js"
import { readKept, keepWish } from "./kept.js"
import { KeyboardScanner } from "./keyboard-scanner.js"
import {
  digits, filled, offerLanguages, putIntoWords, show, tagOf, the, wishedLanguage,
} from "./screen.js"
import { isBrowserOfIcon } from "./home.js"
import { Seeing } from "./seeing.js"
import { fromShelf } from "./shelf.js"
import { beSilent, speak, voiceFor } from "./speech.js"
import { clearVerdict, showVerdict } from "./verdict.js"

/** An untouched verdict leaves the screen after this long. */
const clearsAfterMilliseconds = 30000
/** In the camera's pictures a code that is no letter is answered once no letter came after it. */
const strangeMilliseconds = 1200
/** How long the phone is felt when a verdict appears, whichever it is. */
const vibrationMilliseconds = 60

const page = {
  core: null,
  /** The camera, photos and what reads them. */
  seeing: null,
  kept: null,
  words: null,
  /** The letter on the screen, so that it can be shown in another language; null where none is. */
  judged: null,
  /** The letters of one picture while one of them is being chosen. */
  letters: [],
  /** What is shown: start, camera, choice or verdict. */
  state: "start",
  /** When the camera first saw a code that is no letter, and none that is one since. */
  strangeSince: null,
  clearing: null,
}

begin().catch((fault) => {
  // Only where the page's own parts do not run; the words for it are in the markup.
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
  const isOpen = () => page.state === "camera"
  page.seeing = new Seeing(page.kept.lens, { isOpen, read, hasLetter, say, scan })
  listen()
  offerWays(hasList)
  document.body.dataset.ready = hasList ? "yes" : "noList"
  await page.seeing.sayDecoder()
}

async function openList() {
  const opened = await openHeld(page.core, await readKept())
  page.knowledge = opened !== null && opened.ok ? opened.knowledge : null
  return page.knowledge !== null
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
    if (page.judged !== null) {
      beSilent()
      tellAgain(page.judged)
    }
    if (page.state === "choice") offerLetters(page.letters)
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
  const nothing = await page.core.told("", moment())
  the("age").textContent = filled(page.words.listOld, { age: nothing.ageText })
}

function moment() {
  return {
    now: Math.floor(Date.now() / 1000),
    language: page.words.language,
    offsetMinutes: -new Date().getTimezoneOffset(),
  }
}

// MARK: What a person does

/** Without a list nothing can be checked; its printed codes can be scanned. */
function offerWays(hasList) {
  show(the("start"), true)
  show(the("no-list"), !hasList)
  show(the("elsewhere"), !hasList && isBrowserOfIcon())
  if (hasList) sayAge()
}

function listen() {
  if (self.speechSynthesis) speechSynthesis.onvoiceschanged = offerVoice
  the("scan").onclick = scan
  the("again").onclick = scan
  the("none-of-them").onclick = scan
  the("stop").onclick = () => {
    // After a stop the reading may begin with other sheets.
    page.core.framed()
    toStart()
  }
  the("light").onclick = () => page.seeing.switchLight()
  the("lens").onclick = () => page.seeing.switchLens()
  the("take").onchange = (event) => page.seeing.readPhoto(event.target)
  the("choose").onchange = (event) => page.seeing.readPhoto(event.target)
  the("paste").onsubmit = (event) => {
    event.preventDefault()
    const text = the("text").value
    the("text").value = ""
    read([text])
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
  new KeyboardScanner({ onScan: readScan, onRest: isWholeScan })
  for (const name of ["pointerdown", "keydown"]) {
    document.addEventListener(name, () => {
      if (page.state === "verdict" || page.state === "choice") clearLater()
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
  page.strangeSince = null
  const word = await page.seeing.open()
  if (word === null) return
  if (page.state === "camera") toStart()
  say(word)
}

/** Says one of the page's texts, by its name. */
function say(word) {
  tell(word === "" ? "" : page.words[word])
}

/** Whether a letter, or a code of a list, is among the texts: then a photo is looked at no longer. */
async function hasLetter(texts) {
  if (texts.length === 0) return false
  if (!page.knowledge || texts.some(isListCode)) return true
  const letters = await page.core.judgeLetters(texts, moment())
  letters.forEach((letter) => page.core.forget(letter))
  return letters[0].verdict !== "unreadable"
}

/**
 * Judges the letter in a picture, or takes a printed code of a list.
 *
 * @param {string[]} texts what was found in one picture
 * @returns {Promise<boolean>} whether that is all, so that the camera may stop
 */
async function read(texts) {
  const letters = texts.filter((text) => !isListCode(text) && page.core.compareRoot(text) === null)
  if (letters.length > 0) {
    if (page.knowledge) return judge(letters)
    tell(page.words.noList)
    return false
  }
  const compared = texts.map((text) => page.core.compareRoot(text)).find((word) => word !== null)
  if (compared) {
    if (page.state !== "start") toStart()
    tell(page.words[compared])
    return true
  }
  let isDone = false
  for (const text of texts) {
    if (isListCode(text)) isDone = (await readListCode(text)) || isDone
  }
  return isDone
}

// MARK: A hand-held scanner

/** What it typed is read once it has ended. */
async function readScan(scan) {
  scan.takeOut()
  const code = ownCodeIn(scan)
  if (code || !page.knowledge) {
    await read([code || scan.typed])
    return
  }
  const judged = await page.core.judgeReadings(scan.readings, moment())
  const told = await page.core.tell(judged, moment())
  if (isPart(told)) {
    page.core.forget(judged)
    toStart()
    tell(page.words.scanBrokeOff)
  } else await showJudged(judged)
}

/** In a pause: whether what has come is a letter. A part of one is never judged. */
async function isWholeScan(scan) {
  if (ownCodeIn(scan) || !page.knowledge) return false
  const judged = await page.core.judgeReadings(scan.readings, moment())
  const told = await page.core.tell(judged, moment())
  page.core.forget(judged)
  if (isPart(told)) {
    toStart()
    tell(page.words.scanPaused)
  }
  return judged.verdict !== "unreadable"
}

/** A code of a list or of a mark as it was printed: without the scanner's mark, in capitals. */
function ownCodeIn(scan) {
  const texts = scan.readings.map((text) => text.replace(/^\s*(\][A-Za-z]\w)?/, "").toUpperCase())
  return texts.find((text) => isListCode(text) || page.core.compareRoot(text) !== null)
}

/** Whether only the beginning of a letter's text has come. */
function isPart(told) {
  return told !== null && told.reason === "no-letter/letter-part"
}

// MARK: A list on paper

/** What the text of every printed code of a list begins with: docs/bundle-format.md. */
function isListCode(text) {
  return text.startsWith("AMAN1/")
}

async function readListCode(text) {
  const { outcome, have, count } = page.core.frame(text)
  if (outcome === "notAFrame") return false
  if (outcome === "other") tell(page.words.listCodesOther)
  else {
    const told = { have: digits(have, page.words), count: digits(count, page.words) }
    tell(filled(page.words.listCodes, told))
  }
  if (have < count) return false
  const bytes = page.core.framed()
  if (page.state === "camera") toStart()
  if (bytes === null) {
    tell(page.words.listCodesBroken)
    return true
  }
  const imported = await importList(page.core, bytes)
  if (imported.knowledge !== null) page.knowledge = imported.knowledge
  else if (!imported.isKept) await openList()
  offerWays(!!page.knowledge)
  document.body.dataset.ready = page.knowledge ? "yes" : "noList"
  const names = imported.words.map((name) => page.words[name] || page.words.refusedContent)
  tell(names.join(" "))
  return true
}

// MARK: What is shown

/** Judges what one picture says; false where the camera should look on for a letter. */
async function judge(texts) {
  const letters = await page.core.judgeLetters(texts, moment())
  if (page.state === "camera" && letters[0].verdict === "unreadable") {
    if (page.strangeSince === null) page.strangeSince = performance.now()
    if (performance.now() - page.strangeSince < strangeMilliseconds) {
      letters.forEach((letter) => page.core.forget(letter))
      return false
    }
  }
  if (letters.length === 1) await showJudged(letters[0])
  else {
    forgetJudged()
    await offerLetters(letters)
  }
  return true
}

/** Of several letters the person chooses; none is passed over, and none is taken for another. */
async function offerLetters(letters) {
  page.letters = letters
  const tolds = await Promise.all(letters.map((letter) => page.core.tell(letter, moment())))
  // What was lost is scanned again: nothing is said about a letter that is not known.
  if (page.letters !== letters) return
  if (tolds.indexOf(null) >= 0) {
    toStart()
    return
  }
  showChoice(tolds, (place) => {
    const chosen = page.letters[place]
    page.letters = page.letters.filter((letter) => letter !== chosen)
    showJudged(chosen)
  })
  to("choice")
  the("several").focus({ preventScroll: true })
  scrollTo(0, 0)
  clearLater()
}

async function showJudged(judged) {
  forgetJudged()
  page.judged = judged
  const told = (await page.core.tell(judged, moment())) || (await page.core.told("", moment()))
  showTold(told)
  to("verdict")
  if (navigator.vibrate) navigator.vibrate(vibrationMilliseconds)
  the("headline").focus({ preventScroll: true })
  scrollTo(0, 0)
  clearLater()
  if (page.kept.speaks) speak(page.spoken, tagOf(page.words.language))
}

async function tellAgain(judged) {
  const told = await page.core.tell(judged, moment())
  // Another letter came meanwhile, or the screen was cleared.
  if (page.judged !== judged) return
  // What was lost is scanned again: nothing is said about a letter that is not known.
  if (told === null) toStart()
  else showTold(told)
}

function showTold(told) {
  page.spoken = told.spoken
  showVerdict(told, page.words)
}

function forgetJudged() {
  if (page.judged !== null) page.core.forget(page.judged)
  page.letters.forEach((letter) => page.core.forget(letter))
  page.judged = null
  page.letters = []
  clearChoice()
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
  if (state !== "verdict") clearVerdict()
  if (state !== "verdict" && state !== "choice") {
    forgetJudged()
    page.spoken = ""
    beSilent()
  }
  if (page.seeing !== null) {
    page.seeing.forgetPhoto()
    if (state !== "camera") page.seeing.close()
  }
  page.state = state
  document.body.dataset.state = state
  show(the("start"), state === "start")
  show(the("camera"), state === "camera")
  show(the("choice"), state === "choice")
  show(the("verdict"), state === "verdict")
  if (state !== "start") tell("")
}

function tell(text) {
  for (const id of ["told", "told-camera"]) the(id).textContent = text
}
