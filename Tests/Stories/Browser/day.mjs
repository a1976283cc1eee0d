// A new office's whole day: seven members at seven desks, in English, Dari and Filipino.
//
//   node day.mjs PRODUCTS SITE [AXE_JS [PICTURES]]
//
// After `aman init` and `aman serve` nothing is done at a terminal. What people do wrong on such a
// day is in it: two correct one case, a correction comes before a vote, a tab is closed in the
// middle of a form, a browser's clock is a day ahead, and after each step a member presses Back,
// which must do nothing a second time: the monitor counts at the end. Every page that the day comes
// to keeps to WCAG 2.2 AA, and scrolls sideways at no width from 320 to 1920 px.

import assert from "node:assert/strict"
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Chromium, Page, later } from "./chromium.mjs"
import { Members, ownProgramme, password } from "./counter-members.mjs"
import { CounterOffice, Desk } from "./counter-office.mjs"
import { Keyboard, register } from "./typing.mjs"
import { violations } from "./violations.mjs"

const [products, site, axeFile, pictures] = process.argv.slice(2)
const axe = axeFile ? readFileSync(axeFile, "utf8") : null
if (pictures) mkdirSync(pictures, { recursive: true })

const widths = [320, 360, 640, 1280, 1920]
const languages = {
  aziz: "eng", farid: "prs", laila: "fil", sharifa: "prs", omid: "eng", zahra: "eng", tariq: "eng",
}
const staff = [
  ["farid", "Farid Noorzai", ["registrar", "caller"]],
  ["laila", "Laila Karimi", ["reviewer"]],
  ["sharifa", "Sharifa Amiri", ["reviewer", "signer"]],
  ["omid", "Omid Wardak", ["signer"]],
  ["zahra", "Zahra Hosseini", ["exchange-desk"]],
  ["tariq", "Tariq Popal", ["monitor"]],
]
const day = 86400000
const person = "احمد شهیدی"

const folder = mkdtempSync(join(tmpdir(), "aman-day-"))
const faults = []
const looked = new Set()
/** What the steps hand on. */
const at = { tickets: [] }

