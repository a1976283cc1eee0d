// The page of the list: it puts the page itself on the phone and imports lists. It may connect to
// its own server, and for that reason has no camera and judges no letter.

import { loadCore } from "./core.js"
import { importList, openHeld } from "./importing.js"
import { forgetEverything, keepWish, readKept } from "./kept.js"
import { digits, filled, offerLanguages, putIntoWords, show, the, wishedLanguage } from "./screen.js"
import { isBrowserOfIcon, isFromIcon } from "./home.js"
import { fromShelf } from "./shelf.js"
import { sayAnnouncements } from "./announcements.js"
import { scriptURL } from "./trusted.js"

/** Where the office's newest list is. */
const listAddress = "../bundle"
/** Longer files are not read: a list for 100,000 letters has under 4 MB. */
const byteCountMax = 16 * 1024 * 1024
/** An office that stays silent for longer is not reached. */
const silenceMillisecondsMax = 30000

const page = { core: null, knowledge: null, words: null, waiting: null, install: null }

begin().catch((fault) => {
  console.error(fault)
  show(the("too-old"), true)
})

async function begin() {
  if (!self.isSecureContext || !self.crypto || !crypto.subtle || !self.WebAssembly) {
    show(the("too-old"), true)
    return
  }
  page.core = await loadCore((await fromShelf("core.wasm")) || (await fetched("core.wasm")))
  const { language } = await readKept()
  speakLanguage(language || wishedLanguage(page.core.languages))
  await openList()
  sayList()
  sayHome()
  listen()
  show(the("page"), true)
  document.body.dataset.ready = "yes"
  await keepPage()
}

async function fetched(name) {
  const response = await fetch(name)
  if (!response.ok) throw new Error(name + ": " + response.status)
  return response.arrayBuffer()
}

function speakLanguage(language) {
  page.words = page.core.words(language)
  putIntoWords(page.words)
  const all = page.core.languages.map((each) => page.core.words(each))
  offerLanguages(the("language"), all, language, (chosen) => {
    speakLanguage(chosen)
    keepWish("language", chosen).catch(() => {})
    sayList()
    sayShelf()
  })
}

function listen() {
  the("fetch").onclick = fetchList
  the("file").onchange = (event) => readFile(event.target)
  the("newer").onclick = () => page.waiting.postMessage("useNewVersion")
  the("install").onclick = install
  the("forget").onclick = () => show(the("ask"), true)
  the("forget-no").onclick = () => show(the("ask"), false)
  the("forget-yes").onclick = forget
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault()
    page.install = event
    show(the("install"), true)
    show(the("home-hint"), false)
  })
}

/** The icon comes before the list where the icon's storage is another than the browser's. */
function sayHome() {
  const isDone = isFromIcon()
  const isFirst = isBrowserOfIcon()
  show(the("home-done"), isDone)
  show(the("home-first"), isFirst)
  show(the("home-hint"), !isDone && !isFirst)
  show(the("elsewhere"), isFirst)
  if (isFirst) the("steps").prepend(the("step-home"))
}

async function install() {
  show(the("install"), false)
  if (page.install !== null) await page.install.prompt()
  page.install = null
}

async function forget() {
  await forgetEverything()
  tell(page.words.forgotten)
  show(the("ask"), false)
  show(the("held"), false)
  page.knowledge = null
  page.core.held = null
  page.core.memory = null
  sayList()
}

// MARK: Importing a list

async function openList() {
  const opened = await openHeld(page.core, await readKept())
  if (opened === null) return
  if (opened.ok) page.knowledge = opened.knowledge
  else tell(said(["refused" + opened.sort, "listKept"]))
}

async function fetchList() {
  tell(page.words.reading)
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), silenceMillisecondsMax)
  let bytes = null
  try {
    const response = await fetch(listAddress, { cache: "no-cache", signal: stop.signal })
    if (!response.ok) throw new Error(String(response.status))
    bytes = await bounded(response)
  } catch (fault) {
    tell(page.words.webFailed)
    return
  } finally {
    clearTimeout(late)
  }
  await importBytes(bytes)
}

