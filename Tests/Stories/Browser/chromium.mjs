// Drives a real Chromium over the DevTools protocol, by a pipe: no port, no library.

import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A story that waits for longer has failed. */
const patienceMilliseconds = 90000

export class Chromium {
  /** @param {string[]} flags more flags, such as a fake camera */
  static async start(flags = []) {
    const browser = new Chromium()
    browser.profile = mkdtempSync(join(tmpdir(), "aman-chromium-"))
    browser.process = spawn(
      process.env.CHROMIUM || "chromium",
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
        "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--mute-audio", "--hide-scrollbars", "--force-color-profile=srgb",
        "--user-data-dir=" + browser.profile, ...flags, "about:blank",
      ],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] }
    )
    browser.listen()
    await browser.send("Target.setDiscoverTargets", { discover: true })
    return browser
  }

  constructor() {
    this.number = 0
    this.waiting = new Map()
    this.listeners = []
  }

  listen() {
    let rest = Buffer.alloc(0)
    this.process.stdio[4].on("data", (bytes) => {
      rest = Buffer.concat([rest, bytes])
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.hear(JSON.parse(rest.subarray(0, end).toString()))
        rest = rest.subarray(end + 1)
      }
    })
  }

  hear(message) {
    if (message.id === undefined) {
      for (const listener of [...this.listeners]) listener(message)
      return
    }
    const { resolve, reject, method } = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.error) reject(new Error(method + ": " + message.error.message))
    else resolve(message.result)
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.number
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, method })
      this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0")
    })
  }

  /** A new page; the browser's profile is as new as the browser, like a phone never used. */
  async page() {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" })
    return Page.attach(this, targetId)
  }

  async stop() {
    const hasEnded = this.process.exitCode !== null || this.process.signalCode !== null
    const ended = new Promise((resolve) => {
      if (hasEnded) resolve()
      else this.process.once("exit", resolve)
    })
    await Promise.race([this.send("Browser.close").catch(() => {}), later(3000)])
    await Promise.race([ended, later(30000)])
    this.process.kill("SIGKILL")
    // Processes of a browser that was killed may still write into it.
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** One page with its workers; every request of any of them is recorded. */
export class Page {
  static async attach(browser, targetId) {
    const page = new Page(browser)
    browser.listeners.push((message) => page.hear(message))
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true })
    page.session = sessionId
    page.sessions.add(sessionId)
    await page.watch(sessionId)
    await page.send("Page.enable")
    await page.send("Runtime.enable")
    await page.send("Emulation.setDeviceMetricsOverride", {
      width: 360, height: 740, deviceScaleFactor: 2, mobile: true,
    })
    return page
  }

  constructor(browser) {
    this.browser = browser
    this.sessions = new Set()
    /** What went over the network or tried to: `{url, kept}`. */
    this.requests = []
    /** What the console and the page's own faults said. */
    this.said = []
  }

  send(method, params) {
    return this.browser.send(method, params, this.session)
  }

  /** Watches a page or a worker from its first moment; a worker answers only once it may run. */
  watch(session) {
    const following = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }
    return Promise.all(
      [
        ["Network.enable", {}],
        ["Target.setAutoAttach", following],
        ["Runtime.runIfWaitingForDebugger", {}],
      ].map(([method, params]) => this.browser.send(method, params, session).catch(() => {}))
    )
  }

  hear(message) {
    if (!this.sessions.has(message.sessionId)) return
    const { method, params } = message
    if (method === "Target.attachedToTarget") {
      this.sessions.add(params.sessionId)
      this.watch(params.sessionId)
    } else if (method === "Network.requestWillBeSent") {
      this.requests.push({ id: params.requestId, url: params.request.url, from: "network" })
    } else if (method === "Network.responseReceived") {
      const request = this.requests.find((one) => one.id === params.requestId)
      if (request && params.response.fromServiceWorker) request.from = "phone"
    } else if (method === "Network.loadingFailed") {
      const request = this.requests.find((one) => one.id === params.requestId)
      if (request) request.from = params.blockedReason || params.errorText
    } else if (method === "Network.webSocketCreated") {
      this.requests.push({ url: params.url, from: "network" })
    } else if (method === "Runtime.exceptionThrown") {
      this.said.push(params.exceptionDetails.exception?.description || params.exceptionDetails.text)
    } else if (method === "Runtime.consoleAPICalled") {
      this.said.push(params.args.map((one) => one.value ?? one.description).join(" "))
    }
  }

  async open(url) {
    await this.send("Page.navigate", { url })
  }

  /** The value of an expression in the page; promises are waited for. */
  async ask(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    }).catch((fault) => {
      throw new Error(`${fault.message}, when asked: ${expression.slice(0, 200)}`)
    })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description || exceptionDetails.text)
    }
    return result.value
  }

  /** Waits until an expression is true; says what the page shows where it never is. */
  async until(expression, what = expression) {
    const end = Date.now() + patienceMilliseconds
    let fault = ""
    while (Date.now() < end) {
      try {
        if (await this.ask(expression)) return
        fault = ""
      } catch (error) {
        // Between two documents no document can answer.
        fault = error.message
      }
      await later(50)
    }
    const shown = await this.ask("document.body.innerText").catch(() => "")
    const said = this.said.join("\n")
    throw new Error(`waited in vain for: ${what}\n${fault}\nshown: ${shown}\nconsole: ${said}`)
  }

  async click(id) {
    await this.until(`document.getElementById("${id}")?.offsetParent !== null`, id + " to be there")
    await this.ask(`document.getElementById("${id}").click()`)
  }

  /** Puts a file into a file field, as a person choosing it. */
  async choose(id, path) {
    await this.send("DOM.enable")
    const { root } = await this.send("DOM.getDocument")
    const { nodeId } = await this.send("DOM.querySelector", {
      nodeId: root.nodeId,
      selector: "#" + id,
    })
    await this.send("DOM.setFileInputFiles", { nodeId, files: [path] })
  }

  async screenshot() {
    const { data } = await this.send("Page.captureScreenshot", { format: "png" })
    return Buffer.from(data, "base64")
  }

  /** Cuts the network of the page and of all its workers. */
  async cutNetwork() {
    const nothing = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 }
    for (const session of this.sessions) {
      await this.browser
        .send("Network.emulateNetworkConditions", nothing, session)
        .catch(() => {})
    }
  }

  /** As `sentSince`, once the browser has reported where each answer came from; a minute at most. */
  async settledSince(place) {
    for (let turn = 0; turn < 240 && this.sentSince(place).length > 0; turn += 1) await later(250)
    return this.sentSince(place)
  }

  /** The requests since, by address; what the phone itself answered is left out. */
  sentSince(place) {
    return this.requests.slice(place).filter((one) => one.from === "network").map((one) => one.url)
  }
}

export function later(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
