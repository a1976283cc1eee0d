// Importing a list, from wherever it comes: the core says whether, the phone stores it.

import { readKept, storeList } from "./kept.js"

/**
 * Opens the list the phone holds; null where it holds none.
 *
 * @param {Core} core
 * @param {object} kept what `readKept` gave
 * @returns {Promise<object|null>} what `core.importBundle` answers
 */
export async function openHeld(core, kept) {
  if (kept.bundle === null) return null
  return core.importBundle(kept.bundle, { held: null, memory: memoryOf(core, kept) })
}

/**
 * Imports a list if the core says yes; the one held stays until the new one is safely stored.
 *
 * @param {Core} core
 * @param {Uint8Array} bytes the list that is offered
 * @returns {Promise<{knowledge: object|null, words: string[], isKept: boolean}>} `words` are names
 *   of the page's words to say
 */
export async function importList(core, bytes) {
  // As it is stored now: another window may have imported a newer list meanwhile.
  const kept = await readKept()
  const { bundle } = kept
  const merged = await core.importBundle(bytes, { held: bundle, memory: memoryOf(core, kept) })
  const stays = bundle === null ? [] : ["listKept"]
  if (!merged.ok) return { knowledge: null, words: ["refused" + merged.sort, ...stays], isKept: true }
  try {
    await storeList(merged.bytes, merged.memory)
  } catch (fault) {
    // What was held before is still stored; the caller opens it again, and promises no more.
    return { knowledge: null, words: ["storageFull", ...stays], isKept: false }
  }
  const { knowledge } = merged
  const words = [knowledge.changed ? "listTaken" : "listSame"]
  if (knowledge.rootWasSucceeded) words.push("rootSucceeded")
  if (navigator.storage && navigator.storage.persist) await navigator.storage.persist()
  return { knowledge, words, isKept: true }
}

/** What the phone remembers; a page of 2026 stored the root and the newest time apart. */
function memoryOf(core, { memory, oldRoot, oldTime }) {
  if (memory !== null || (oldRoot === null && oldTime === null)) return memory
  return core.memoryOfOldPage(oldRoot, oldTime)
}
