// The only addresses that may ever become a script here. Trusted Types, where a browser has them,
// refuse every other way from text to code; nothing on this page writes markup at all.

const scripts = ["sw.js", "scan-worker.js"]

function checked(name) {
  if (scripts.indexOf(name) < 0) throw new TypeError("no script of this page")
  return name
}

const policy = self.trustedTypes
  ? self.trustedTypes.createPolicy("aman", { createScriptURL: checked })
  : { createScriptURL: checked }

/** The address of one of the page's own worker scripts. */
export function scriptURL(name) {
  return policy.createScriptURL(name)
}
