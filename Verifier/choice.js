// Several letters in one picture: the person says which one is meant. Each shows what may be said of
// it already: its verdict, and its number once the signature proves it.

import { icon } from "./icons.js"
import { isolated, made, the } from "./screen.js"
import { lookOf } from "./verdict.js"

/**
 * Shows a button for each letter.
 *
 * @param {object[]} tolds what `core.tell` answered for each
 * @param {function(number)} onChoice gets the index of the letter that was chosen
 */
export function showChoice(tolds, onChoice) {
  clearChoice()
  tolds.forEach((told, place) => {
    const button = made("button", "action quieter letter")
    button.type = "button"
    button.dataset.verdict = told.verdict
    button.appendChild(icon(lookOf(told)[1]))
    const text = made("span", "")
    text.appendChild(made("span", "said", told.headline))
    if (told.number) {
      const number = isolated(told.number, "ltr")
      number.className = "number"
      text.appendChild(number)
    }
    button.appendChild(text)
    button.onclick = () => onChoice(place)
    the("letters").appendChild(button)
  })
}

/** Takes every trace of the letters off the screen. */
export function clearChoice() {
  const letters = the("letters")
  while (letters.firstChild) letters.removeChild(letters.firstChild)
}
