// The verdict screen, to be read at arm's length: words, shape and colour say the same thing.

import { icon } from "./icons.js"
import { digits, filled, isolated, made, the } from "./screen.js"

/** Tint and shape of each verdict. */
const looks = {
  inForce: ["good", "tick"],
  notYetValid: ["slate", "hourglass"],
  expired: ["slate", "hourglass"],
  exchanged: ["slate", "turnedPage"],
  suspended: ["slate", "pause"],
  revoked: ["slate", "openSeal"],
  untrusted: ["doubt", "question"],
  cannotTell: ["doubt", "question"],
  forged: ["slate", "tornPage"],
  unreadable: ["doubt", "tornPage"],
}

/** Of a letter that was looked up by its check code: what is against it looks as it does there. */
const answerLooks = {
  known: ["doubt", "question"],
  revoked: looks.revoked,
  suspended: looks.suspended,
  exchanged: looks.exchanged,
}

/** Tint and shape of what `core.tell` answered. */
export function lookOf(told) {
  if (told.answer) return answerLooks[told.answer] || ["doubt", "question"]
  if (/^no-letter\//.test(told.reason)) return ["doubt", "question"]
  return looks[told.verdict] || looks.unreadable
}

/** The longest headline that fits in the largest letters at 360 px. */
const headlineLengthMax = 14

/** How much of the photo's digest is shown: enough to distinguish photos, short to compare. */
const photoMarkLength = 8

/** Shows a verdict in place of whatever was shown before. */
export function showVerdict(verdict, words) {
  const look = lookOf(verdict)
  document.body.dataset.tint = look[0]
  document.body.dataset.verdict = verdict.verdict
  const headline = the("headline")
  put(headline, [document.createTextNode(verdict.headline)])
  headline.className = verdict.headline.length > headlineLengthMax ? "long" : ""
  put(the("shape"), [icon(look[1])])
  put(the("when"), whenLines(verdict, words))
  put(the("who"), whoLines(verdict, words))
  const number = [verdict.contact, verdict.incident].find((each) => verdict.advice.includes(each))
  put(the("advice"), sentence(verdict.advice, number))
  put(the("proof"), verdict.proofText ? [document.createTextNode(verdict.proofText)] : [])
  put(the("facts"), facts(verdict, words))
  // Only what is a letter can be proven.
  the("scan-proof").hidden = !verdict.number || !!verdict.answer || !!verdict.proof
}

/** Takes every trace of a verdict off the screen. */
export function clearVerdict() {
  delete document.body.dataset.tint
  delete document.body.dataset.verdict
  for (const id of ["headline", "shape", "when", "who", "advice", "proof", "facts"]) put(the(id), [])
}

function put(element, children) {
  while (element.firstChild) element.removeChild(element.firstChild)
  for (const child of children) element.appendChild(child)
  element.hidden = children.length === 0
}

function whenLines(verdict, words) {
  const lines = []
  const isHeld = verdict.verdict === "inForce" || verdict.verdict === "cannotTell"
  if (isHeld && verdict.validUntilText) {
    lines.push(made("p", "", filled(words.untilDate, { date: verdict.validUntilText })))
  }
  if (verdict.verdict === "notYetValid" && verdict.validFromText) {
    lines.push(made("p", "", filled(words.fromDate, { date: verdict.validFromText })))
  }
  if (verdict.timeLeft) lines.push(made("p", "left", verdict.timeLeft))
  return lines
}

function whoLines(verdict, words) {
  const lines = (verdict.names || []).map((name) => {
    const line = made("p", "name")
    line.appendChild(isolated(name.text, "auto", htmlLanguage(name.language)))
    return line
  })
  if (verdict.born) {
    const line = lines.length > 0 ? lines[lines.length - 1] : made("p", "")
    if (lines.length === 0) lines.push(line)
    line.appendChild(document.createTextNode(" "))
    line.appendChild(made("span", "born", verdict.born))
  }
  const road = roadLine(verdict, words)
  if (road !== null) lines.push(road)
  if (verdict.photoDigest) lines.push(photoLine(verdict.photoDigest, words))
  return lines
}

function roadLine(verdict, words) {
  if (!verdict.from && !verdict.to) return null
  const line = made("p", "road")
  if (verdict.from) line.appendChild(isolated(verdict.fromName || verdict.from))
  if (verdict.to) {
    line.appendChild(made("span", "hidden", " " + words.travelsTo + " "))
    line.appendChild(icon("arrow"))
    line.appendChild(isolated(verdict.toName || verdict.to))
  }
  return line
}

function photoLine(digest, words) {
  const mark = digest.slice(0, photoMarkLength).toUpperCase().replace(/(.{4})(?=.)/g, "$1 ")
  const line = made("p", "photo")
  filled(words.photoMark, { mark }).split(mark).forEach((part, place) => {
    if (place > 0) line.appendChild(isolated(mark, "ltr"))
    line.appendChild(document.createTextNode(part))
  })
  return line
}

/** A sentence in which the telephone number can be called and keeps its own direction. */
function sentence(text, piece) {
  if (!piece) return [document.createTextNode(text)]
  const parts = []
  text.split(piece).forEach((part, place) => {
    if (place > 0) parts.push(callable(piece))
    parts.push(document.createTextNode(part))
  })
  return parts
}

/** A telephone number as a link that calls it; a radio channel is no number, and stays text. */
function callable(contact) {
  const shown = isolated(contact, "ltr")
  const number = /^(\+?[0-9][0-9 ./-]+[0-9])( \(.*\))?$/.exec(contact)
  const digits = number === null ? "" : number[1].replace(/[ ./-]/g, "")
  if (!/^\+?[0-9]{3,15}$/.test(digits)) return shown
  const link = made("a", "")
  link.href = "tel:" + digits
  link.appendChild(shown)
  return link
}

function facts(verdict, words) {
  const parts = []
  const add = (child) => {
    const part = made("span", "")
    part.appendChild(child)
    parts.push(part)
  }
  if (verdict.number) {
    const number = isolated(verdict.number, "ltr")
    number.className = "number"
    if (verdict.code) number.textContent += " " + verdict.code
    add(number)
  }
  if (verdict.kindName) add(document.createTextNode(verdict.kindName))
  if (verdict.officeName) add(document.createTextNode(verdict.officeName))
  if (verdict.contact) add(callable(verdict.contact))
  // What could not be read was not looked up: the age of the list says nothing about it.
  if (verdict.ageText && (verdict.verdict !== "unreadable" || verdict.answer)) {
    add(document.createTextNode(filled(words.listOld, { age: verdict.ageText })))
  }
  return parts
}

function htmlLanguage(language) {
  const known = { eng: "en", prs: "fa", fas: "fa", pus: "ps", fil: "fil" }
  return known[language] || language
}