const steps = {
  /** The sign-in page of a new office leads to where it begins. */
  async setUp() {
    const desk = await members.sit("aziz")
    await desk.open("/sign-in?lang=eng")
    assert.equal(await desk.path(), "/set-up")
    await members.setUp("aziz", "Aziz Rahimi")
    await look(members.desks.aziz, "staff")
  },

  /** Six are invited and begin, one at a computer with the date of tomorrow; two confirm each other. */
  async begin() {
    const codes = []
    for (const member of staff) codes.push(await members.invite(members.desks.aziz, ...member))
    for (const [index, [name]] of staff.entries()) {
      const prepare = name === "zahra" ? tomorrow : undefined
      await members.begin(name, codes[index], office, prepare)
    }
    await look(members.desks.tariq, "tariq's first page")
    await members.confirmColleague("aziz", 2, members.codes.aziz.pop())
    await look(members.desks.aziz, "staff requests")
    await members.confirmColleague("farid", 1, members.codes.farid.pop())
    assert.ok((await members.desks.farid.text()).includes("The set-up has ended"))
  },

  /** The first person, in Dari, with a photo. */
  async register() {
    const desk = members.desks.farid
    await open(desk, "farid", "/desk")
    assert.equal(await desk.page.ask("document.documentElement.dir"), "rtl")
    await look(desk, "desk")
    await desk.page.choose("photo", await photo(desk))
    await desk.fill({
      secondName: person, fatherSecondName: "محمد", birthYear: "۱۳۶۶", province: "AF-KDZ",
    }, "form.desk button.action")
    at.tickets.push(await ticketOf(desk))
    await look(desk, "ticket")
    await back(desk)
    await open(desk, "farid", "/desk")
    assert.equal(await desk.page.ask(`document.getElementById("secondName").value`), "")
  },

  /** A tab is closed in the middle of the second form: a new one offers what was typed, with its
   * time, and fills in nothing until it is asked to. It is the same person once more. */
  async draft() {
    const closed = members.desks.farid
    await open(closed, "farid", "/desk")
    await closed.page.until(`document.activeElement?.id === "secondName"`, "the field's focus")
    await new Keyboard(closed.page).type(person)
    await closed.page.until(`[...document.querySelectorAll("form.desk [role=status]")].some(
      (one) => one.textContent.includes(document.querySelector("form.desk").dataset.kept))`,
    "the draft to be stored")
    const desk = await anotherTab(closed)
    await open(desk, "farid", "/desk")
    assert.ok(!(await desk.text()).includes(person), "a draft is filled in unasked")
    await look(desk, "draft offered")
    await desk.press("main .offer a.action")
    assert.equal(await desk.page.ask(`document.getElementById("secondName").value`), person)
    await desk.fill({
      secondName: person, fatherSecondName: "محمد", birthYear: "۱۳۶۶", province: "AF-KDZ",
    }, "form.desk button.action")
    at.tickets.push(await ticketOf(desk))
    await back(desk)
  },

  /** The third by keys alone, in Dari. */
  async keys() {
    const desk = members.desks.farid
    await open(desk, "farid", "/desk")
    const [count] = await register(desk, [
      { name: "فاطمه حسینی", father: "غلام علی", year: "۱۳۷۴", province: "هرات" },
    ])
    assert.ok(count.all <= 12 && count.after <= 3, JSON.stringify(count))
    at.tickets.push(at.tickets[1] + 1)
  },

  /** Two correct one case: the second is refused, and reads that it changed. */
  async correctTwice() {
    const [first, second] = [members.desks.farid, members.desks.laila]
    const address = `/desk/ticket/${at.tickets[0]}/correct`
    await open(first, "farid", address)
    await open(second, "laila", address)
    assert.ok(!(await first.text()).includes(person), "the page shows the record")
    await look(first, "correct")
    await first.fill({ fatherSecondName: "محمد علی" }, "form.desk button.action")
    assert.equal(await first.path(), `/desk/ticket/${at.tickets[0]}`)
    await back(first)
    await second.fill({ fatherSecondName: "محمد عمر" }, "form.desk button.action")
    assert.equal(await second.path(), address)
    assert.ok(await isRefused(second), await second.text())
  },

  /** A correction while the reviewer reads: their vote is refused, and they read again. */
  async correctBeforeVote() {
    const [registrar, reviewer] = [members.desks.farid, members.desks.laila]
    const [ticket] = at.tickets
    await readRecord(reviewer, "laila", ticket)
    assert.ok((await reviewer.text()).includes("محمد علی"))
    await look(reviewer, "opened record")
    await open(registrar, "farid", `/desk/ticket/${ticket}/correct`)
    await registrar.fill({ birthYear: "۱۳۶۷" }, "form.desk button.action")
    await vote(reviewer, "grant")
    assert.ok(await isRefused(reviewer), await reviewer.text())
    assert.ok((await stepsOf("laila", ticket)).done < 3, "the vote was counted")
    await readRecord(reviewer, "laila", ticket)
    await vote(reviewer, "grant")
    await look(reviewer, "vote stored")
    await back(reviewer)
  },

  /** The other reviewer sees that a person is there twice, compares, and grants the third alone. */
  async compare() {
    const desk = members.desks.sharifa
    await open(desk, "sharifa", "/review")
    await look(desk, "queue")
    const twin = `/review/case/${at.tickets[1]}`
    await open(desk, "sharifa", twin)
    assert.ok(!(await desk.text()).includes(person), "a case shows a name before it is opened")
    await look(desk, "case")
    await until(async () => {
      await open(desk, "sharifa", twin)
      return (await desk.page.ask(`document.querySelector("main > p > strong")?.textContent ?? ""`))
        .includes("۱")
    }, "the case to say that there may be a duplicate")
    await readRecord(desk, "sharifa", at.tickets[1])
    await desk.press("button[name=beside]")
    const heads = await desk.page.ask(
      `[...document.querySelectorAll(".pairs thead th")].map((one) => one.innerText).join(" ")`
    )
    for (const ticket of at.tickets.slice(0, 2)) assert.ok(heads.includes(persian(ticket)), heads)
    await look(desk, "side by side")
    const refusal = await desk.page.ask(
      `document.querySelector("input[name=outcome][value^='refuse']").value`
    )
    await vote(desk, refusal)
    await readRecord(desk, "sharifa", at.tickets[2])
    await vote(desk, "grant")
    await back(desk)
  },

  /** What will be signed is looked at first; then both letters are made and printed. */
  async issue() {
    const desk = members.desks.omid
    await open(desk, "omid", "/issue")
    await look(desk, "issue")
    await desk.press("a[href*='all=yes']")
    assert.ok((await desk.text()).includes("2 letters"), await desk.text())
    await look(desk, "issue check")
    assert.equal((await sent(desk, "form[action^='/issue/preview']")).type, "application/pdf")
    await desk.press("form[action^='/issue?'] button")
    await back(desk)
    const ended = `!!document.querySelector("a[href^='/issue/print']")`
    await until(async () => {
      await open(desk, "omid", "/issue/job")
      return desk.page.ask(ended)
    }, "the letters to be made")
    await look(desk, "issue job")
    await desk.press("a[href^='/issue/print']")
    await look(desk, "print")
    const printed = await sent(desk, "form[action^='/issue/print']")
    assert.equal(printed.type, "application/pdf")
    at.pdf = join(folder, "letters.pdf")
    writeFileSync(at.pdf, Buffer.from(printed.bytes, "base64"))
    await desk.press("button[formaction^='/issue/print/well']")
    await back(desk)
    await open(desk, "omid", "/issue/letters")
    await look(desk, "letters")
    at.letters = {}
    for (const [index, place] of [[0, 1], [2, 2]]) {
      const words = execFileSync("pdftotext", ["-f", place, "-l", place, at.pdf, "-"], {
        encoding: "utf8",
      })
      at.letters[at.tickets[index]] = /HER-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)[0]
    }
  },

  /** The first ticket is called, the board shows it until the letter is in the right hand. */
  async handOut() {
    const desk = members.desks.farid
    const board = await members.sit("waiting room")
    await board.open("/board?lang=prs")
    await open(desk, "farid", "/call")
    await desk.press(`form[action^="/call/next"] button`)
    await look(desk, "call")
    await board.page.until(
      `document.body.innerText.includes("${persian(at.tickets[0])}")`, "the board to show the call"
    )
    assert.ok(!(await board.text()).includes(person))
    await look(board, "board")
    await desk.press(`form[action^="/call/open"] button`)
    await desk.page.until(
      `document.querySelector(".who img.photo")?.naturalWidth > 0`, "the photo to be compared"
    )
    assert.ok((await desk.text()).includes(person))
    await desk.fill({ letter: at.letters[at.tickets[0]] }, `form[action^="/call/hand-out"] button`)
    await back(desk)
    const handedOut = /سپرده شد\n[^\n]*، [۰-۹]{1,2}:[۰-۹]{2}/
    assert.match((await stepsOf("farid", at.tickets[0])).text, handedOut)
    await open(desk, "farid", `/call/ticket/${at.tickets[0]}`)
    assert.ok(!(await desk.page.ask(`!!document.querySelector("form[action^='/call/hand-out']")`)))
  },

  /** The letter for three days is exchanged, by a photo of it, at the computer of tomorrow: what
   * counts is the office's clock. */
  async exchange() {
    const desk = members.desks.zahra
    assert.ok(await desk.page.ask(`Date.now() > ${Date.now() + day / 2}`), "the clock is right")
    await open(desk, "zahra", "/exchange")
    await look(desk, "exchange")
    const name = join(folder, "letter")
    execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", at.pdf, name])
    await desk.page.choose("photo", name + ".png")
    await desk.press("main form button[class='action']")
    assert.ok((await desk.text()).includes(person), await desk.text())
    await look(desk, "exchange read")
    await desk.press("form[action^='/exchange/confirm'] button")
    assert.match(await desk.path(), /^\/exchange\/done\//, await desk.text())
    const text = await desk.text()
    assert.ok(text.includes(at.letters[at.tickets[0]]), text)
    at.exchanged = (await desk.path()).split("/").pop()
    at.tickets.push(Number(/Ticket\s+(\d+)/.exec(text)[1]))
    await look(desk, "exchanged")
    await back(desk)
  },

  /** A letter that was issued in error: one signer asks, the other approves. */
  async revoke() {
    const [first, second] = [members.desks.omid, members.desks.sharifa]
    const letter = at.letters[at.tickets[2]]
    await open(first, "omid", `/revoke/letter/${letter}`)
    await look(first, "revoke")
    await first.fill({ act: "revoke", "reason-revoke": "issued-in-error", when: "now" })
    await first.press("main form button.action")
    const request = await first.path()
    assert.match(request, /^\/change-requests\/\d+$/, await first.text())
    await back(first)
    await open(second, "sharifa", request)
    await look(second, "change request")
    await second.press("form[action*='/approve'] button")
    await back(second)
    await open(first, "omid", `/letter/${letter}`)
    assert.ok((await first.text()).includes("Revoked"), await first.text())
    await look(first, "letter")
  },

  /** A list from paper, looked at column by column before it is stored. */
  async importList() {
    const desk = members.desks.farid
    const list = join(folder, "list.csv")
    writeFileSync(list, "نام;نام پدر;ولایت\nکریم;نبی;کندز\nزهرا;یونس;AF-HER\nنادر;;Hirat\n")
    await desk.open("/import?lang=eng")
    await look(desk, "import")
    await desk.page.choose("list", list)
    await desk.press("main form button.action")
    await look(desk, "import columns")
    // Short headers are recognised: the registrar looks, and has nothing to choose.
    assert.deepEqual(await desk.page.ask(
      `[...document.querySelectorAll("select[name=column]")].map((one) => one.value)`
    ), ["second_name", "father_second_name", "province"])
    await desk.press("form[action^='/import/columns'] button.action")
    await until(async () => {
      await desk.open("/import/job?lang=eng")
      return desk.page.ask(`!document.querySelector("progress")`)
    }, "the list to be stored")
    const text = await desk.text()
    assert.ok(/\b2\b/.test(text) && text.includes("Line 4"), text)
    assert.ok(text.includes("Hirat") && text.includes("AF-HER"), text)
    await look(desk, "import job")
    await back(desk)
  },

  /** Everyone finds the case by its number from any page, and no name; digits of each script. */
  async search() {
    const [ticket] = at.tickets
    for (const name of Object.keys(languages)) {
      const desk = members.desks[name]
      await open(desk, name, "/account")
      const typed = languages[name] === "prs" ? arabic(ticket) : String(ticket)
      await find(desk, typed)
      assert.equal(await desk.path(), `/case/${ticket}`, name)
      const text = await desk.text()
      assert.ok(text.includes(at.letters[ticket]) && !text.includes(person), text)
      await look(desk, `case file of ${name}`)
    }
    const desk = members.desks.omid
    for (const typed of ["%", "*", "_", "' OR 1=1", "x".repeat(4000), "12".repeat(2000), person]) {
      await find(desk, typed)
      assert.equal(await desk.path(), "/case", typed.slice(0, 20))
      assert.ok(await isRefused(desk), typed.slice(0, 20))
      assert.ok(!(await desk.page.ask("location.href")).includes("%D8"), "a name in an address")
    }
    await look(desk, "nothing found")
    await back(desk)
  },

  /** On a phone the navigation is behind a link, also from right to left. */
  async menu() {
    const desk = members.desks.sharifa
    await desk.look({ width: 360 })
    await open(desk, "sharifa", "/review")
    const isShown = `document.querySelector("nav.steps").checkVisibility()`
    assert.ok(!(await desk.page.ask(isShown)))
    await desk.page.ask(`document.querySelector("a.menu").click()`)
    await desk.page.until(isShown, "the navigation")
    await look(desk, "menu")
  },

  /** Who runs the office looks at the day, at what has to be done, and at what goes to posts. */
  async keepTheOffice() {
    const desk = members.desks.aziz
    await open(desk, "aziz", "/")
    await look(desk, "today")
    await open(desk, "aziz", "/keep")
    await look(desk, "keep")
    await desk.press("form[action^='/keep/backup'] button")
    await until(async () => {
      await open(desk, "aziz", "/keep")
      return (await desk.text()).includes(".backup")
    }, "the backup to be there")
    await back(desk)
    await open(desk, "aziz", "/for-posts")
    await look(desk, "for posts")
  },

  /** An account is closed, after a question; the member is out at once or when a second agrees. */
  async close() {
    const [administrator, second] = [members.desks.aziz, members.desks.sharifa]
    await open(administrator, "aziz", "/staff/3/disable")
    await look(administrator, "close an account")
    await administrator.page.ask(`(() => {
      const why = document.querySelector("main select[name=reason]")
      if (why && !why.value) why.value = [...why.options].find((one) => one.value).value
      const first = document.querySelector("main input[type=radio][name=reason]")
      if (first) first.checked = true
    })()`)
    await administrator.press("form[action*='/disable'] button.action")
    await back(administrator)
    await open(second, "sharifa", "/staff-requests")
    const approve = "form[action*='/approve'] button"
    if (await second.page.ask(`!!document.querySelector("${approve}")`)) {
      await look(second, "staff requests to approve")
      await second.press(approve)
    }
    await members.desks.laila.open("/review?lang=fil")
    assert.equal(await members.desks.laila.path(), "/sign-in")
  },

  /** The monitor reads what became of one ticket, and counts the day: each thing once. */
  async monitor() {
    const desk = members.desks.tariq
    await open(desk, "tariq", "/audit")
    await look(desk, "audit")
    await desk.fill({ number: String(at.tickets[0]), day: "", member: "", act: "" },
      "form[action^='/audit'] button.action")
    await look(desk, "audit of a ticket")
    assert.ok(!(await desk.text()).includes(person))
    const one = await csv(desk)
    assert.ok(one.length > 4 && one.length < 60, `${one.length} entries`)
    await open(desk, "tariq", "/audit")
    const all = await csv(desk)
    assert.ok(all.every((line) => !line.includes("شهیدی") && !line.includes("Karimi")))
    const count = (act) => all.filter((line) => line.split('","')[4] === act).length
    const expected = {
      // Three at the desk, one at the exchange, and two of the list; each letter of the exchange.
      apply: 4, import: 2, correct: 2, decide: 3, issue: 2, print: 2, "printed-well": 2,
      "hand-out": 1, exchange: 2, revoke: 1, backup: 1,
    }
    const counted = Object.fromEntries(Object.keys(expected).map((act) => [act, count(act)]))
    assert.deepEqual(counted, expected)
  },
}

