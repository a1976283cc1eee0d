// A whole office in a real browser, from the set-up page on; each member at a desk of their own:
//
//   node counter.mjs PRODUCTS SITE SCREENSHOTS
//
// Every step of an office is one function below, in the order of a person's case. A screenshot of
// each is stored.

import assert from "node:assert/strict"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Chromium, later } from "./chromium.mjs"
import { Members, ownProgramme, password } from "./counter-members.mjs"
import { CounterOffice } from "./counter-office.mjs"
import { register } from "./typing.mjs"

const [products, site, pictures] = process.argv.slice(2)
mkdirSync(pictures, { recursive: true })

/** Staff besides the administrator: the name to sign in with, the name in the audit, the roles. */
const staff = [
  ["farid", "Farid Noorzai", ["registrar", "caller"]],
  ["laila", "Laila Karimi", ["reviewer"]],
  ["sharifa", "Sharifa Amiri", ["reviewer", "signer"]],
  ["omid", "Omid Wardak", ["signer"]],
]
/** What the steps hand on: the browsers, the ticket, the letter. */
const at = {}

const steps = {
  /** The first administrator, with the terminal's code and a telephone. */
  async setUp() {
    await members.setUp("aziz", "Aziz Rahimi")
  },

  /** Members, each of whom chooses a password and sets a telephone up at their own desk. Two who
   * confirm each other end the set-up; what is asked for from then on waits for a second member. */
  async takeIn() {
    const codes = []
    for (const member of staff) codes.push(await members.invite(members.desks.aziz, ...member))
    for (const [index, [name]] of staff.entries()) await members.begin(name, codes[index])
    await members.confirmColleague("aziz", 2)
    await members.desks.aziz.open("/staff-requests?lang=eng")
    assert.ok((await members.desks.aziz.text()).includes("Finish the set-up"))
    await members.confirmColleague("farid", 1)
    assert.ok((await members.desks.farid.text()).includes("The set-up has ended"))
    await members.desks.aziz.open("/staff?lang=eng")
    await members.desks.aziz.fill({ officer: "Nargis Popal", name: "nargis", roles: ["caller"] })
    assert.ok((await members.desks.aziz.text()).includes("waits for a second member"))
    await members.desks.aziz.open("/staff?lang=eng")
    for (const [, officer] of staff) {
      assert.ok((await members.desks.aziz.text()).includes(officer), officer)
    }
  },

  /** A member without the right is refused. */
  async refuse() {
    members.last = members.desks.laila
    await members.desks.laila.open("/desk?lang=eng")
    assert.ok(!(await members.desks.laila.page.ask(`!!document.querySelector("form.desk")`)))
    await members.desks.farid.open("/staff?lang=eng")
    assert.ok(!(await members.desks.farid.text()).includes("Sharifa Amiri"))
  },

  /** An application in Dari, by the registrar. */
  async apply() {
    const desk = members.desks.farid
    members.last = desk
    await desk.open("/desk?lang=prs")
    assert.equal(await desk.page.ask("document.documentElement.dir"), "rtl")
    // The Latin spelling is suggested while the name is typed.
    await desk.page.ask(`(() => {
      const field = document.getElementById("secondName")
      field.value = "احمد شهیدی"
      field.dispatchEvent(new Event("input", { bubbles: true }))
    })()`)
    await desk.page.until(
      `document.getElementById("fullName").value === "Ahmad Shahidi"`,
      "the Latin spelling to be suggested"
    )
    await desk.fill({
      secondName: "احمد شهیدی", fatherSecondName: "محمد", birthYear: "۱۳۶۶", province: "AF-KDZ",
    }, "form.desk button.action")
    const path = await desk.path()
    assert.match(path, /^\/desk\/ticket\/\d+$/)
    at.ticket = Number(path.split("/").pop())
  },

  /** Three people by keys alone: few presses beyond what is typed, and few to the next form. */
  async registerByKeys() {
    const desk = members.desks.farid
    members.last = desk
    await desk.open("/desk?lang=eng")
    const counts = await register(desk, [
      { name: "عبدالقیوم رحیمی", father: "محمد اکبر", year: "1369", province: "Kund" },
      { name: "فاطمه حسینی", father: "غلام علی", year: "۱۳۷۴", province: "Her" },
      { name: "نورالدین", father: "حمیدالله", year: "1985", province: "Badg" },
    ])
    for (const { all, after } of counts) assert.ok(all <= 12 && after <= 3, `${all}, ${after}`)
    console.log("presses beyond the letters, after the last letter:", JSON.stringify(counts))
    members.login("laila")
    const opened = office.aman("application", "show", String(at.ticket + 1), "--json",
      "--reason", "answer")
    const { person, application } = JSON.parse(opened)
    assert.equal(person.fullName, "Abdul Qayum Rahimi")
    assert.equal(application.homeProvince ?? application.province, "AF-KDZ", opened)
  },

  /** The registrar corrects what was heard wrongly, on a page that shows nothing of the record. */
  async correct() {
    const desk = members.desks.farid
    members.last = desk
    await desk.open(`/desk/ticket/${at.ticket}/correct?lang=prs`)
    assert.ok(!(await desk.text()).includes("شهیدی"), "the page shows the record")
    await desk.fill({ fatherSecondName: "محمد علی" }, "form.desk button.action")
    assert.equal(await desk.path(), `/desk/ticket/${at.ticket}`)
  },

  /** The queue: the case waits there by its ticket, without a name. */
  async queue() {
    const desk = members.desks.laila
    members.last = desk
    await desk.open("/review?lang=eng")
    assert.ok(!(await desk.text()).includes("شهیدی"), "a list shows a name")
    await desk.open(`/review/case/${at.ticket}?lang=eng`)
    assert.ok(!(await desk.text()).includes("شهیدی"), "a case shows a name before it is opened")
  },

  /** The person's record is opened for a reason; the first officer grants. */
  async decide() {
    const desk = members.desks.laila
    const address = `/review/case/${at.ticket}`
    await desk.fill({ reason: "decide" }, `form[action^="${address}?"] button`)
    assert.ok((await desk.text()).includes("احمد شهیدی"))
    await say(desk, "grant")
    assert.equal(stateOf(at.ticket), "recommended")
  },

  /** The same officer again is refused; a second officer decides. */
  async decideBySecond() {
    await members.desks.laila.open(`/review/case/${at.ticket}?lang=eng`)
    const desk = members.desks.sharifa
    members.last = desk
    await desk.open(`/review/case/${at.ticket}?lang=eng`)
    await say(desk, "grant")
    assert.equal(stateOf(at.ticket), "granted")
  },

  /** All that are granted, by one signer: signed, read back, in the log, and one PDF of them. */
  async issue() {
    const desk = members.desks.omid
    members.last = desk
    await desk.open("/issue?lang=eng")
    await desk.press("a[href*='all=yes']")
    await desk.press("form[action^='/issue?'] button")
    const ended = `!!document.querySelector("a[href^='/issue/print']")`
    for (let turn = 0; turn < 240 && !(await desk.page.ask(ended)); turn += 1) {
      await later(500)
      await desk.open("/issue/job?lang=eng")
    }
    await desk.press("a[href^='/issue/print']")
    const printed = await desk.page.ask(`(() => {
      const form = document.querySelector("form[action^='/issue/print']")
      return fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) })
        .then((answer) => answer.blob()).then((blob) => blob.type + " " + blob.size)
    })()`)
    assert.match(printed, /^application\/pdf \d{4,}$/)
    await desk.press("button[formaction^='/issue/print/well']")
    await desk.open("/issue/letters?lang=eng")
    at.letter = await desk.page.ask(`document.querySelector("input[name=letter]").value`)
    assert.equal(stateOf(at.ticket), "issued")
    members.login("sharifa")
    at.text = office.aman("letter", at.letter, "--text").trim()
  },

  /** The ticket is called, and the board says so. */
  async call() {
    const desk = members.desks.farid
    members.last = desk
    await desk.open("/call?lang=eng")
    await desk.press(`form[action^="/call/next"] button`)
    assert.ok((await desk.text()).includes(String(at.ticket)))
    assert.ok(!(await desk.text()).includes("شهیدی"), "the console shows a name unasked")
  },

  /** The board in the waiting room shows numbers and no name. */
  async board() {
    const desk = await members.sit("waiting room")
    await desk.look({ width: 1280 })
    await desk.open("/board?lang=prs")
    assert.ok((await desk.text()).includes(persian(at.ticket)), await desk.text())
    assert.ok(!(await desk.text()).includes("شهیدی"))
  },

  /** The letter is in its holder's hand, once. */
  async handOut() {
    const desk = members.desks.farid
    members.last = desk
    await desk.open("/call?lang=eng")
    await desk.fill({ letter: at.letter })
    assert.equal(stateOf(at.ticket), "collected")
  },

  /** Anyone checks the letter: it is in force. */
  async check() {
    const desk = await members.sit("checkpoint")
    await desk.open("/check?lang=prs")
    await desk.fill({ text: at.text })
    assert.ok(await holds(desk), await desk.text())
  },

  /** The holder has come home; the office there cannot ask the first one, and exchanges the letter. */
  async exchange() {
    const programme = join(pictures, "programme.toml")
    members.login("aziz")
    at.second = await CounterOffice.joining(
      office, products, site, "KDZ", programme, "sharifa",
      [password("sharifa"), members.codes.sharifa.pop()].join("\n")
    )
    await members.setUp("rahima", "Rahima Noori", at.second)
    const code = await members.invite(members.desks.rahima, "zahra", "Zahra Hosseini", ["exchange-desk"])
    await members.begin("zahra", code, at.second)
    await members.confirmColleague("rahima", 2)
    await members.confirmColleague("zahra", 1)
    const desk = members.desks.zahra
    members.last = desk
    await desk.open("/exchange?lang=prs")
    await desk.fill({ text: at.text })
    assert.ok((await desk.text()).includes("احمد شهیدی"))
    await desk.press("form[action^='/exchange/confirm'] button")
    at.standing = /KDZ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await desk.text())?.[0]
    assert.ok(at.standing, await desk.text())
  },

  /** The same letter presented again leads there; the new one is valid. */
  async exchangeOnce() {
    const desk = members.desks.zahra
    members.last = desk
    await desk.open("/exchange?lang=eng")
    await desk.fill({ text: at.text })
    assert.ok(!(await desk.page.ask(`!!document.querySelector("form[action^='/exchange/confirm']")`)))
    members.login("zahra", at.second)
    const text = at.second.aman("letter", at.standing, "--text").trim()
    const checkpoint = await members.sit("checkpoint of Kunduz", at.second)
    await checkpoint.open("/check?lang=prs")
    await checkpoint.fill({ text })
    assert.ok(await holds(checkpoint), await checkpoint.text())
  },

  /** One signer asks that it be revoked; they cannot approve it themselves. */
  async askToRevoke() {
    const desk = members.desks.omid
    members.last = desk
    await desk.open(`/revoke/letter/${at.letter}?lang=eng`)
    await desk.fill({ act: "revoke", "reason-revoke": "issued-in-error", when: "now" })
    await desk.press("main form button.action")
    at.wish = await desk.path()
    assert.match(at.wish, /^\/change-requests\/\d+$/, await desk.text())
    assert.ok(!(await desk.page.ask(`!!document.querySelector("form[action*='/approve']")`)))
  },

  /** Another signer approves, from their own sign-in; anyone who checks the letter sees it. */
  async revoke() {
    const signer = members.desks.sharifa
    await signer.open(at.wish + "?lang=eng")
    await signer.press("form[action*='/approve'] button")
    const desk = members.desks.checkpoint
    members.last = desk
    await desk.open("/check?lang=prs")
    await desk.fill({ text: at.text })
    assert.ok(!(await holds(desk)), await desk.text())
  },

  /** The audit fits together, and what was shown to no one is in no list. */
  async audit() {
    members.login("aziz")
    office.aman("audit", "--limit", "1")
    assert.ok(!office.aman("audit").includes("شهیدی"))
  },
}

