// Judges what it is told to by the page's core and compares with what the native modules said.
//
//   node twin.mjs SITE < lines
//
// Each line is a JSON array: ["list", bundle as hex, memory as hex] now and then, and letters judged
// by the latest one: ["letter", text, now, language, minutes ahead of UTC, the native answer].
// Signatures are checked by node's WebCrypto, as a browser does. The answer is one JSON object.

import { readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { pathToFileURL } from "node:url"
import path from "node:path"

const site = path.resolve(process.argv[2])
const { loadCore } = await import(pathToFileURL(path.join(site, "core.js")))
const core = await loadCore(readFileSync(path.join(site, "core.wasm")))

/** Letters on their way at one time: WebCrypto answers on threads of its own. */
const openMax = 64
/** Most differences told. */
const toldMax = 5
const result = { compared: 0, asked: 0, fitting: 0, different: 0, examples: [] }

const bytesOf = (hex) => Uint8Array.from(Buffer.from(hex, "hex"))

async function importList(bundle, memory) {
  const imported = await core.importBundle(bytesOf(bundle), { held: null, memory: bytesOf(memory) })
  if (!imported.ok) throw new Error("the list was not imported: " + imported.reason)
}

async function compare([, text, now, language, minutes, native]) {
  const instance = core.instance
  const letter = instance.begin(text, now)
  const question = instance.question(letter)
  const fits = question === null ? false : await core.signatures.fits(instance, question)
  // As the page does: judged before it is known whether the signature fits, and again if it does not.
  let verdict = instance.conclude(letter, true)
  if (!fits) verdict = instance.conclude(letter, false)
  const place = core.languages.indexOf(language)
  const answer = instance.tell(letter, place, minutes)
  instance.forget(letter)
  if (JSON.parse(answer).verdict !== verdict) throw new Error("another verdict is told: " + verdict)
  result.compared += 1
  if (question !== null) result.asked += 1
  if (fits) result.fitting += 1
  if (answer === native) return
  result.different += 1
  if (result.examples.length < toldMax) result.examples.push({ text, now, answer, native })
}

/** What was forgotten, or lost with its instance, is told neither as itself nor as something else. */
async function loseOne() {
  const how = { language: "eng", offsetMinutes: 0 }
  const [forgotten, lost] = [await core.judge([""], { now: 0 }),
    await core.judge([""], { now: 0 })]
  if ((await core.tell(forgotten, how)).verdict !== "unreadable") throw new Error("not told")
  core.forget(forgotten)
  if ((await core.tell(forgotten, how)) !== null) throw new Error("told after it was forgotten")
  await core.recover()
  if ((await core.tell(lost, how)) !== null) throw new Error("told after it was lost")
}

let open = []
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = JSON.parse(line)
  if (request[0] === "list") {
    await Promise.all(open.splice(0))
    await importList(request[1], request[2])
    continue
  }
  open.push(compare(request))
  if (open.length >= openMax) await Promise.all(open.splice(0))
}
await Promise.all(open)
await loseOne()
result.memory = core.instance.exports.memory.buffer.byteLength
console.log(JSON.stringify(result))