const office = await CounterOffice.empty(products, site, "HER", ownProgramme(folder, 1))
const browser = await Chromium.start()
const members = new Members(browser, office)
const begun = Date.now()
try {
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step()
    } catch (fault) {
      fault.message = `${name}: ${fault.message}`
      throw fault
    }
    if (process.env.AMAN_STORY_TIMES) console.log(name, Date.now() - begun)
  }
  assert.equal(faults.length, 0, "\n" + faults.join("\n"))
  console.log(`a day of ${Object.keys(steps).length} parts, ${looked.size} pages looked at`)
} finally {
  await browser.stop()
  await office.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Opens a page in the member's language. */
async function open(desk, name, path) {
  await desk.open(`${path}?lang=${languages[name]}`)
}

/** Each page once: without violations, and without scrolling sideways at any width. */
async function look(desk, page) {
  looked.add(page)
  if (axe) for (const fault of await violations(desk, axe)) faults.push(`${page}: ${fault}`)
  for (const width of widths) {
    await desk.look({ width })
    const wide = await desk.page.ask("document.documentElement.scrollWidth - innerWidth")
    if (wide > 0) faults.push(`${page}: ${wide} px wider than ${width} px`)
    if (pictures && (width === 360 || width === 1280)) {
      const file = `day-${page.replaceAll(/[^a-z]+/g, "-")}-${width}.png`
      writeFileSync(join(pictures, file), await desk.page.screenshot())
    }
  }
  await desk.look({ width: 1280 })
}

/** Presses Back, as people do; whatever the browser shows then is no concern of the office's. */
async function back(desk) {
  await desk.page.ask("window.isOld = true; history.back()")
  await desk.page.until(`!window.isOld && document.readyState === "complete"`, "the page before")
}

/** Waits for something that takes the office a while. */
async function until(isSo, what) {
  for (let turn = 0; turn < 1200; turn += 1) {
    if (await isSo()) return
    await later(100)
  }
  throw new Error("waited in vain for " + what)
}

/** The tab is closed, and the same browser opens another. */
async function anotherTab(desk) {
  const { targetInfos } = await browser.send("Target.getTargets")
  const { targetInfo } = await desk.page.send("Target.getTargetInfo")
  const { browserContextId } = targetInfos.find((one) => one.targetId === targetInfo.targetId)
  await browser.send("Target.closeTarget", { targetId: targetInfo.targetId })
  const { targetId } = await browser.send("Target.createTarget", {
    url: "about:blank", browserContextId,
  })
  const next = new Desk(await Page.attach(browser, targetId), office)
  await next.look({ width: 1280 })
  members.desks.farid = next
  return next
}

/** A computer that believes it is a day later. */
function tomorrow(desk) {
  return desk.page.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `(() => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + ${day}
      Date = new Proxy(Date, {
        construct: (made, given) => given.length > 0 ? new made(...given) : new made(Date.now()),
      })
    })()`,
  })
}

