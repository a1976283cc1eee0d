// The phone's own cryptography, which answers the core's questions about signatures. Where it does
// not know Ed25519, the core answers those itself: docs/decisions/0026.

const ed25519Number = 1
/** Most imported keys kept: a list names fewer. */
const keyCountMax = 256

/** Checks signatures, and remembers the keys that it imported. */
export class Signatures {
  constructor(hasEd25519) {
    this.hasEd25519 = hasEd25519
    this.keys = new Map()
  }

  static async ofThisBrowser() {
    return new Signatures(await hasEd25519())
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

/** Whether a signature is valid under an imported key; without a key it is not. */
function fitsUnder(key, question) {
  if (key === null) return Promise.resolve(false)
  const how =
    question.algorithm === ed25519Number
      ? { name: "Ed25519" }
      : { name: "ECDSA", hash: "SHA-256" }
  return crypto.subtle.verify(how, key, question.signature, question.message)
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
