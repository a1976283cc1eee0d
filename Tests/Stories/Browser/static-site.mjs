// The folder of aman publish-site, opened from a stick in a real Chromium:
//
//   node static-site.mjs FOLDER [AXE_JS]
//
// Every page in every language, on a phone and on a screen: nothing is loaded but the folder's own
// files, nothing runs, nothing is wider than the screen, every link leads to a file, and axe-core
// finds no violation of WCAG 2.2 AA.

import assert from "node:assert/strict"
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { Chromium } from "./chromium.mjs"
import { violations } from "./violations.mjs"

const [folder, axeFile, pictures] = process.argv.slice(2)
const axe = axeFile ? readFileSync(axeFile, "utf8") : null
const names = readdirSync(folder).filter((name) => name.endsWith(".html")).sort()
assert.ok(names.length >= 5, `only ${names.length} pages`)
const faults = []
const browser = await Chromium.start()
try {
  const page = await browser.page()
  for (const name of names) {
    for (const width of [360, 1280]) {
      await page.send("Emulation.setDeviceMetricsOverride", {
        width, height: 800, deviceScaleFactor: 1, mobile: width < 600,
      })
      page.requests.length = 0
      page.said.length = 0
      await page.open(pathToFileURL(join(folder, name)).href)
      await page.until(`document.readyState === "complete"`)
      const place = `${name} ${width}`
      const seen = await page.ask(`({
        scripts: document.scripts.length,
        isStyled: getComputedStyle(document.querySelector(".top")).display !== "block",
        wider: document.documentElement.scrollWidth - innerWidth,
        links: [...document.querySelectorAll("a[href]")].map((link) => link.href),
        title: document.title,
      })`)
      if (seen.scripts > 0) faults.push(`${place}: ${seen.scripts} scripts`)
      if (!seen.isStyled) faults.push(`${place}: its style is not loaded`)
      if (seen.wider > 0) faults.push(`${place}: ${seen.wider} px wider than the screen`)
      if (!seen.title) faults.push(`${place}: no title`)
      for (const said of page.said) faults.push(`${place}: ${JSON.stringify(said)}`)
      for (const { url } of page.requests) {
        if (!url.startsWith("file:") && !url.startsWith("data:")) faults.push(`${place}: asks ${url}`)
      }
      for (const link of seen.links) {
        if (!link.startsWith("file:")) continue
        if (!existsSync(fileURLToPath(link.split("#")[0]))) faults.push(`${place}: no ${link}`)
      }
      if (axe) for (const fault of await violations({ page }, axe)) faults.push(`${place}: ${fault}`)
      if (pictures) writeFileSync(join(pictures, `${name}-${width}.png`), await page.screenshot())
    }
  }
} finally {
  await browser.stop()
}
assert.equal(faults.length, 0, "\n" + faults.join("\n"))
console.log(`${names.length} pages held`)
