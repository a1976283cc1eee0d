// Stores the page on the phone and answers every request of it from there. It lets two things
// through to the network: the list, requested by the page of the list, and the decoder's source.
// The list itself is in IndexedDB and is never touched here.

// Both are filled in by Tools/site.sh: the version is a digest over all the files.
const version = "@VERSION@"
/** Name and digest (as in Subresource Integrity) of every file the page consists of. */
const files = [
  // @FILES@
]
/** Files that are served and not stored. */
const others = [
  // @OTHERS@
]

const prefix = "aman-verifier-"
const shelfName = prefix + version
const listPage = "list.html"

self.addEventListener("install", (event) => event.waitUntil(fill()))
self.addEventListener("activate", (event) => event.waitUntil(begin()))
self.addEventListener("fetch", (event) => event.respondWith(answer(event)))
self.addEventListener("message", (event) => {
  if (event.data === "useNewVersion") self.skipWaiting()
})

/** All files or none: a version of which a single byte is missing or wrong never begins. */
async function fill() {
  const shelf = await caches.open(shelfName)
  try {
    for (const [name, integrity] of files) {
      const response = await fetch(name, { integrity, cache: "no-cache", redirect: "error" })
      if (!response.ok) throw new Error(name + ": " + response.status)
      await shelf.put(name, response)
    }
  } catch (fault) {
    await caches.delete(shelfName)
    throw fault
  }
}

async function begin() {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== shelfName) await caches.delete(name)
  }
  await self.clients.claim()
}

async function answer(event) {
  const { request } = event
  const address = new URL(request.url)
  const scope = new URL(self.registration.scope)
  // An address with a query could carry something out: this page has none.
  if (request.method !== "GET" || address.origin !== scope.origin || address.search !== "") {
    return Response.error()
  }
  if (address.pathname.startsWith(scope.pathname)) {
    const name = address.pathname.slice(scope.pathname.length) || "index.html"
    if (files.some((file) => file[0] === name)) return kept(name)
    if (others.indexOf(name) >= 0) return fetch(name)
    return new Response("There is nothing at this address.", { status: 404 })
  }
  if (address.pathname === new URL("../bundle", scope).pathname && (await isListPage(event))) {
    return fetch(request)
  }
  return Response.error()
}

async function kept(name) {
  const response = await caches.match(name, { cacheName: shelfName })
  // If the browser deleted the cache, the server is asked for the same bytes.
  const integrity = files.find((file) => file[0] === name)[1]
  return response || fetch(name, { integrity, cache: "no-cache" })
}

async function isListPage(event) {
  const client = await self.clients.get(event.clientId)
  return !!client && new URL(client.url).pathname.endsWith("/" + listPage)
}
