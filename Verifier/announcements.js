// What the offices say to the posts: where letters are honoured, and their notices. All of it is in the
// list, signed by each office; nothing is asked of the network.

import { digits, filled, made, show, the } from "./screen.js"

/** Which province was chosen; forgotten with the page. */
let chosen = ""

/**
 * Shows what the list that is held says, in the page's language.
 *
 * @param {Core} core
 * @param {object} words the page's words
 * @param {boolean} isHeld whether there is a list
 */
export function sayAnnouncements(core, words, isHeld) {
  const said = isHeld ? core.announcements(words.language) : null
  const isThere = said !== null && said.offices.length > 0
  show(the("announced"), isThere)
  if (!isThere) return
  offerProvinces(said, words)
  sayPlaces(said, words)
  sayNotices(said, words)
}

function offerProvinces(said, words) {
  const select = the("province")
  const compare = (one, other) => one.name.localeCompare(other.name)
  const options = said.provinces.slice().sort(compare).map(({ code, name }) => {
    const option = document.createElement("option")
    option.value = code
    option.textContent = name
    return option
  })
  fill(select, options)
  const named = said.offices.map((office) => office.places.map((place) => place.province))
  const spokenOf = [].concat(...named)
  if (!chosen) chosen = spokenOf[0] || (options[0] ? options[0].value : "")
  select.value = chosen
  select.onchange = () => {
    chosen = select.value
    sayPlaces(said, words)
  }
}

function sayPlaces(said, words) {
  const items = []
  for (const office of said.offices) {
    for (const place of office.places) {
      if (place.province === chosen) items.push(placeItem(place, office, words))
    }
  }
  fill(the("places"), items)
  show(the("no-places"), items.length === 0)
}

function placeItem(place, office, words) {
  const item = piece("li", "")
  item.append(piece("h3", place.place || words.wholeProvince, "auto"))
  for (const said of place.said) item.append(statement(said, words))
  item.append(piece("p", signed(office, words), "auto", "quiet"))
  return item
}

function statement(said, words) {
  const block = piece("p", "")
  if (said.corrected) {
    block.append(piece("strong", filled(words.correctedDay, { day: said.corrected })), " ")
  }
  const until = said.until ? " · " + filled(words.untilDay, { day: said.until }) : ""
  block.append(words[said.what] + " · " + filled(words.sinceDay, { day: said.since }) + until)
  const lines = []
  if (said.corrects) lines.push(filled(words.correctsReport, { reason: apart(said.corrects) }))
  if (said.authority) lines.push(filled(words.committedBy, { who: apart(said.authority) }))
  const source = filled(words.reportedBy, { who: apart(said.source) })
  lines.push(source + " · " + filled(words.recordedDay, { day: said.recorded }))
  for (const line of lines) block.append(document.createElement("br"), line)
  return block
}

function sayNotices(said, words) {
  const items = []
  for (const office of said.offices) {
    for (const notice of office.notices) items.push(noticeItem(notice, office, words))
  }
  fill(the("post-notices"), items)
  show(the("no-notices"), items.length === 0)
}

function noticeItem(notice, office, words) {
  const item = piece("li", "")
  const number = digits(notice.number, words)
  item.append(piece("h3", filled(words.noticeNumber, { number }) + " · " + notice.day))
  if (notice.ended) {
    const later = { day: notice.endedDay, number: digits(notice.endedBy, words) }
    item.append(piece("p", filled(words[notice.ended], later)))
  }
  if (notice.corrects) {
    const earlier = { number: digits(notice.corrects, words) }
    item.append(piece("p", filled(words.noticeCorrects, earlier)))
  }
  for (const text of inOrder(notice.texts, words.language)) {
    item.append(piece("p", text.text, "auto", "prose"))
  }
  item.append(piece("p", signed(office, words), "auto", "quiet"))
  return item
}

/** The page's language alone where the notice has it; all of them where it does not. */
function inOrder(texts, language) {
  const own = texts.filter((text) => text.language === language)
  return own.length > 0 ? own : texts
}

function signed(office, words) {
  return filled(words.signedDay, { office: apart(office.name), day: office.signed })
}

/** A text of its own direction inside another. */
function apart(text) {
  return "\u2068" + text + "\u2069"
}

function piece(tag, text, direction, className) {
  const element = made(tag, className || "", text)
  if (direction) element.dir = direction
  return element
}

function fill(element, children) {
  while (element.firstChild) element.removeChild(element.firstChild)
  element.append(...children)
}