const office = await CounterOffice.empty(products, site, "HER", ownProgramme(pictures, 2))
const browser = await Chromium.start()
const members = new Members(browser, office)
let number = 0
try {
  for (const [name, step] of Object.entries(steps)) {
    number += 1
    try {
      await step()
    } catch (fault) {
      await keep(`fault-${name}`)
      throw fault
    }
    await keep(`${String(number).padStart(2, "0")}-${name}`)
  }
  console.log(`${number} steps, pictures in ${pictures}`)
} finally {
  await browser.stop()
  await office.stop()
  if (at.second) await at.second.stop()
}

/** An officer's vote on the open case. */
async function say(desk, outcome) {
  await desk.page.ask(`document.querySelector("input[name=outcome][value=${outcome}]").click()`)
  // Asked of who has not opened the record.
  await desk.page.ask(`document.querySelector("input[name=unopened]")?.click()`)
  await desk.press("form.word button.action")
}

/** Whether the page of a checked letter says that it is in force. */
function holds(desk) {
  return desk.page.ask(`!!document.querySelector(".verdict.good")`)
}

/** How the records have an application. */
function stateOf(ticket) {
  members.login("laila")
  return JSON.parse(office.aman("application", "show", String(ticket), "--json")).application.state
}

function persian(count) {
  return String(count).replace(/\d/g, (one) => "۰۱۲۳۴۵۶۷۸۹"[one])
}

async function keep(name) {
  if (!members.last) return
  for (const [who, desk] of Object.entries(members.desks)) {
    if (desk !== members.last && !name.startsWith("fault")) continue
    const file = join(pictures, `counter-${name}-${who.replaceAll(" ", "-")}.png`)
    writeFileSync(file, await desk.page.screenshot())
  }
}
