// The page's own files, as the service worker put them on the phone.

import { version } from "./version.js"

/** The cache in which the service worker of this version stores the files. */
export const shelfName = "aman-verifier-" + version

/**
 * The bytes of one of the page's files. Reads the phone only, never the network, so that the
 * document that scans needs no right to connect to anything.
 *
 * @returns {Promise<ArrayBuffer|null>} null while the files are not stored yet
 */
export async function fromShelf(name) {
  if (!self.caches) return null
  const response = await caches.match(name, { cacheName: shelfName })
  return response ? response.arrayBuffer() : null
}
