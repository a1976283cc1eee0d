// The judging part of the page: the module that Swift was compiled to, and the phone's own
// cryptography, which answers its questions about signatures. It asks nothing of the network.
//
// Written for browsers of 2018: no private fields, no `?.`, no BigInt.

import { readAnnouncements } from "./announced-list.js"
import { Instance } from "./instance.js"
import { Signatures } from "./signatures.js"

const noRoom = { ok: false, part: "file", reason: "tooLarge", sort: "TooBig" }

/**
 * Makes the core from the module's bytes.
 *
 * @param {BufferSource} wasmBytes core.wasm
 * @returns {Promise<Core>}
 */
export async function loadCore(wasmBytes) {
  const module = await WebAssembly.compile(wasmBytes)
  const core = new Core(module, await Signatures.ofThisBrowser())
  await core.restart()
  return core
}

class Core {
  constructor(module, signatures) {
    this.module = module
    this.signatures = signatures
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
    const merged = JSON.parse(instance.merge(await this.answers(instance, questions)))
    if (!merged.ok) return merged
    merged.bytes = instance.bundle()
    merged.memory = instance.memoryToStore()
    this.held = merged.bytes
    this.memory = merged.memory
    return merged
  }

  /** A byte for each question, 1 where the signature fits. */
  async answers(instance, questions) {
    const answers = new Uint8Array(questions.length)
    // All at once: the browser has threads of its own for this.
    await Promise.all(
      questions.map(async (question, place) => {
        answers[place] = (await this.signatures.fits(instance, question)) ? 1 : 0
      })
    )
    return answers
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

  /** Takes the text of one code of a proof slip; answers as `frame` does. */
  proofFrame(text) {
    return JSON.parse(this.instance.proofFrame(text))
  }

  /** Whether the codes of a slip make a proof; it is then held against letters that are proven. */
  proofRead() {
    return this.instance.proofRead()
  }

  /** Forgets the proof that was read, and codes of a slip. */
  proofDrop() {
    this.instance.proofDrop()
  }

  /**
   * Holds the proof that was read against a judged letter, whose verdict it never changes.
   *
   * `tell` then says what it shows. Never rejects; without a proof nothing happens.
   */
  async prove(judged) {
    const { instance, letter } = judged
    if (letter === 0 || instance !== this.instance) return
    try {
      const questions = instance.proofQuestions(letter)
      if (questions === null) return
      const answers = await this.answers(instance, questions)
      // It may have been forgotten meanwhile.
      if (judged.letter !== 0) instance.prove(letter, answers)
    } catch (fault) {
      await this.recover()
    }
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
      const answer = this.signatures.fits(instance, question)
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
   * What the offices say to the posts; null while there is no list.
   *
   * @param {string} language ISO 639-3
   * @returns {object|null} see docs/verifier-page.md
   */
  announcements(language) {
    const place = this.languages.indexOf(language)
    const offset = -new Date().getTimezoneOffset()
    const text = this.instance.announcements(place, offset)
    if (text === null) return null
    return readAnnouncements(JSON.parse(text), (at) => this.instance.day(at, place, offset))
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
}
