// One instance of the core's module, and the passing of bytes in and out of its memory. What it asks
// about signatures is answered in core.js.

/** Most bytes of text handed to the module: more than any letter has, so that it says "too long". */
const textByteCountMax = 65536
/** Most of a code's text that is looked at to find the letter among several: a QR code holds less. */
const codeLengthMax = 8192
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The module's functions, with JavaScript's values in place of addresses. */
export class Instance {
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

  proofFrame(codeText) {
    const bytes = encoder.encode(String(codeText).slice(0, codeLengthMax))
    return this.withBytes(bytes, (room) =>
      this.text(this.exports.aman_proof_frame(this.verifier, room, bytes.length))
    )
  }

  proofRead() {
    return this.exports.aman_proof_read(this.verifier) === 1
  }

  proofDrop() {
    this.exports.aman_proof_drop(this.verifier)
  }

  proofQuestions(letter) {
    const answer = this.exports.aman_proof_questions(this.verifier, letter)
    return answer === 0 ? null : readQuestions(this.get(answer))
  }

  prove(letter, answers) {
    this.withBytes(answers, (room) =>
      this.exports.aman_prove(this.verifier, letter, room, answers.length)
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

  announcements(languagePlace, offsetMinutes) {
    const answer = this.exports.aman_announcements(this.verifier, languagePlace, offsetMinutes)
    return answer === 0 ? null : this.text(answer)
  }

  day(seconds, languagePlace, offsetMinutes) {
    return this.text(this.exports.aman_day(this.verifier, seconds, languagePlace, offsetMinutes))
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
