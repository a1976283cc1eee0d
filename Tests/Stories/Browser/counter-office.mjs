// An office with its counter open, and browsers of its staff: for the stories of the counter.

import { execFileSync, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { later } from "./chromium.mjs"

export class CounterOffice {
  /** A sample office as `aman demo` makes it; its staff share the password that is printed. */
  static async sample(products, site, { applications = 60 } = {}) {
    const office = new CounterOffice(products)
    execFileSync(office.program, [
      "demo", "--home", office.home, "--applications", String(applications), "--seed", "2021",
    ], { stdio: "ignore" })
    await office.serve(site)
    return office
  }

  /** An office that waits for its first administrator. */
  static async empty(products, site, code = "HER", programme = undefined) {
    const office = new CounterOffice(products)
    const more = programme ? ["--programme", programme] : []
    execFileSync(office.program, ["init", "--home", office.home, "--office", code, ...more], {
      stdio: "ignore",
    })
    await office.serve(site)
    return office
  }

  /** Another office of the programme, which both have met once by bundle; `typed` is what the
   * second member who answers for its keys types at the first one. */
  static async joining(first, products, site, code, programme, second, typed) {
    const office = new CounterOffice(products)
    const bundle = join(office.folder, "first.bundle")
    first.aman("bundle", "--out", bundle)
    execFileSync(office.program, [
      "init", "--home", office.home, "--office", code, "--programme", programme, "--join", bundle,
    ], { stdio: "ignore" })
    first.amanReading(
      typed, "signer", "add", "--public-key", join(office.home, "keys/enrolment.pem"),
      "--office", code, "--second", second
    )
    first.aman("bundle", "--out", bundle)
    office.aman("bundle", "import", bundle)
    await office.serve(site)
    return office
  }

  constructor(products) {
    this.program = join(products, "aman")
    this.folder = mkdtempSync(join(tmpdir(), "aman-counter-"))
    this.home = join(this.folder, "office")
  }

  aman(...words) {
    return this.amanReading("", ...words)
  }

  /** A command that reads what a member types. */
  amanReading(input, ...words) {
    const all = [...words, "--home", this.home]
    return execFileSync(this.program, all, { encoding: "utf8", input, stdio: "pipe" })
  }

  /** Signs a member in, on whose behalf the commands that follow act; of a sample office by its password. */
  login(name, password = "a pledge kept in time", code = "") {
    this.amanReading([name, password, code].join("\n"), "login")
  }

  /** Opens the counter; `said` is what the terminal shows. */
  serve(site) {
    const words = ["serve", "--home", this.home, "--listen", "127.0.0.1:0", "--site", site]
    this.process = spawn(this.program, words, { stdio: ["ignore", "ignore", "pipe"] })
    this.said = ""
    return new Promise((resolve, reject) => {
      this.process.on("exit", () => reject(new Error("aman serve: " + this.said)))
      this.process.stderr.on("data", (bytes) => {
        this.said += bytes
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(this.said)
        if (!found || !/Staff sign in at|Set the office up at/.test(this.said)) return
        this.address = found[0]
        resolve()
      })
    })
  }

  /** The password of the sample staff, as the terminal shows it. */
  async samplePassword() {
    for (let turn = 0; turn < 1000; turn += 1) {
      const found = /with the password: (.+)/.exec(this.said)
      if (found) return found[1].trim()
      await later(50)
    }
    throw new Error("the terminal shows no password: " + this.said)
  }

  async stop() {
    this.process.removeAllListeners("exit")
    const ended = new Promise((resolve) => this.process.on("exit", resolve))
    this.process.kill("SIGTERM")
    await Promise.race([ended, later(5000)])
    this.process.kill("SIGKILL")
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A browser at a desk: a profile of its own, as another person's is. */
export class Desk {
  static async sit(browser, office) {
    const { browserContextId } = await browser.send("Target.createBrowserContext")
    const { targetId } = await browser.send("Target.createTarget", {
      url: "about:blank", browserContextId,
    })
    const { Page } = await import("./chromium.mjs")
    return new Desk(await Page.attach(browser, targetId), office)
  }

  constructor(page, office) {
    this.page = page
    this.office = office
  }

  async look({ width = 360, scheme = "light" } = {}) {
    await this.page.send("Emulation.setDeviceMetricsOverride", {
      width, height: 800, deviceScaleFactor: 1, mobile: width < 600,
    })
    await this.page.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: scheme },
        { name: "prefers-reduced-motion", value: "reduce" },
      ],
    })
  }

  /** Opens an address of the office's site and waits until the page is there, wherever it leads. */
  async open(path) {
    await this.page.ask("window.isOld = true")
    await this.page.open(this.office.address + path)
    await this.arrive()
  }

  /** Waits for the page that comes after this one. */
  async arrive() {
    await this.page.until(`!window.isOld && document.readyState === "complete"`, "the next page")
    await this.page.until(`location.protocol.startsWith("http")`, "an answer")
  }

  /** Writes into fields by name and sends the form they are in; waits for what comes. */
  async fill(fields, button = undefined) {
    await this.page.ask(`(() => {
      const fields = ${JSON.stringify(fields)}
      let form
      for (const [name, value] of Object.entries(fields)) {
        for (const field of document.querySelectorAll("[name='" + name + "']")) {
          if (field.type === "checkbox" || field.type === "radio") {
            field.checked = [].concat(value).includes(field.value)
          } else field.value = value
          form = form || field.form
        }
        if (!document.querySelector("[name='" + name + "']")) throw new Error("no field " + name)
      }
      window.isOld = true
      const choice = ${JSON.stringify(button ?? null)}
      const send = choice ? document.querySelector(choice) : form.querySelector("button:not([type=button])")
      form.requestSubmit(send)
    })()`)
    await this.arrive()
  }

  /** Sends the form of a button, like a click. */
  async press(selector) {
    await this.page.until(`document.querySelector(${JSON.stringify(selector)})`, selector)
    await this.page.ask(
      `window.isOld = true; document.querySelector(${JSON.stringify(selector)}).click()`
    )
    await this.arrive()
  }

  async signIn(name, password, code = "") {
    await this.open("/sign-in?lang=eng")
    await this.fill({ name, password, code })
    const at = await this.page.ask("location.pathname")
    if (at === "/sign-in") throw new Error(name + " did not come in: " + (await this.text()))
  }

  text() {
    return this.page.ask("document.body.innerText")
  }

  path() {
    return this.page.ask("location.pathname")
  }
}
