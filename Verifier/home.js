// Where this page is open. On an iPhone the icon on the home screen has a storage of its own, so a
// list that was taken in the browser is not in the icon (WebKit: separate storage for web apps).

/** Whether the page was opened from its icon on the home screen. */
export function isFromIcon() {
  return navigator.standalone === true || matchMedia("(display-mode: standalone)").matches
}

/** Whether this is the browser of a phone whose icon would not have what is stored here. */
export function isBrowserOfIcon() {
  // Only WebKit on phones and tablets has this property at all.
  return typeof navigator.standalone === "boolean" && !isFromIcon()
}
