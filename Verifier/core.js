// The judging part of the page: the module that Swift was compiled to, and the phone's own
// cryptography, which answers its questions about signatures. It asks nothing of the network.
//
// Written for browsers of 2018: no private fields, no `?.`, no BigInt.

const ed25519Number = 1
/** Most imported keys kept: a list names fewer. */
const keyCountMax = 256
/** Most bytes of text handed to the module: more than any letter has, so that it says "too long". */
const textByteCountMax = 65536
/** Most of a code's text that is looked at to find the letter among several: a QR code holds less. */
const codeLengthMax = 8192
const encoder = new TextEncoder()
const decoder = new TextDecoder()
const noRoom = { ok: false, part: "file", reason: "tooLarge", sort: "TooBig" }

/**
 * Makes the core from the module's bytes.
 *
 * @param {BufferSource} wasmBytes core.wasm
 * @returns {Promise<Core>}
 */
export async function loadCore(wasmBytes) {
  const module = await WebAssembly.compile(wasmBytes)
  const core = new Core(module, await hasEd25519())
  await core.restart()
  return core
}

class Core {
  constructor(module, hasEd25519) {
    this.module = module
    this.hasEd25519 = hasEd25519
    this.keys = new Map()
    this.wordsKept = new Map()
    /** The bundle and the memory in use; a new instance after a fault is given them again. */
    this.held = null
    this.memory = null
    this.languages = []
  }

  /** A new instance, without any list yet. */
  async restart() {
    this.instance = new Instance(await WebAssembly.instantiate(this.module, {}))
    this.languages = this.instance.languages
  }

  /**
   * Imports a list: merges it with the one held; every signature in both is checked first.
   *
   * @param {Uint8Array} newBytes the bundle that is offered
   * @param {{held: Uint8Array|null, memory: Uint8Array|null}} stored what the phone has of both
   * @returns {Promise<object>} `{ok: true, bytes, memory, knowledge}` or
   *   `{ok: false, part, reason, sort}`
   */
  async importBundle(newBytes, stored) {
    if (newBytes.length > this.instance.bundleByteCountMax) return Object.assign({}, noRoom)
    try {
      return await this.merge(this.instance, newBytes, stored)
    } catch (fault) {
      // The list asked for more memory than there is: what was held is opened once more.
      await this.recover()
      return Object.assign({}, noRoom, { reason: "trap" })
    }
  }

  async merge(instance, newBytes, { held, memory }) {
    const none = new Uint8Array(0)
    const questions = instance.prepare(newBytes, held || none, memory || none)
    const answers = new Uint8Array(questions.length)
    // All at once: the browser has threads of its own for this.
    await Promise.all(
      questions.map(async (question, place) => {
        answers[place] = (await this.fits(instance, question)) ? 1 : 0
      })
    )
    const merged = JSON.parse(instance.merge(answers))
    if (!merged.ok) return merged
    merged.bytes = instance.bundle()
    merged.memory = instance.memoryToStore()
    this.held = merged.bytes
    this.memory = merged.memory
    return merged
  }

  /**
   * The memory of a page that stored its root and its newest time apart.
   *
   * @param {string|null} root hexadecimal digits
   * @param {number|null} time in seconds since 1970
   * @returns {Uint8Array} never empty: what cannot be read is refused by `importBundle`
   */
  memoryOfOldPage(root, time) {
    return this.instance.memoryOfOldPage(root || "", time) || new Uint8Array(1)
  }

  /**
   * Takes the text of one printed code of a list.
   *
   * @returns {{outcome: string, count: number, have: number}} `outcome` is taken, known, other or
   *   notAFrame
   */
  frame(text) {
    return JSON.parse(this.instance.frame(text))
  }

  /**
   * Compares the code of a root's mark with the root of the list that is held.
   *
   * @returns {string|null} markSame, markOther or noList, as the page's words are named; null where
   *   the text is no mark's
   */
  compareRoot(text) {
    return [null, "markSame", "markOther", "noList"][this.instance.compareRoot(text)]
  }

  /** The list that the codes made, to be taken like a file's; null where they make none. */
  framed() {
    return this.instance.framed()
  }

  /** After a fault: a new instance, with the list that was held. */
  async recover() {
    await this.restart()
    if (this.held === null) return
    await this.merge(this.instance, this.held, { held: null, memory: this.memory })
  }

  /**
   * Judges every letter in a picture. Never rejects: what cannot be read is judged unreadable.
   *
   * Each stays open for its sentences, until it is forgotten.
   *
   * @param {string[]} texts what the codes of one picture say
   * @param {{now: number}} at the phone's clock, in seconds since 1970
   * @returns {Promise<Judged[]>} one for each letter, in the order found; where none is a letter,
   *   one for the code that comes nearest to it. Each `verdict` is one of the ten.
   */
  async judgeLetters(texts, at) {
    try {
      return await this.judgeAmong(texts, at)
    } catch (fault) {
      await this.recover()
    }
    try {
      return await this.judgeAmong(texts, at)
    } catch (fault) {
      // Twice the same fault: these texts are at its root. Judged as a text that is no letter.
      await this.recover()
      return [await this.judgeOnce("", at)]
    }
  }

