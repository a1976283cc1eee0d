// The slip that proves a letter: its codes, in any order and before or after the letter. A proof is
// forgotten with the letter that it was read for.

import { digits, filled } from "./screen.js"
import { page, showJudged, tell } from "./showing.js"

/** What the text of every code of a slip begins with: docs/log-format.md. */
export function isProofCode(text) {
  return text.startsWith("VC:AMANPROOF1/")
}

/** Whether the codes of a slip that are here make it whole; takes them. */
export function isWholeProof(texts) {
  return texts.filter(isProofCode).some((text) => {
    const { have, count } = page.core.proofFrame(text)
    return count > 0 && have === count
  })
}

/**
 * Takes the codes of a slip that were found in one picture.
 *
 * @returns {Promise<boolean>} whether that is all, so that the camera may stop
 */
export async function readProofCodes(texts) {
  let read = null
  for (const text of texts) read = page.core.proofFrame(text)
  const { outcome, have, count } = read
  if (outcome === "notAFrame") return false
  if (outcome === "other") tell(page.words.proofCodesOther)
  else {
    const told = { have: digits(have, page.words), count: digits(count, page.words) }
    tell(filled(page.words.proofCodes, told))
  }
  if (have < count) return false
  if (!page.core.proofRead()) {
    tell(page.words.proofCodesBroken)
    return false
  }
  if (page.awaited === null) {
    tell(page.words.proofRead)
    return false
  }
  const judged = page.awaited
  page.awaited = null
  await showJudged(judged)
  return true
}

/** Lets the letter on the screen wait for its slip, which the camera is to find. */
export function awaitProof() {
  page.awaited = page.judged
  page.judged = null
}
