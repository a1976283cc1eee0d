// A real office: the program itself, with one letter issued, printed and served.

import { execFileSync, spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export class Office {
  /**
   * @param {string} site the page's folder
   * @param {string} products where the built programs are
   */
  static async open(site, products) {
    const office = new Office(join(products, "aman"))
    office.aman("init", "--office", "HER")
    office.aman("apply", "--province", "AF-KDZ", "--full-name", "Ahmad Shahidi",
      "--name-second", "احمد شهیدی", "--language-second", "prs", "--birth-year", "1990")
    office.aman("decide", "1", "--grant", "--officer", "A")
    const issued = JSON.parse(office.aman("issue", "1", "--officer", "B", "--json"))
    Object.assign(office, { number: issued.number, text: issued.text })
    office.aman("letter", issued.number, "--pdf", join(office.folder, "letter.pdf"))
    await office.serve(site)
    return office
  }

  /**
   * An office with three letters: one in force, one revoked, one suspended.
   *
   * `letters` has the number, check code, text and verdict of each.
   */
  static async withLetters(site, products) {
    const office = new Office(join(products, "aman"))
    office.aman("init", "--office", "HER")
    const names = ["Ahmad Shahidi", "Zalmai Karimi", "Nasrin Popal"]
    office.letters = names.map((name, place) => office.letter(name, String(place + 1)))
    const [, revoked, suspended] = office.letters
    office.aman("revoke", revoked.number, "--reason", "lost", "--officer", "A", "--second", "B")
    office.aman("suspend", suspended.number, "--reason", "under-review", "--officer", "A", "--second", "B")
    Object.assign(revoked, { verdict: "revoked" })
    Object.assign(suspended, { verdict: "suspended" })
    await office.serve(site)
    return office
  }

  constructor(program) {
    this.program = program
    this.folder = mkdtempSync(join(tmpdir(), "aman-office-"))
    this.home = join(this.folder, "her")
  }

  aman(command, ...words) {
    const all = [command, ...words, "--home", this.home]
    return execFileSync(this.program, all, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
  }

  /** Issues a letter; its check code is read from the printed page, as a guard reads it. */
  letter(name, ticket) {
    this.aman("apply", "--province", "AF-KDZ", "--full-name", name, "--birth-year", "1990")
    this.aman("decide", ticket, "--grant", "--officer", "A")
    const issued = JSON.parse(this.aman("issue", ticket, "--officer", "B", "--json"))
    const pdf = join(this.folder, "letter.pdf")
    this.aman("letter", issued.number, "--pdf", pdf)
    const printed = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" })
    const code = /(?<![0-9A-Z-])[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Z-])/.exec(printed)[0]
    return { number: issued.number, text: issued.text, code, verdict: "inForce" }
  }

  serve(site) {
    const words = ["serve", "--home", this.home, "--listen", "127.0.0.1:0", "--site", site]
    this.process = spawn(this.program, words, { stdio: ["ignore", "ignore", "pipe"] })
    return new Promise((resolve, reject) => {
      let said = ""
      this.process.on("exit", () => reject(new Error("aman serve: " + said)))
      this.process.stderr.on("data", (bytes) => {
        said += bytes
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
        if (!found) return
        this.address = found[0]
        resolve()
      })
    })
  }

  /** The printed page at 150 dots to the inch, as a photo. */
  photo() {
    const name = join(this.folder, "letter")
    execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", join(this.folder, "letter.pdf"), name])
    return name + ".png"
  }

  /** The upper half of the printed page as a camera of 1280x720 sees it, for Chromium's own camera. */
  film() {
    const drawn = execFileSync("pdftoppm", ["-r", "150", "-gray", "-singlefile",
      join(this.folder, "letter.pdf")], { maxBuffer: 1 << 26 })
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(drawn.toString("latin1", 0, 40))
    const [width, height] = [Number(header[1]), Number(header[2])]
    const page = drawn.subarray(header[0].length)
    const [across, down] = [1280, 720]
    const grey = Buffer.alloc(across * down, 110)
    for (let y = 0; y < Math.min(down, height); y++) {
      for (let x = 0; x < Math.min(across, width); x++) {
        // Print on paper indoors: no pure black, no pure white.
        grey[y * across + x] = 40 + page[y * width + x] * 0.7
      }
    }
    const frame = Buffer.concat([Buffer.from("FRAME\n"), grey, Buffer.alloc((across * down) / 2, 128)])
    const head = Buffer.from(`YUV4MPEG2 W${across} H${down} F10:1 Ip A1:1 C420jpeg\n`)
    const name = join(this.folder, "film.y4m")
    writeFileSync(name, Buffer.concat([head, frame, frame, frame]))
    return name
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.on("exit", resolve))
    this.process.removeAllListeners("exit")
    this.process.on("exit", () => {})
    this.process.kill("SIGTERM")
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))])
    this.process.kill("SIGKILL")
    rmSync(this.folder, { recursive: true, force: true })
  }
}