  /**
   * Judges what one scan may say, where it is not known which reading is right. Never rejects.
   *
   * The reading that is a letter is the right one. Two that are different letters are unreadable.
   *
   * @param {string[]} readings the same keys by the desk's layout and by an American one
   * @param {{now: number}} at the phone's clock, in seconds since 1970
   * @returns {Promise<Judged>}
   */
  async judgeReadings(readings, at) {
    // Caps Lock and wide letters make no other letter of it.
    const texts = readings.map((text) => text.normalize("NFKC").toUpperCase())
    const letters = []
    for (let place = 0; place < readings.length; place++) {
      if (texts.indexOf(texts[place]) < place) continue
      const judged = await this.judge([readings[place]], at)
      if (judged.verdict === "unreadable") this.forget(judged)
      else letters.push(judged)
    }
    if (letters.length === 1) return letters[0]
    letters.forEach((judged) => this.forget(judged))
    return this.judge(letters.length === 0 ? readings : [""], at)
  }

  /** Judges one letter, of several the first; see `judgeLetters`. */
  async judge(texts, at) {
    const [first, ...others] = await this.judgeLetters(texts, at)
    others.forEach((other) => this.forget(other))
    return first
  }

  async judgeAmong(texts, at) {
    if (texts.length === 1) return [await this.judgeOnce(texts[0], at)]
    const letters = []
    for (const places of this.instance.letterCodes(texts)) {
      letters.push(await this.judgeCodesOf(places.map((place) => texts[place]), at))
    }
    return letters.length > 0 ? letters : [await this.judgeOnce("", at)]
  }

  /** Of a letter's codes the first with a valid signature, or else the first. */
  async judgeCodesOf(texts, at) {
    let best = null
    for (const text of texts) {
      const judged = await this.judgeOnce(text, at)
      if (best === null || judged.fits) {
        if (best !== null) this.forget(best)
        best = judged
      } else this.forget(judged)
      if (best.fits) break
    }
    return best
  }

  async judgeOnce(text, at) {
    const instance = this.instance
    const letter = instance.begin(text, at.now)
    if (letter === 0) throw new Error("a letter is judged by a list, and there is none yet")
    let fits = false
    let verdict = ""
    const question = instance.question(letter)
    if (question !== null) {
      const answer = this.fits(instance, question)
      // If the module fails meanwhile, that fault is reported.
      answer.catch(() => {})
      // Some phones check the signature on a thread of its own: the verdict for "it fits" is made
      // ready meanwhile, and shows nothing before the answer is here.
      verdict = instance.conclude(letter, true)
      fits = await answer
    }
    if (!fits) verdict = instance.conclude(letter, false)
    return { verdict, letter, instance, fits }
  }

  /**
   * Puts a judged letter into words; again in another language, if wished. Never rejects.
   *
   * @param {Judged} judged what `judge` answered
   * @param {{language: string, offsetMinutes: number}} how
   * @returns {Promise<object|null>} see docs/verifier-page.md; null where the letter is forgotten,
   *   or was lost by a fault of the module: then it has to be judged again
   */
  async tell(judged, how) {
    if (judged.letter === 0 || judged.instance !== this.instance) return null
    const place = this.languages.indexOf(how.language)
    try {
      return JSON.parse(judged.instance.tell(judged.letter, place, how.offsetMinutes || 0))
    } catch (fault) {
      await this.recover()
      return null
    }
  }

  /** Forgets a judged letter; nothing of it can be shown any more. */
  forget(judged) {
    if (judged.letter !== 0) judged.instance.forget(judged.letter)
    judged.letter = 0
  }

  /** Judges, tells and forgets a letter: `at` holds what `judge` and `tell` ask for. */
  async told(text, at) {
    const judged = await this.judge([text], at)
    const told = await this.tell(judged, at)
    this.forget(judged)
    // A text that the module fails over is reported as one that is no letter.
    return told === null && text !== "" ? this.told("", at) : told
  }

  /**
   * The page's words in one language; English where there are none.
   *
   * @param {string} language ISO 639-3
   * @returns {object} text by name, and `language`, `direction` and `name`
   */
  words(language) {
    if (!this.wordsKept.has(language)) {
      this.wordsKept.set(language, JSON.parse(this.instance.words(language)))
    }
    return this.wordsKept.get(language)
  }

