// What the page shows: the start, the camera, a choice of letters, or a verdict; and the letters it is
// about, which are forgotten when they leave the screen.

import { clearChoice, showChoice } from "./choice.js"
import { show, tagOf, the } from "./screen.js"
import { beSilent, speak } from "./speech.js"
import { clearVerdict, showVerdict } from "./verdict.js"

/** An untouched verdict leaves the screen after this long. */
export const clearsAfterMilliseconds = 30000
/** In the camera's pictures a code that is no letter is answered once no letter came after it. */
const strangeMilliseconds = 1200
/** How long the phone is felt when a verdict appears, whichever it is. */
const vibrationMilliseconds = 60

/** What the parts of the page share. */
export const page = {
  core: null,
  /** The camera, photos and what reads them. */
  seeing: null,
  kept: null,
  words: null,
  /** The letter on the screen, so that it can be shown in another language; null where none is. */
  judged: null,
  /** The letter whose proof slip is being scanned; null where none is. */
  awaited: null,
  /** The letters of one picture while one of them is being chosen. */
  letters: [],
  /** What is shown: start, camera, choice or verdict. */
  state: "start",
  /** When the camera first saw a code that is no letter, and none that is one since. */
  strangeSince: null,
  clearing: null,
}

export function moment() {
  return {
    now: Math.floor(Date.now() / 1000),
    language: page.words.language,
    offsetMinutes: -new Date().getTimezoneOffset(),
  }
}

/** Says one of the page's texts, by its name. */
export function say(word) {
  tell(word === "" ? "" : page.words[word])
}

/** Judges what one picture says; false where the camera should look on for a letter. */
export async function judge(texts) {
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
export async function offerLetters(letters) {
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

export async function showJudged(judged) {
  forgetJudged()
  page.judged = judged
  await page.core.prove(judged)
  // Another letter came meanwhile, or the screen was cleared.
  if (page.judged !== judged) return
  const told = (await page.core.tell(judged, moment())) || (await page.core.told("", moment()))
  showTold(told)
  to("verdict")
  if (navigator.vibrate) navigator.vibrate(vibrationMilliseconds)
  the("headline").focus({ preventScroll: true })
  scrollTo(0, 0)
  clearLater()
  if (page.kept.speaks) speak(page.spoken, tagOf(page.words.language))
}

export async function tellAgain(judged) {
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
  if (page.awaited !== null) page.core.forget(page.awaited)
  page.letters.forEach((letter) => page.core.forget(letter))
  page.judged = null
  page.awaited = null
  page.letters = []
  clearChoice()
}

export function clearLater() {
  clearTimeout(page.clearing)
  page.clearing = setTimeout(toStart, clearsAfterMilliseconds)
}

export function toStart() {
  to("start")
}

export function to(state) {
  clearTimeout(page.clearing)
  if (state !== "verdict") clearVerdict()
  if (state !== "verdict" && state !== "choice") {
    // A slip may be read before its letter, and lies no longer on the phone than that letter does.
    if (page.state === "verdict" && page.awaited === null) page.core.proofDrop()
    if (page.awaited === null || state !== "camera") forgetJudged()
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

export function tell(text) {
  for (const id of ["told", "told-camera"]) the(id).textContent = text
}
