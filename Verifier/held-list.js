// The list that this phone has: how old it is, whether there is any, and the printed codes that make
// a new one where no network is. The page that fetches lists is list.js.

import { isBrowserOfIcon } from "./home.js"
import { importList, openHeld } from "./importing.js"
import { readKept } from "./kept.js"
import { digits, filled, show, the } from "./screen.js"
import { moment, page, tell, toStart } from "./showing.js"

export async function openList() {
  const opened = await openHeld(page.core, await readKept())
  page.knowledge = opened !== null && opened.ok ? opened.knowledge : null
  return page.knowledge !== null
}

/** How old the list is, before any letter was looked at. */
export async function sayAge() {
  if (!page.knowledge) return
  const nothing = await page.core.told("", moment())
  the("age").textContent = filled(page.words.listOld, { age: nothing.ageText })
}

/** Without a list nothing can be checked; its printed codes can be scanned. */
export function offerWays(hasList) {
  show(the("start"), true)
  show(the("no-list"), !hasList)
  show(the("elsewhere"), !hasList && isBrowserOfIcon())
  show(the("to-honoured"), hasList && page.knowledge.announcements > 0)
  if (hasList) sayAge()
}

/** What the text of every printed code of a list begins with: docs/bundle-format.md. */
export function isListCode(text) {
  return text.startsWith("AMAN1/")
}

export async function readListCode(text) {
  const { outcome, have, count } = page.core.frame(text)
  if (outcome === "notAFrame") return false
  if (outcome === "other") tell(page.words.listCodesOther)
  else {
    const told = { have: digits(have, page.words), count: digits(count, page.words) }
    tell(filled(page.words.listCodes, told))
  }
  if (have < count) return false
  const bytes = page.core.framed()
  if (page.state === "camera") toStart()
  if (bytes === null) {
    tell(page.words.listCodesBroken)
    return true
  }
  const imported = await importList(page.core, bytes)
  if (imported.knowledge !== null) page.knowledge = imported.knowledge
  else if (!imported.isKept) await openList()
  offerWays(!!page.knowledge)
  document.body.dataset.ready = page.knowledge ? "yes" : "noList"
  const names = imported.words.map((name) => page.words[name] || page.words.refusedContent)
  tell(names.join(" "))
  return true
}
