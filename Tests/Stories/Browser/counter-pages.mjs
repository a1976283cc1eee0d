// The pages of the office's site, by who reaches them: for scripts that visit all of them.

/** Who opens pages: the sample office's members, by the names they sign in with; null is anyone. */
export const people = [
  null, "aziz", "farid", "laila", "sharifa", "nargis", "zahra", "tariq", "mina",
]

/** Pages that no link leads to from where a member begins: `[name, address]`. One line a page. */
const more = [
  [null, "/sign-in"],
  [null, "/begin"],
  [null, "/check"],
  [null, "/board"],
  [null, "/nothing-here"],
  ["aziz", "/staff/2"],
  ["farid", "/second-factor"],
  ["farid", "/staff"],
  ["farid", "/import/job"],
  ["laila", "/review"],
  ["laila", "/decide"],
  ["laila", "/review/case/60"],
  ["laila", "/case"],
  ["laila", "/case/60"],
  ["laila", "/desk/ticket/60/correct"],
  [null, "/coverage"],
  [null, "/notices-to-posts"],
  ["aziz", "/audit"],
  ["aziz", "/audit/unusual"],
  ["aziz", "/programme"],
  ["aziz", "/keep"],
  ["aziz", "/for-posts"],
  ["sharifa", "/issue"],
  ["sharifa", "/issue/job"],
  ["sharifa", "/issue/letters"],
  ["sharifa", "/letter"],
  ["sharifa", "/revoke"],
  ["nargis", "/appeals"],
  ["zahra", "/exchange"],
  ["nargis", "/call"],
  ["nargis", "/call/ticket/50"],
]

/** What a page's address has in common with those that differ by a number only. */
export function sort(path) {
  return path.replace(/\d+/g, "1").replace(/[A-Z]{2,4}-[0-9A-Z-]+/g, "N")
}

/** Every page a member reaches by links, each kind once: `/staff/3` stands for all members. */
export async function reachable(desk, name) {
  const first = name ? await desk.path() : "/"
  const own = more.filter((one) => one[0] === name).map((one) => one[1])
  const waiting = [first, ...own]
  const sorts = new Set()
  const found = []
  while (waiting.length > 0) {
    const path = waiting.shift()
    if (sorts.has(sort(path))) continue
    sorts.add(sort(path))
    if (!(await leadsToPage(desk, path))) continue
    found.push(path)
    await desk.open(path + "?lang=eng")
    waiting.push(...(await links(desk)))
  }
  return found
}

/** Whether an address gives a page, and not a file to keep. */
function leadsToPage(desk, path) {
  return desk.page.ask(`location.origin === ${JSON.stringify(desk.office.address)}
    ? fetch(${JSON.stringify(path)}, { headers: { accept: "text/html" } })
        .then((answer) => (answer.headers.get("content-type") || "").startsWith("text/html"))
    : true`)
}

function links(desk) {
  return desk.page.ask(`[...document.querySelectorAll("a[href]")]
    .map((link) => new URL(link.href))
    .filter((url) => url.origin === location.origin && !url.pathname.startsWith("/verify"))
    .map((url) => url.pathname)`)
}

/** What only a form gives, by who sends it: the page's name, and how the desk comes there. */
export const answers = [
  [null, "check-answer", async (desk, lang, office) => {
    await desk.open("/check?lang=" + lang)
    await desk.fill({ text: office.letterText })
  }],
  [null, "check-not-read", async (desk, lang) => {
    await desk.open("/check?lang=" + lang)
    await desk.fill({ text: "ABC" })
  }],
  [null, "sign-in-refused", async (desk, lang) => {
    await desk.open("/sign-in?lang=" + lang)
    await desk.fill({ name: "nobody", password: "not this one" })
  }],
  ["farid", "desk-refused", async (desk, lang) => {
    // The form that was refused in another language before, or an empty one.
    await desk.open("/desk/draft?lang=" + lang)
    const wrong = { secondName: "R2D2", birthYear: "19a0", birthDate: "1990", province: "" }
    await desk.fill(wrong, "form.desk button.action")
  }],
  ["farid", "desk-draft-offered", async (desk, lang) => {
    await desk.open("/desk?lang=" + lang)
  }],
  ["farid", "import-columns", async (desk, lang) => {
    await desk.open("/import?lang=" + lang)
    await desk.page.ask(`(() => {
      const list = ["full_name;Village;province", "Karim;Guzara;AF-KDZ", "Zahra;;AF-HER"].join("\\n")
      const files = new DataTransfer()
      files.items.add(new File([list], "list.csv", { type: "text/csv" }))
      document.getElementById("list").files = files.files
    })()`)
    await desk.press("main form button.action")
  }],
  ["laila", "menu", async (desk, lang) => {
    await desk.open("/review?lang=" + lang)
    await desk.page.ask(`document.querySelector("a.menu").click()`)
  }],
  ["laila", "review-opened", async (desk, lang) => {
    await desk.open("/review/case/60?lang=" + lang)
    await desk.fill({ reason: "decide" }, `form[action^="/review/case/60?"] button`)
  }],
  ["laila", "review-batch", async (desk, lang) => {
    await desk.open("/review?lang=" + lang)
    await desk.page.ask(`document.querySelectorAll("main table input[type=checkbox]")
      .forEach((box) => { box.checked = true })`)
    await desk.page.ask(`document.querySelector("form[action^='/review/batch'] select").value = "grant"`)
    await desk.press(`form[action^="/review/batch"] button:not([type=button])`)
  }],
  ["sharifa", "issue-print", async (desk, lang, office) => {
    await desk.open(`/issue/print?letter=${office.letter}&lang=${lang}`)
  }],
  ["sharifa", "letter-opened", async (desk, lang, office) => {
    await desk.open(`/letter/${office.letter}?lang=${lang}`)
    await desk.fill({ reason: "asked" }, "form[action*='/open'] button")
  }],
  ["zahra", "exchange-read", async (desk, lang, office) => {
    await desk.open("/exchange?lang=" + lang)
    await desk.fill({ text: office.letterText })
  }],
]

/** A letter of the sample office that anyone may check: its number and its text. */
export function takeLetter(office) {
  office.login("omid")
  const listed = office.aman("application", "list", "--json")
  const numbers = listed.match(/[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}/g) ?? []
  office.letter = numbers[0]
  office.letterText = office.aman("letter", office.letter, "--text").trim()
}
