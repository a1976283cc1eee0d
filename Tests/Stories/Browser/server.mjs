// A plain server of static files, as any web server would be: it knows nothing of the page, sets
// no policy and only counts requests. The list is beside the page's folder.

import { createServer } from "node:http"
import { readFileSync } from "node:fs"
import { join, normalize } from "node:path"

const types = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css",
  wasm: "application/wasm", png: "image/png", webmanifest: "application/manifest+json",
  txt: "text/plain; charset=utf-8",
}

export class Server {
  /** @param {string} site the folder of the page */
  static async start(site) {
    const server = new Server(site)
    await new Promise((resolve) => server.listener.listen(0, "127.0.0.1", resolve))
    server.address = `http://127.0.0.1:${server.listener.address().port}`
    return server
  }

  constructor(site) {
    this.site = site
    /** Files that replace those in the folder, by name. */
    this.instead = new Map()
    this.bundle = null
    this.asked = []
    /** Names whose answers wait for a promise, as on a slow network. */
    this.held = new Map()
    this.listener = createServer((request, answer) => this.answer(request, answer))
  }

  /** Lets a file of the page wait; the function that is returned lets it go. */
  hold(name) {
    let release = null
    this.held.set("/verify/" + name, new Promise((resolve) => (release = resolve)))
    return release
  }

  async answer(request, answer) {
    this.asked.push(request.method + " " + request.url)
    await this.held.get(request.url)
    const bytes = this.file(request.url)
    if (bytes === null) {
      answer.writeHead(404).end()
      return
    }
    const ending = request.url.split(".").pop()
    const type = request.url.endsWith("/") ? types.html : types[ending]
    answer.writeHead(200, { "content-type": type || "application/octet-stream" }).end(bytes)
  }

  file(url) {
    if (url === "/bundle") return this.bundle
    if (!url.startsWith("/verify/") || normalize(url) !== url) return null
    const name = url.slice("/verify/".length) || "index.html"
    if (this.instead.has(name)) return this.instead.get(name)
    try {
      return readFileSync(join(this.site, name))
    } catch {
      return null
    }
  }

  stop() {
    this.listener.closeAllConnections()
    return new Promise((resolve) => this.listener.close(resolve))
  }
}