/** The bytes of an answer; one byte more than allowed where it is too long, so that it is refused. */
async function bounded(response) {
  const reader = response.body.getReader()
  const parts = []
  let count = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    count += value.length
    if (count > byteCountMax) {
      await reader.cancel()
      return new Uint8Array(byteCountMax + 1)
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

async function readFile(input) {
  const file = input.files[0]
  if (!file) return
  tell(page.words.reading)
  const bytes = new Uint8Array(await file.slice(0, byteCountMax + 1).arrayBuffer())
  input.value = ""
  await importBytes(bytes)
}

async function importBytes(bytes) {
  const imported = await importList(page.core, bytes)
  tell(said(imported.words))
  if (!imported.isKept) await openList()
  if (imported.knowledge === null) return
  page.knowledge = imported.knowledge
  sayList()
}

/** The page's words of those names; a refusal it has no word for is one of the content. */
function said(names) {
  return names.map((name) => page.words[name] || page.words.refusedContent).join(" ")
}

// MARK: What is shown

function sayList() {
  const { knowledge, words } = page
  show(the("held"), knowledge !== null)
  show(the("to-check"), knowledge !== null)
  show(the("none"), knowledge === null)
  show(the("mark"), knowledge !== null)
  show(the("age"), knowledge !== null)
  the("fetch").className = knowledge === null ? "action" : "action quieter"
  sayAnnouncements(page.core, words, knowledge !== null)
  if (knowledge === null) return
  const names = knowledge.names || {}
  the("programme").textContent = names[words.language] || names.eng || knowledge.programme
  the("size").textContent = digits(Math.ceil(knowledge.byteCount / 1024), words) + " KB"
  the("sequence").textContent = digits(knowledge.sequence, words)
  the("entries").textContent = digits(knowledge.leaves, words)
  show(the("witnesses-row"), knowledge.witnesses > 0)
  const seen = [knowledge.seenBy, knowledge.witnesses].map((count) => digits(count, words))
  the("witnesses").textContent = seen.join(" / ")
  the("trust-list").textContent = digits(knowledge.trustListSigned.slice(0, 10), words)
  the("root").textContent = knowledge.rootID.toUpperCase().replace(/(.{4})(?=.)/g, "$1 ")
  sayAge()
}

async function sayAge() {
  const now = Math.floor(Date.now() / 1000)
  const moment = { now, offsetMinutes: 0, language: page.words.language }
  // A text that is no letter: its verdict tells how old the list is, and nothing else.
  const nothing = await page.core.told("", moment)
  the("age").textContent = filled(page.words.listOld, { age: nothing.ageText })
}

function tell(text) {
  the("told").textContent = text
}

// MARK: Keeping the page itself

async function keepPage() {
  if (!navigator.serviceWorker) {
    sayShelf("cannotKeep")
    return
  }
  sayShelf("keeping")
  // A page that had no worker gets one automatically; only a change of workers asks for a new start.
  let hadWorker = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.oncontrollerchange = () => {
    if (hadWorker) location.reload()
    hadWorker = true
  }
  try {
    const options = { updateViaCache: "none" }
    const registration = await navigator.serviceWorker.register(scriptURL("sw.js"), options)
    registration.onupdatefound = () => watch(registration)
    watch(registration)
    await navigator.serviceWorker.ready
    sayShelf("offlineReady")
  } catch (fault) {
    const isKept = (await fromShelf("core.wasm")) !== null
    sayShelf(isKept ? "offlineReady" : "cannotKeep")
  }
}

/** Offers a newer page once it is whole on the phone. */
function watch(registration) {
  const offer = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    page.waiting = registration.waiting
    show(the("newer"), true)
  }
  offer()
  if (registration.installing) registration.installing.onstatechange = offer
}

function sayShelf(word) {
  if (word) page.shelf = word
  the("shelf").textContent = page.words[page.shelf] || ""
}
