// Pictures of the verifier page at the size of a phone: each verdict in each language.
//
//   node screenshots.mjs SITE OUT [LANGUAGE]

import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Chromium } from "./chromium.mjs"
import { Server } from "./server.mjs"
import { check, readyPage, samples } from "./stories.mjs"

const [site, out, only] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const server = await Server.start(site)
const browser = await Chromium.start()
try {
  const page = await readyPage(browser, server)
  const keep = async (name) => writeFileSync(join(out, name + ".png"), await page.screenshot())
  const choose = (language) =>
    page.ask(`(() => {
      const select = document.getElementById("language")
      select.value = "${language}"
      select.onchange()
    })()`)
  for (const language of only ? [only] : ["eng", "prs", "pus", "fil"]) {
    await choose(language)
    await keep(`start-${language}`)
    for (const [name, text] of Object.entries(samples.letters)) {
      await check(page, text)
      await keep(`${name}-${language}`)
      await page.ask(`dispatchEvent(new Event("pagehide"))`)
    }
    await page.open(server.address + "/verify/list.html")
    await page.until(`location.pathname.endsWith("/list.html") && document.body.dataset.ready`)
    await keep(`list-${language}`)
    await page.open(server.address + "/verify/index.html")
    await page.until(`location.pathname.endsWith("/index.html") && document.body.dataset.ready`)
  }
  await page.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-color-scheme", value: "dark" }],
  })
  await choose("prs")
  await check(page, samples.letters.inForce)
  await keep("dark-inForce-prs")
} finally {
  await browser.stop()
  await server.stop()
}
