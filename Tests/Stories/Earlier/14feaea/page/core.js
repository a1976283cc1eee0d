const ed25519Number = 1
const keyCountMax = 256
const textByteCountMax = 65536
const encoder = new TextEncoder()
const decoder = new TextDecoder()
const noRoom = { ok: false, part: "file", reason: "tooLong", sort: "TooBig" }
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
    this.held = null
    this.languages = []
  }
  async restart() {
    this.instance = new Instance(await WebAssembly.instantiate(this.module, {}))
    this.languages = this.instance.languages
  }
  async takeBundle(newBytes, options) {
    const held = (options && options.held) || new Uint8Array(0)
    const root = fromHex((options && options.pinnedRoot) || "")
    if (root === null) return { ok: false, part: "root", reason: "otherRoot", sort: "OtherRoot" }
    if (newBytes.length > this.instance.bundleByteCountMax) return Object.assign({}, noRoom)
    try {
      return await this.take(this.instance, newBytes, held, root)
    } catch (fault) {
      await this.recover()
      return Object.assign({}, noRoom, { reason: "trap" })
    }
  }
  async take(instance, newBytes, held, root) {
    const questions = instance.weigh(newBytes, held, root)
    const answers = new Uint8Array(questions.length)
    await Promise.all(
      questions.map(async (question, place) => {
        answers[place] = (await this.fits(instance, question)) ? 1 : 0
      })
    )
    const taken = JSON.parse(instance.take(answers))
    if (!taken.ok) return taken
    taken.bytes = instance.kept()
    this.held = taken.bytes
    return taken
  }
  frame(text) {
    return JSON.parse(this.instance.frame(text))
  }
  framed() {
    return this.instance.framed()
  }
  async recover() {
    await this.restart()
    if (this.held === null) return
    await this.take(this.instance, this.held, new Uint8Array(0), new Uint8Array(0))
  }
  async judge(text, at) {
    try {
      return await this.judgeOnce(text, at)
    } catch (fault) {
      await this.recover()
    }
    try {
      return await this.judgeOnce(text, at)
    } catch (fault) {
      await this.recover()
      return this.judgeOnce("", at)
    }
  }
  async judgeOnce(text, at) {
    const instance = this.instance
    const letter = instance.begin(text, at.now, at.highestSeen)
    if (letter === 0) throw new Error("a letter is judged by a list, and there is none yet")
    let fits = false
    let verdict = ""
    const question = instance.question(letter)
    if (question !== null) {
      const answer = this.fits(instance, question)
      answer.catch(() => {})
      verdict = instance.conclude(letter, true)
      fits = await answer
    }
    if (!fits) verdict = instance.conclude(letter, false)
    return { verdict, letter, instance }
  }
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
  forget(judged) {
    if (judged.letter !== 0) judged.instance.forget(judged.letter)
    judged.letter = 0
  }
  async told(text, at) {
    const judged = await this.judge(text, at)
    const told = await this.tell(judged, at)
    this.forget(judged)
    return told === null && text !== "" ? this.told("", at) : told
  }
  words(language) {
    if (!this.wordsKept.has(language)) {
      this.wordsKept.set(language, JSON.parse(this.instance.words(language)))
    }
    return this.wordsKept.get(language)
  }
  fits(instance, question) {
    if (question.algorithm === ed25519Number && !this.hasEd25519) {
      return Promise.resolve(instance.fitsHere(question))
    }
    const name = String.fromCharCode.apply(null, question.key)
    const key = this.keys.get(name)
    if (key !== undefined) return fitsUnder(key, question)
    return this.key(name, question).then((fresh) => fitsUnder(fresh, question))
  }
  async key(name, question) {
    const how =
      question.algorithm === ed25519Number
        ? { name: "Ed25519" }
        : { name: "ECDSA", namedCurve: "P-256" }
    let key = null
    try {
      key = await crypto.subtle.importKey("raw", question.key, how, false, ["verify"])
    } catch (fault) {
      if (fault.name !== "DataError") throw fault
    }
    if (this.keys.size >= keyCountMax) this.keys.clear()
    this.keys.set(name, key)
    return key
  }
}
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
  weigh(newBytes, held, root) {
    const rooms = [newBytes, held, root].map((bytes) => this.put(bytes))
    const answer = this.exports.aman_weigh(
      this.verifier, rooms[0], newBytes.length, rooms[1], held.length, rooms[2], root.length
    )
    rooms.forEach((room) => this.exports.aman_give_back(room))
    return readQuestions(this.get(answer))
  }
  take(answers) {
    return this.withBytes(answers, (room) =>
      this.text(this.exports.aman_take(this.verifier, room, answers.length))
    )
  }
  kept() {
    return this.get(this.exports.aman_kept(this.verifier))
  }
  frame(codeText) {
    const bytes = encoder.encode(String(codeText).slice(0, textByteCountMax))
    return this.withBytes(bytes, (room) =>
      this.text(this.exports.aman_frame(this.verifier, room, bytes.length))
    )
  }
  framed() {
    const answer = this.exports.aman_framed(this.verifier)
    return answer === 0 ? null : this.get(answer)
  }
  begin(letterText, now, seen) {
    const text = String(letterText).slice(0, textByteCountMax)
    const begin = (room, count) =>
      this.exports.aman_begin(this.verifier, room, count, now, seen === null ? NaN : seen)
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
  get(room) {
    const bytes = this.told(room).slice()
    this.exports.aman_give_back(room)
    return bytes
  }
  text(room) {
    const text = decoder.decode(this.told(room))
    this.exports.aman_give_back(room)
    return text
  }
  told(room) {
    const memory = this.memory()
    return memory.subarray(room + 4, room + 4 + number(memory, room))
  }
  memory() {
    const { buffer } = this.exports.memory
    if (this.view === undefined || this.view.buffer !== buffer) this.view = new Uint8Array(buffer)
    return this.view
  }
}
function fitsUnder(key, question) {
  if (key === null) return Promise.resolve(false)
  const how =
    question.algorithm === ed25519Number
      ? { name: "Ed25519" }
      : { name: "ECDSA", hash: "SHA-256" }
  return crypto.subtle.verify(how, key, question.signature, question.message)
}
function number(bytes, place) {
  const high = (bytes[place + 3] << 8) | bytes[place + 2]
  return high * 65536 + ((bytes[place + 1] << 8) | bytes[place])
}
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
async function hasEd25519() {
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
function fromHex(digits) {
  if (digits.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(digits)) return null
  const bytes = new Uint8Array(digits.length / 2)
  for (let place = 0; place < bytes.length; place++) {
    bytes[place] = parseInt(digits.substr(place * 2, 2), 16)
  }
  return bytes
}
