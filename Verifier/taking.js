// Taking a list in, from wherever it comes: the core says whether, the phone keeps it.

import { keepList } from "./kept.js"

/**
 * Takes a list in if the core says yes; the one held stays until the new one is safely kept.
 *
 * @param {Core} core
 * @param {object} kept what `readKept` gave; it is brought up to date
 * @param {Uint8Array} bytes the list that is offered
 * @returns {Promise<{knowledge: object|null, words: string[], isKept: boolean}>} `words` are names
 *   of the page's words to say
 */
export async function takeList(core, kept, bytes) {
  const { bundle, root, highest } = kept
  const taken = await core.takeBundle(bytes, { held: bundle, pinnedRoot: root })
  const stays = bundle === null ? [] : ["listKept"]
  if (!taken.ok) return { knowledge: null, words: ["refused" + taken.sort, ...stays], isKept: true }
  const newest = Math.max(highest === null ? 0 : highest, taken.knowledge.newest)
  const pinned = root === null ? taken.knowledge.rootID : root
  try {
    await keepList(taken.bytes, pinned, newest)
  } catch (fault) {
    // What was held before is still kept; the caller opens it again, and promises no more.
    return { knowledge: null, words: ["storageFull", ...stays], isKept: false }
  }
  Object.assign(kept, { bundle: taken.bytes, root: pinned, highest: newest })
  const words = [taken.knowledge.changed ? "listTaken" : "listSame"]
  if (navigator.storage && navigator.storage.persist) await navigator.storage.persist()
  return { knowledge: taken.knowledge, words, isKept: true }
}
