// The page's icons: one stroke, drawn for 24 units, the same shapes as the office's own pages.

const circle = "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z"

const paths = {
  tick: circle + "M7.5 12.4l3 3.1 6-6.6",
  hourglass:
    "M6 2.5h12M6 21.5h12M7.5 2.5V6c0 3 4.5 4 4.5 6s-4.5 3-4.5 6v3.5" +
    "M16.5 2.5V6c0 3-4.5 4-4.5 6s4.5 3 4.5 6v3.5",
  turnedPage: "M5 2.5h9l5 5v14H5zM14 2.5v5h5M8.5 15.5h6M12 12.5l3 3-3 3",
  openSeal:
    "M17.7 5.1a8 8 0 1 0 1.7 2.6M12 8.2a3.8 3.8 0 1 0 3.8 3.8" +
    "M8.5 18.8 7 22l5-1.6 5 1.6-1.5-3.2",
  pause: circle + "M9.5 8v8M14.5 8v8",
  question: circle + "M9 9.4a3 3 0 1 1 4.6 2.6c-1 .6-1.6 1.2-1.6 2.4M12 17.3v.2",
  tornPage:
    "M5 2.5h14v9l-2.8 2-2.8-2-2.8 2-2.8-2-2.8 2z" +
    "M5 17l2.8-2 2.8 2 2.8-2 2.8 2 2.8-2v6.5H5z",
  arrow: "M2.5 12h18M15 6.5l5.5 5.5-5.5 5.5",
}

/** Shapes that point the way one reads; the style turns them round where that is leftwards. */
const pointing = ["turnedPage", "arrow"]

const space = "http://www.w3.org/2000/svg"

/** A new drawing of an icon; it says nothing to screen readers, the words beside it do. */
export function icon(name) {
  const drawing = document.createElementNS(space, "svg")
  drawing.setAttribute("viewBox", "0 0 24 24")
  drawing.setAttribute("aria-hidden", "true")
  drawing.setAttribute("focusable", "false")
  drawing.setAttribute("class", pointing.indexOf(name) < 0 ? "icon" : "icon points")
  const path = document.createElementNS(space, "path")
  path.setAttribute("d", paths[name])
  drawing.appendChild(path)
  return drawing
}
