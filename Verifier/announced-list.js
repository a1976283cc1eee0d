// Reads what an office says to the posts: docs/bundle-format.md, "Announcements". The core has checked
// who signed it; here it becomes texts and days to show, and a list that does not fit is left out.

/**
 * The announcements as the page shows them.
 *
 * @param {object} given what the core answers: names, and each office's list in hexadecimal
 * @param {(seconds: number) => string} day the day of a moment, in the page's language
 * @returns {{provinces: object[], offices: object[]}} see docs/verifier-page.md
 */
export function readAnnouncements(given, day) {
  const offices = []
  for (const office of given.offices) {
    try {
      offices.push(readOffice(office, day))
    } catch (fault) {
      // A later version: the letters are judged all the same.
    }
  }
  return { provinces: given.provinces, offices }
}

function readOffice({ name, signed, list }, day) {
  const fields = readWhole(list)
  if (fields.get(1) !== 1) throw new Error("version")
  const coverage = fields.get(2)
  const firsts = coverage.map((entry) => entry.get(2) || entry.get(1)).reverse()
  const places = firsts.filter((first, place) => firsts.indexOf(first) === place).map((first) => {
    const said = coverage.filter((entry) => (entry.get(2) || entry.get(1)) === first).reverse()
    return {
      province: said[0].get(4),
      place: said[0].get(5),
      said: said.map((entry) => statement(entry, said, day)),
    }
  })
  const notices = fields.get(3).map((entry) => notice(entry, day)).reverse()
  return { name, signed, places, notices }
}

function statement(entry, said, day) {
  // A day that is no moment: its noon, which is the same day by nearly every clock.
  const noon = (days) => day(days * 86400 + 43200)
  const later = said.find((other) => other.get(11) === entry.get(1))
  return {
    what: ["claimed", "confirmed", "disputed", "ended"][entry.get(3) - 1],
    since: noon(entry.get(6)),
    until: entry.has(7) ? noon(entry.get(7)) : "",
    authority: entry.get(8),
    source: entry.get(9),
    recorded: day(entry.get(10)),
    corrects: entry.has(11) ? entry.get(12) : "",
    corrected: later ? day(later.get(10)) : "",
  }
}

function notice(entry, day) {
  const [serial, at, isCorrection] = entry.get(6) || []
  return {
    number: entry.get(1),
    day: day(entry.get(2)),
    texts: entry.get(3).map(([language, text]) => ({ language, text })),
    corrects: entry.get(5) === 1 ? entry.get(4) : 0,
    ended: serial ? ["noticeWithdrawn", "noticeCorrected"][isCorrection] : "",
    endedDay: serial ? day(at) : "",
    endedBy: serial,
  }
}

/** Deterministic CBOR of the few kinds that a list has: whole numbers, texts, arrays, maps. */
function readWhole(hexadecimal) {
  const bytes = Uint8Array.from(hexadecimal.match(/../g), (pair) => parseInt(pair, 16))
  let place = 0
  const number = (count) => {
    let value = 0
    while (count-- > 0) value = value * 256 + bytes[place++]
    return value
  }
  const read = () => {
    const head = bytes[place++]
    const kind = head >> 5
    const size = head & 31
    const value = size < 24 ? size : number(1 << (size - 24))
    if (size > 27 || !(value <= Number.MAX_SAFE_INTEGER)) throw new Error("number")
    if (kind === 0) return value
    if (kind === 1) return -1 - value
    if (place + value > bytes.length) throw new Error("count")
    if (kind === 3) return new TextDecoder().decode(bytes.subarray(place, (place += value)))
    const items = Array.from({ length: value }, () => (kind === 5 ? [read(), read()] : read()))
    if (kind === 4) return items
    if (kind === 5) return new Map(items)
    throw new Error("kind")
  }
  const whole = read()
  if (place !== bytes.length) throw new Error("rest")
  return whole
}