/** A picture as from a telephone: what the browser shows now. */
async function photo(desk) {
  const file = join(folder, "photo.png")
  writeFileSync(file, await desk.page.screenshot())
  return file
}

async function ticketOf(desk) {
  const path = await desk.path()
  assert.match(path, /^\/desk\/ticket\/\d+$/, await desk.text())
  return Number(path.split("/").pop())
}

async function readRecord(desk, name, ticket) {
  const address = `/review/case/${ticket}`
  await open(desk, name, address)
  await desk.fill({ reason: "decide" }, `form[action^="${address}?"] button`)
}

async function vote(desk, outcome) {
  await desk.page.ask(`document.querySelector("input[name=outcome][value='${outcome}']").click()`)
  await desk.press("form.word button.action")
}

/** Whether the page says that something was not done. */
function isRefused(desk) {
  return desk.page.ask(`!!document.querySelector("main [role=alert]:not([hidden])")`)
}

/** What the case's own page says, and how many of its steps are done. */
async function stepsOf(name, ticket) {
  const desk = members.desks[name]
  await open(desk, name, `/case/${ticket}`)
  const done = await desk.page.ask(`document.querySelectorAll(".way-through .done").length`)
  return { done, text: await desk.text() }
}

async function find(desk, typed) {
  await desk.page.ask(`document.getElementById("search").value = ${JSON.stringify(typed)}`)
  await desk.press("search button")
}

/** What a form's file is: its type and bytes in Base64. */
function sent(desk, form) {
  return desk.page.ask(`(async () => {
    const form = document.querySelector(${JSON.stringify(form)})
    const body = new URLSearchParams(new FormData(form))
    const answer = await fetch(form.action, { method: "POST", body })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    let text = ""
    for (const byte of bytes) text += String.fromCharCode(byte)
    return { type: answer.headers.get("content-type"), bytes: btoa(text) }
  })()`)
}

/** The lines of the file of the audit's entries, without its head. */
async function csv(desk) {
  const text = await desk.page.ask(
    `fetch(document.querySelector("a[download]").href).then((answer) => answer.text())`
  )
  return text.trim().split(/\r?\n/).slice(1)
}

function persian(count) {
  return String(count).replace(/\d/g, (one) => "۰۱۲۳۴۵۶۷۸۹"[one])
}

/** The digits of Arabic, which are others than those of Persian. */
function arabic(count) {
  return String(count).replace(/\d/g, (one) => "٠١٢٣٤٥٦٧٨٩"[one])
}
