// What this page stores on the phone, all of it: the list, the core's memory (the root it trusts and
// the newest time seen in a signed list), and three wishes (language, voice, camera). Nothing about any letter
// or check. A check only reads here; only importing a list, choosing a wish and forgetting write.

const databaseName = "aman-verifier"
const storeName = "kept"

/**
 * Everything stored.
 *
 * @returns {Promise<{bundle: Uint8Array|null, memory: Uint8Array|null, oldRoot: string|null,
 *   oldTime: number|null, language: string|null, speaks: boolean, lens: string|null}>}
 *   `oldRoot` in hexadecimal and
 *   `oldTime` in seconds since 1970, as a page of 2026 stored them in place of `memory`
 */
export async function readKept() {
  const names = ["bundle", "memory", "root", "highest", "language", "speaks", "lens"]
  const values = await inStore("readonly", (store) => names.map((name) => store.get(name)))
  const value = (place) => (values[place] === undefined ? null : values[place])
  return {
    bundle: value(0),
    memory: value(1),
    oldRoot: value(2),
    oldTime: value(3),
    language: value(4),
    speaks: value(5) === true,
    lens: value(6),
  }
}

/**
 * Stores a list that the core has imported, in one step: either all of it is stored or nothing
 * changes.
 *
 * Rejects with a `QuotaExceededError` where the phone has no room; what was held is then still
 * stored.
 */
export function storeList(bytes, memory) {
  return inStore("readwrite", (store) => [
    store.put(bytes, "bundle"),
    store.put(memory, "memory"),
    store.delete("root"),
    store.delete("highest"),
  ])
}

/** Stores a preference: `language`, `speaks` or `lens`. */
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
