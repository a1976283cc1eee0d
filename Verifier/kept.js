// What this page keeps on the phone, all of it: the list, the root it trusts, the newest time seen
// in a signed list, and two wishes (language, voice). Nothing about any letter or check.
// A check only reads here; only taking a list, choosing a wish and forgetting write.

const databaseName = "aman-verifier"
const storeName = "kept"

/**
 * Everything kept.
 *
 * @returns {Promise<{bundle: Uint8Array|null, root: string|null, highest: number|null,
 *   language: string|null, speaks: boolean}>} `root` in hexadecimal, `highest` in seconds since 1970
 */
export async function readKept() {
  const names = ["bundle", "root", "highest", "language", "speaks"]
  const values = await inStore("readonly", (store) => names.map((name) => store.get(name)))
  const value = (place) => (values[place] === undefined ? null : values[place])
  return {
    bundle: value(0),
    root: value(1),
    highest: value(2),
    language: value(3),
    speaks: value(4) === true,
  }
}

/**
 * Keeps a list that the core has taken, in one step: either all of it is kept or nothing changes.
 *
 * Rejects with a `QuotaExceededError` where the phone has no room; what was held is then still kept.
 */
export function keepList(bytes, root, highest) {
  return inStore("readwrite", (store) => [
    store.put(bytes, "bundle"),
    store.put(root, "root"),
    store.put(highest, "highest"),
  ])
}

/** Keeps a wish: `language` or `speaks`. */
export function keepWish(name, value) {
  return inStore("readwrite", (store) => [store.put(value, name)])
}

/** Deletes everything this page ever kept, the page itself included. */
export async function forgetEverything() {
  await inStore("readwrite", (store) => [store.clear()])
  if (self.caches) {
    for (const name of await caches.keys()) await caches.delete(name)
  }
  if (navigator.serviceWorker) {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
  }
}

/** Asks inside one transaction; the answers are there once it is durable. */
async function inStore(mode, ask) {
  const database = await opened()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode, { durability: "strict" })
      let requests = []
      transaction.oncomplete = () => resolve(requests.map((request) => request.result))
      transaction.onabort = () => reject(transaction.error || new Error("not kept"))
      try {
        requests = ask(transaction.objectStore(storeName))
      } catch (fault) {
        transaction.abort()
        reject(fault)
      }
    })
  } finally {
    database.close()
  }
}

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