  /**
   * Whether a signature is valid, by the phone's cryptography.
   *
   * Where the key is known, the check has begun when this returns.
   *
   * @returns {Promise<boolean>}
   */
  fits(instance, question) {
    if (question.algorithm === ed25519Number && !this.hasEd25519) {
      return Promise.resolve(instance.fitsHere(question))
    }
    const name = String.fromCharCode.apply(null, question.key)
    const key = this.keys.get(name)
    if (key !== undefined) return fitsUnder(key, question)
    return this.key(name, question).then((fresh) => fitsUnder(fresh, question))
  }

  /** Imports a key; null where the bytes are no point of the curve. */
  async key(name, question) {
    const how =
      question.algorithm === ed25519Number
        ? { name: "Ed25519" }
        : { name: "ECDSA", namedCurve: "P-256" }
    let key = null
    try {
      key = await crypto.subtle.importKey("raw", question.key, how, false, ["verify"])
    } catch (fault) {
      // DataError: not a point. Anything else is a fault of this phone, and no answer.
      if (fault.name !== "DataError") throw fault
    }
    if (this.keys.size >= keyCountMax) this.keys.clear()
    this.keys.set(name, key)
    return key
  }
}

/** One instance of the module, and the passing of bytes in and out of its memory. */
class Instance {
  constructor(instance) {
    this.exports = instance.exports
    const seed = crypto.getRandomValues(new Uint32Array(2))
    this.exports.aman_seed(seed[0], seed[1])
    if (this.exports._initialize) this.exports._initialize()
    this.verifier = this.exports.aman_open()
    this.bundleByteCountMax = this.exports.aman_bundle_max()
    this.languages = this.text(this.exports.aman_languages()).split("\n")
    this.verdicts = this.text(this.exports.aman_verdicts()).split("\n")
  }

  prepare(newBytes, held, memory) {
    const rooms = [newBytes, held, memory].map((bytes) => this.put(bytes))
    const answer = this.exports.aman_prepare(
      this.verifier, rooms[0], newBytes.length, rooms[1], held.length, rooms[2], memory.length
    )
    rooms.forEach((room) => this.exports.aman_give_back(room))
    return readQuestions(this.get(answer))
  }

  merge(answers) {
    return this.withBytes(answers, (room) =>
      this.text(this.exports.aman_merge(this.verifier, room, answers.length))
    )
  }

  bundle() {
    return this.get(this.exports.aman_bundle(this.verifier))
  }

  memoryToStore() {
    return this.get(this.exports.aman_memory(this.verifier))
  }

  memoryOfOldPage(root, time) {
    const bytes = encoder.encode(String(root).slice(0, 128))
    const answer = this.withBytes(bytes, (room) =>
      this.exports.aman_memory_of_old_page(room, bytes.length, time === null ? NaN : time)
    )
    return answer === 0 ? null : this.get(answer)
  }

  /** For each letter the indices of its codes, in their order; see `letterCodeGroups`. */
  letterCodes(texts) {
    const parts = []
    for (const text of texts) {
      const bytes = encoder.encode(text.slice(0, codeLengthMax))
      parts.push(bytes.length & 255, bytes.length >> 8, ...bytes)
    }
    const codes = Uint8Array.from(parts)
    const groups = this.withBytes(codes, (room) =>
      this.get(this.exports.aman_letter_codes(room, codes.length))
    )
    const letters = []
    for (let place = 0; place < groups.length; place += 1 + groups[place]) {
      letters.push(Array.from(groups.subarray(place + 1, place + 1 + groups[place])))
    }
    return letters
  }

  frame(codeText) {
    const bytes = encoder.encode(String(codeText).slice(0, textByteCountMax))
    return this.withBytes(bytes, (room) =>
      this.text(this.exports.aman_frame(this.verifier, room, bytes.length))
    )
  }

  compareRoot(codeText) {
    const bytes = encoder.encode(String(codeText).slice(0, codeLengthMax))
    return this.withBytes(bytes, (room) =>
      this.exports.aman_compare_root(this.verifier, room, bytes.length)
    )
  }

  framed() {
    const answer = this.exports.aman_framed(this.verifier)
    return answer === 0 ? null : this.get(answer)
  }

  begin(letterText, now) {
    const text = String(letterText).slice(0, textByteCountMax)
    const begin = (room, count) => this.exports.aman_begin(this.verifier, room, count, now)
    const room = this.putAscii(text)
    if (room === 0) {
      const bytes = encoder.encode(text)
      return this.withBytes(bytes, (other) => begin(other, bytes.length))
    }
    const letter = begin(room, text.length)
    this.exports.aman_give_back(room)
    return letter
  }

  question(letter) {
    const answer = this.exports.aman_question(letter)
    return answer === 0 ? null : readQuestions(this.get(answer))[0]
  }

