// The verdicts of an earlier page for phones: its own core, as it was built then.
//
//   node earlier-page.mjs FOLDER BUNDLE SECONDS < texts, one on each line
//
// FOLDER has the core.js and core.wasm.gz of commit 14feaea, SECONDS is the phone's clock. Answers with
// a line for each text: the verdict and its reason.

import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { gunzipSync } from "node:zlib"

const [folder, bundle, seconds] = process.argv.slice(2)
const { loadCore } = await import(pathToFileURL(resolve(folder, "core.js")))
const core = await loadCore(gunzipSync(readFileSync(resolve(folder, "core.wasm.gz"))))
const taken = await core.takeBundle(new Uint8Array(readFileSync(bundle)), { held: null })
if (!taken.ok) {
  console.error("the list is refused: " + taken.part + " " + taken.reason)
  process.exit(1)
}
const at = { now: Number(seconds), highestSeen: null, language: "eng", offsetMinutes: 0 }
for (const text of readFileSync(0, "utf8").split("\n").filter((line) => line !== "")) {
  const { verdict, reason } = await core.told(text, at)
  console.log(verdict + " " + reason)
}
