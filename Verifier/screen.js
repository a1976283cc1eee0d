// Words onto the screen. Everything that is shown goes through `textContent`: no text, wherever it
// comes from, ever becomes markup.

/** The element of that id. */
export function the(id) {
  return document.getElementById(id)
}

/** A new element with a class and a text. */
export function made(tag, className, text) {
  const element = document.createElement(tag)
  if (className) element.className = className
  if (text !== undefined) element.textContent = text
  return element
}

/** A text that keeps its own direction, such as a name, a number or a telephone. */
export function isolated(text, direction, language) {
  const element = made("bdi", "", text)
  if (direction) element.dir = direction
  if (language) element.lang = language
  element.setAttribute("translate", "no")
  return element
}

/** Shows or hides; what is hidden is hidden from screen readers too. */
export function show(element, isShown) {
  element.hidden = !isShown
}

/** Fills `{age}` and the like in. */
export function filled(text, values) {
  return text.replace(/\{([a-z]+)\}/g, (mark, name) => {
    return Object.prototype.hasOwnProperty.call(values, name) ? String(values[name]) : mark
  })
}

/** Language tags (BCP 47) of the words' languages: for `lang`, voices and dates. */
const tags = { eng: "en", prs: "fa-AF", pus: "ps-AF", fil: "fil" }

export function tagOf(language) {
  return tags[language] || language
}

/** The language of the words that the browser's own wishes come nearest to. */
export function wishedLanguage(languages) {
  const nearest = { fa: "prs", prs: "prs", ps: "pus", pus: "pus", fil: "fil", tl: "fil", en: "eng" }
  for (const wish of navigator.languages || [navigator.language || "en"]) {
    const language = nearest[wish.toLowerCase().split("-")[0]]
    if (language && languages.indexOf(language) >= 0) return language
  }
  return languages[0]
}

/** Digits as the language writes them. */
export function digits(number, words) {
  const text = String(number)
  return words.direction === "rtl" ? text.replace(/[0-9]/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[digit]) : text
}

/** Puts the page into a language: direction, title, and every element with `data-word`. */
export function putIntoWords(words) {
  document.documentElement.lang = tagOf(words.language)
  document.documentElement.dir = words.direction
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = words[element.dataset.word] || ""
  }
  document.title = words[document.documentElement.dataset.title]
}

/**
 * Fills the choice of languages and reports when one is chosen.
 *
 * @param {object[]} all the words of each language
 */
export function offerLanguages(select, all, chosen, onChoice) {
  while (select.firstChild) select.removeChild(select.firstChild)
  for (const words of all) {
    const option = made("option", "", words.name)
    option.value = words.language
    option.lang = tagOf(words.language)
    option.selected = words.language === chosen
    select.appendChild(option)
  }
  select.onchange = () => onChoice(select.value)
}
