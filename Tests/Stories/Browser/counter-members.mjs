// The members of an office that has just been founded, each at a desk of their own: for stories that
// begin with the set-up page.

import assert from "node:assert/strict"
import { createHmac } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Desk } from "./counter-office.mjs"

const here = dirname(fileURLToPath(import.meta.url))

/** Its own for each, and without the member's name, which is refused. */
export const password = (name) =>
  `quiet words ${createHmac("sha1", name).digest("hex").slice(0, 8)}`

/** The sample programme for an office of its own, in a folder: then every member needs a second
 * factor. */
export function ownProgramme(folder, officers) {
  mkdirSync(folder, { recursive: true })
  const text = readFileSync(join(here, "../../../Programmes/herat.toml"), "utf8")
  const file = join(folder, "programme.toml")
  writeFileSync(file, text
    .replace(/^sample = true$/m, "sample = false")
    // Only the sample may have the monitors' key that everyone knows.
    .replace(/^\[incident\.monitors\]\n(.+\n)+/m, "")
    .replace(/^officers = 1$/m, `officers = ${officers}`))
  return file
}

/** Members by the names that they sign in with. */
export class Members {
  constructor(browser, office) {
    this.browser = browser
    this.office = office
    this.desks = {}
    /** The desk that was used last. */
    this.last = undefined
    this.secrets = {}
    /** Recovery codes of each member that were not used. */
    this.codes = {}
    /** The last half-minute of which each one's telephone gave a code here. */
    this.lastStep = {}
  }

  /** A browser at a new desk; `prepare` does something to its page before anything is opened. */
  async sit(name, where = this.office, prepare = async () => {}) {
    const desk = await Desk.sit(this.browser, where)
    await desk.look({ width: 1280 })
    await prepare(desk)
    this.desks[name] = desk
    this.last = desk
    return desk
  }

  /** The first administrator of an office, by the code that its terminal shows. */
  async setUp(name, officer, where = this.office) {
    const code = /set-up with the code (\S+)/.exec(where.said)[1]
    const desk = await this.sit(name, where)
    await desk.open("/set-up?lang=eng")
    await desk.fill({ code, officer, name, password: password(name), again: password(name) })
    await this.takeTelephone(name)
    assert.equal(await desk.path(), "/staff")
  }

  /** The code of a member whom an administrator invites. */
  async invite(administrator, name, officer, roles) {
    await administrator.open("/staff?lang=eng")
    await administrator.fill({ officer, name, roles })
    return administrator.page.ask(`document.querySelector(".shown .number").textContent.trim()`)
  }

  /** An invited member, at a desk of their own. */
  async begin(name, code, where = this.office, prepare = undefined) {
    const desk = await this.sit(name, where, prepare)
    await desk.open("/begin?lang=eng")
    await desk.fill({ name, code, password: password(name), again: password(name) })
    await this.takeTelephone(name)
  }

  /** A member confirms a colleague, by their own password and a code: the telephone's next one, or
   * a recovery code, for which no one waits. */
  async confirmColleague(name, colleague, present = undefined) {
    const desk = this.desks[name]
    await desk.open("/staff-requests?lang=eng")
    const code = present ?? (await this.freshCode(name))
    await desk.fill(
      { old: password(name), present: code }, `form[action*="/colleagues/${colleague}"] button`
    )
  }

  /** The next code of a member's telephone that has not been used. */
  async freshCode(name) {
    const step = () => Math.floor(Date.now() / 30000)
    while (step() <= this.lastStep[name]) await new Promise((done) => setTimeout(done, 500))
    this.lastStep[name] = step()
    return oneTimeCode(this.secrets[name])
  }

  /** Sets the offered second factor up, as someone with an authenticator app. */
  async takeTelephone(name) {
    const desk = this.desks[name]
    await desk.open("/second-factor?lang=eng")
    this.secrets[name] = await desk.page.ask(
      `[...document.querySelectorAll(".number")].map((one) => one.textContent.replace(/\\s/g, ""))
        .find((text) => /^[A-Z2-7]{32}$/.test(text))`
    )
    this.lastStep[name] = Math.floor(Date.now() / 30000)
    await desk.fill({ old: password(name), code: oneTimeCode(this.secrets[name]) })
    this.codes[name] = await desk.page.ask(
      `[...document.querySelectorAll(".codes li")].map((one) => one.textContent.trim())`
    )
    assert.equal(this.codes[name].length, 10, await desk.text())
    await desk.press("main a.action")
  }

  /** Signs a member in at a terminal, with a recovery code: each counts once. */
  login(name, where = this.office) {
    where.login(name, password(name), this.codes[name].pop())
  }
}

/** RFC 6238, six digits, half a minute. */
function oneTimeCode(secret) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
  const bits = [...secret].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("")
  const key = Buffer.from(bits.match(/.{8}/g).map((one) => parseInt(one, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)))
  const mark = createHmac("sha1", key).update(counter).digest()
  const code = (mark.readUInt32BE(mark[19] & 15) & 0x7fffffff) % 1000000
  return String(code).padStart(6, "0")
}
