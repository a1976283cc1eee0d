// The page that checks letters. Its document may connect to nothing: see the policy in index.html.

import { loadCore } from "./core.js"
import { isListCode, offerWays, openList, readListCode, sayAge } from "./held-list.js"
import { readKept, keepWish } from "./kept.js"
import { KeyboardScanner } from "./keyboard-scanner.js"
import { awaitProof, isProofCode, isWholeProof, readProofCodes } from "./proof-slip.js"
import {
  digits, filled, offerLanguages, putIntoWords, show, tagOf, the, wishedLanguage,
} from "./screen.js"
import { Seeing } from "./seeing.js"
import { fromShelf } from "./shelf.js"
import {
  clearLater, clearsAfterMilliseconds, judge, moment, offerLetters, page, say, showJudged, tell,
  tellAgain, to, toStart,
} from "./showing.js"
import { beSilent, speak, voiceFor } from "./speech.js"

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

// MARK: What a person does

function listen() {
  if (self.speechSynthesis) speechSynthesis.onvoiceschanged = offerVoice
  the("scan").onclick = scan
  the("again").onclick = scan
  the("none-of-them").onclick = scan
  the("scan-proof").onclick = () => {
    awaitProof()
    scan()
  }
  the("stop").onclick = () => {
    // After a stop the reading may begin with other sheets.
    page.core.framed()
    page.core.proofDrop()
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
  addEventListener("pagehide", () => {
    page.core.proofDrop()
    toStart()
  })
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

/** Whether a letter, or a code of a list, is among the texts: then a photo is looked at no longer. */
async function hasLetter(texts) {
  if (texts.length === 0) return false
  if (!page.knowledge || texts.some(isListCode) || isWholeProof(texts)) return true
  if (texts.every(isProofCode)) return false
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
  const proofs = texts.filter(isProofCode)
  if (proofs.length > 0) {
    const isDone = await readProofCodes(proofs)
    texts = texts.filter((text) => !isProofCode(text))
    // The letter may lie beside its slip.
    if (isDone || texts.length === 0) return isDone
  }
  // The camera still sees the letter whose slip is looked for.
  if (page.awaited !== null) return false
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
  const isOwn = (text) => isListCode(text) || isProofCode(text) || page.core.compareRoot(text) !== null
  return texts.find(isOwn)
}

/** Whether only the beginning of a letter's text has come. */
function isPart(told) {
  return told !== null && told.reason === "no-letter/letter-part"
}