  conclude(letter, fits) {
    return this.verdicts[this.exports.aman_conclude(letter, fits ? 1 : 0)]
  }

  tell(letter, languagePlace, offsetMinutes) {
    return this.text(this.exports.aman_tell(letter, languagePlace, offsetMinutes))
  }

  forget(letter) {
    this.exports.aman_forget(letter)
  }

  fitsHere(question) {
    const rooms = [question.key, question.signature, question.message].map((part) => this.put(part))
    const fits = this.exports.aman_fits(
      rooms[0], question.key.length, rooms[1], question.signature.length,
      rooms[2], question.message.length
    )
    rooms.forEach((room) => this.exports.aman_give_back(room))
    return fits === 1
  }

  words(language) {
    const bytes = encoder.encode(String(language).slice(0, 16))
    return this.withBytes(bytes, (room) => this.text(this.exports.aman_words(room, bytes.length)))
  }

  withBytes(bytes, use) {
    const room = this.put(bytes)
    const answer = use(room)
    this.exports.aman_give_back(room)
    return answer
  }

  put(bytes) {
    const room = this.room(bytes.length)
    this.memory().set(bytes, room)
    return room
  }

  /** Puts a text as a letter's is, which an encoder is slower at; 0 where it has other letters. */
  putAscii(text) {
    const room = this.room(text.length)
    const memory = this.memory()
    for (let place = 0; place < text.length; place++) {
      const unit = text.charCodeAt(place)
      if (unit > 127) {
        this.exports.aman_give_back(room)
        return 0
      }
      memory[room + place] = unit
    }
    return room
  }

  room(byteCount) {
    const room = this.exports.aman_room(byteCount)
    if (room === 0) throw new RangeError("no memory left for " + byteCount + " bytes")
    return room
  }

  /** Copies bytes out and gives their room back. */
  get(room) {
    const bytes = this.told(room).slice()
    this.exports.aman_give_back(room)
    return bytes
  }

  /** Copies a text out and gives its room back. */
  text(room) {
    const text = decoder.decode(this.told(room))
    this.exports.aman_give_back(room)
    return text
  }

  /** The bytes of a room that begins with their count. */
  told(room) {
    const memory = this.memory()
    return memory.subarray(room + 4, room + 4 + number(memory, room))
  }

  /** The module's memory as it is now: memory that grew leaves old views empty. */
  memory() {
    const { buffer } = this.exports.memory
    if (this.view === undefined || this.view.buffer !== buffer) this.view = new Uint8Array(buffer)
    return this.view
  }
}

/** Whether a signature is valid under an imported key; without a key it is not. */
function fitsUnder(key, question) {
  if (key === null) return Promise.resolve(false)
  const how =
    question.algorithm === ed25519Number
      ? { name: "Ed25519" }
      : { name: "ECDSA", hash: "SHA-256" }
  return crypto.subtle.verify(how, key, question.signature, question.message)
}

/** A number of 4 bytes, least significant first. */
function number(bytes, place) {
  const high = (bytes[place + 3] << 8) | bytes[place + 2]
  return high * 65536 + ((bytes[place + 1] << 8) | bytes[place])
}

/** Takes the module's questions apart; see `questionBytes` in Sources/AmanBrowser. */
function readQuestions(bytes) {
  const questions = []
  let place = 4
  for (let left = number(bytes, 0); left > 0; left--) {
    const algorithm = bytes[place]
    const keyEnd = place + 8 + bytes[place + 1]
    const signatureEnd = keyEnd + bytes[place + 2] + (bytes[place + 3] << 8)
    const messageEnd = signatureEnd + number(bytes, place + 4)
    questions.push({
      algorithm,
      key: bytes.subarray(place + 8, keyEnd),
      signature: bytes.subarray(keyEnd, signatureEnd),
      message: bytes.subarray(signatureEnd, messageEnd),
    })
    place = messageEnd
  }
  return questions
}

/** Whether this browser checks Ed25519 itself: Chrome from 137, Firefox from 129, Safari from 17. */
async function hasEd25519() {
  // RFC 8032 section 7.1, test 1: a browser that only half knows the curve fails it.
  const key = fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
  const signature = fromHex(
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b" +
      "d25bf5f0595bbe24655141438e7a100b"
  )
  try {
    const how = { name: "Ed25519" }
    const known = await crypto.subtle.importKey("raw", key, how, false, ["verify"])
    return await crypto.subtle.verify(how, known, signature, new Uint8Array(0))
  } catch (fault) {
    return false
  }
}

/** Bytes of hexadecimal digits; null where they are none. */
function fromHex(digits) {
  if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(digits)) return null
  const bytes = new Uint8Array(digits.length / 2)
  for (let place = 0; place < bytes.length; place++) {
    bytes[place] = parseInt(digits.substr(place * 2, 2), 16)
  }
  return bytes
}
