"""The desks of one office: registrars, reviewers, the signing officer, callers. Each is one member."""
import asyncio
import re
import time

import plan
from browser import Browser, Wrong
from figures import IN_HALL

FORM_KEY = re.compile(rb'name="form" value="([0-9a-f]{32})"')
SEEN = re.compile(rb'name="seen" value="([^"]*)"')
TICKET = re.compile(rb'name="ticket" value="(\d+)"')
TICKED = re.compile(rb'<input type="checkbox" name="ticket" value="(\d+)"')
LETTER_ROW = re.compile(rb'href="/letter/([^"?]+)[^"]*">.*?data-head="[^"]*">\s*([\d,]+)</td>', re.S)
# The page of a run asks every second, whatever the day's pace: the script's clock is the world's.
JOB_SECONDS = 1


class Hall:
    """One office as its people see it, and the slips that go from desk to desk."""

    def __init__(self, office, number, facts, asked):
        self.office, self.facts, self.asked = office, facts, asked
        self.number, self.place = number, (office["host"], office["ports"][0])
        self.arrivals = plan.arrivals(plan.random.Random(f"{asked.seed} {number}"), asked.part)
        self.people, self.cases, self.ready = asyncio.Queue(), asyncio.Queue(), asyncio.Queue()
        self.decided, self.handed, self.pile, self.mine = 0, 0, {}, set()
        self.planned = plan.letters_of(len(self.arrivals))
        self.inside = time.monotonic()

    def browser(self, seat):
        """A desk has an address of its own in the office's network."""
        return Browser(self.place, f"127.{self.number + 10}.{seat + 1}.1", self.facts)

    def thinking(self, seat):
        """The times of one member."""
        return plan.Thinking(f"{self.asked.seed} {self.number} {seat}", self.asked.speed)

    async def doors(self, begin):
        """People come when they come, whether a desk is free or not."""
        for moment in self.arrivals:
            due = begin + moment / self.asked.speed
            await asyncio.sleep(max(0, due - time.monotonic()))
            self.people.put_nowait(due)

    def is_done(self):
        """Whether everyone who came has what they can have today."""
        return self.handed >= self.planned and self.decided >= len(self.arrivals)


async def patient(work, facts):
    """One case after the other; what went wrong with one is counted and the next begins."""
    while True:
        try:
            await work()
        except Wrong:
            await asyncio.sleep(1)
        except (AttributeError, ValueError, KeyError) as broken:
            facts.error("desk", f"{type(broken).__name__} {broken}"[:80])
            await asyncio.sleep(1)


class Registrar:
    """Types what people say, and gives each a slip."""

    def __init__(self, hall, seat):
        self.hall, self.browser, self.think = hall, hall.browser(seat), hall.thinking(seat)
        self.waited = hall.facts.times.setdefault(IN_HALL, [])

    async def work(self):
        """One person."""
        hall, browser, think = self.hall, self.browser, self.think
        came = await hall.people.get()
        self.waited.append(round((time.monotonic() - came) * hall.asked.speed, 1))
        text = await browser.page("desk: empty form", "/desk", b"<h1")
        if b'data-draft="' not in text:
            # A form of yesterday that was never sent is offered first.
            _, text = await browser.form("desk: clear", "/desk/clear", [], "desk: empty form",
                                         b'data-draft="')
        form = [("form", FORM_KEY.search(text).group(1).decode())]
        said = plan.person(think.chance, hall.office["province"])
        for name in ("fullName", "fatherName", "birthYear", "province", None):
            await asyncio.sleep(think.seconds(plan.TYPING / plan.PARTS))
            if name:
                form.append((name, said[name]))
                await browser.ask("desk: draft", "POST", "/desk/draft",
                                  [("mark", browser.mark), *form], accept="application/json")
        location, _ = await browser.form(
            "desk: register", "/desk", form, "desk: ticket", b"/desk/slip/")
        ticket = int(re.match(r"/desk/ticket/(\d+)", location).group(1))
        hall.facts.note("application", office=hall.number, ticket=ticket)
        hall.mine.add(ticket)
        await browser.ask("desk: slip (PDF)", "GET", f"/desk/slip/{ticket}")
        hall.cases.put_nowait(ticket)
        await asyncio.sleep(think.seconds(plan.SLIP))


class Reviewer:
    """Opens records and decides."""

    def __init__(self, hall, seat):
        self.hall, self.browser, self.think = hall, hall.browser(seat), hall.thinking(seat)
        self.count = 0

    async def work(self):
        """One case, in the order in which people came. A list is looked at before each fifth."""
        hall, browser, think = self.hall, self.browser, self.think
        ticket = await hall.cases.get()
        case = f"/review/case/{ticket}"
        if self.count % 5 == 0:
            await browser.page("review: list", "/review", b"/review/case/")
            await asyncio.sleep(think.seconds(plan.LISTED))
        self.count += 1
        await browser.page("review: case", case, b'name="reason"')
        _, _, text = await browser.ask("review: open record", "POST", case, [
            ("mark", browser.mark), ("reason", "decide")])
        await asyncio.sleep(think.seconds(plan.READING))
        seen = SEEN.search(text).group(1).decode()
        place, hall.decided = hall.decided, hall.decided + 1
        outcome = "grant" if plan.is_granted(place) else "refuse:withdrawn"
        await browser.form("review: decide", case + "/decide", [
            ("seen", seen), ("outcome", outcome), ("office", ""), ("note", "")],
            "review: decided case", b"<h1")
        hall.facts.note("decision", office=hall.number, ticket=ticket, outcome=outcome)
        await asyncio.sleep(think.seconds(plan.DECIDING))


def rows_of(text):
    """Number and ticket of each letter in a list."""
    return [(number.decode(), int(ticket.replace(b",", b"")))
            for number, ticket in LETTER_ROW.findall(text)]


class Signer:
    """Every ten minutes: makes the letters of those who were granted, prints them, looks at the print."""

    def __init__(self, hall, seat):
        self.hall, self.browser, self.think = hall, hall.browser(seat), hall.thinking(seat)
        self.has_looked = False

    async def work(self):
        """One round."""
        hall, browser = self.hall, self.browser
        if not self.has_looked:
            # Letters of days before may wait on the pile, too.
            for order in ("newest", "oldest"):
                text = await browser.page(
                    "issue: letters", f"/issue/letters?lang=eng&order={order}", b"<h1")
                hall.pile.update((ticket, number) for number, ticket in rows_of(text))
            self.has_looked = True
        text = await browser.page("issue: list", "/issue", b"/issue/letters")
        tickets = TICKED.findall(text)
        if not tickets:
            await asyncio.sleep(plan.ROUND / hall.asked.speed)
            return
        began = time.monotonic()
        asked = "&".join(f"ticket={t.decode()}" for t in tickets)
        text = await browser.page("issue: check", f"/issue/check?lang=eng&{asked}", b'name="form"')
        key = FORM_KEY.search(text).group(1).decode()
        await browser.form("issue: begin", "/issue", [
            ("form", key), *(("ticket", t.decode()) for t in tickets)], "issue: run", b"<h1")
        while True:
            _, _, state = await browser.ask("issue: state of run", "GET", "/issue/job/state",
                                            accept="application/json")
            if b'"ended"' in state:
                break
            await asyncio.sleep(JOB_SECONDS)
        numbers = await self._printed(key)
        for number, ticket in numbers:
            hall.pile[ticket] = number
            hall.facts.note("letter", office=hall.number, ticket=ticket, number=number)
            if ticket in hall.mine:
                hall.ready.put_nowait(ticket)
        if len(tickets) < 100:
            spent = time.monotonic() - began
            await asyncio.sleep(max(0, plan.ROUND / hall.asked.speed - spent))

    async def _printed(self, key):
        """The letters of the run, in one file, seen to have come out well."""
        browser = self.browser
        text = await browser.page("issue: letters", f"/issue/letters?lang=eng&job={key}", b"<table")
        numbers = rows_of(b"".join(row for row in text.split(b"<tr>") if b" checked" in row))
        if not numbers:
            # None was made: the cases wait for the next round.
            browser.facts.again["issue: run"] = browser.facts.again.get("issue: run", 0) + 1
            return []
        asked = "&".join(f"letter={n}" for n, _ in numbers)
        await browser.page("issue: print page", f"/issue/print?lang=eng&{asked}", b'name="letter"')
        fields = [("letter", n) for n, _ in numbers]
        _, _, file = await browser.ask(
            "issue: letters (PDF)", "POST", "/issue/print", [("mark", browser.mark), *fields])
        if not file.startswith(b"%PDF"):
            browser.facts.error("issue: letters (PDF)", "no PDF")
        await asyncio.sleep(self.think.seconds(plan.LOOK_AT_PRINT))
        await browser.form("issue: well printed", "/issue/print/well", fields,
                           "issue: letters", b"<h1")
        return numbers


class Caller:
    """Calls a ticket, looks at who comes, and hands the letter out."""

    def __init__(self, hall, seat):
        self.hall, self.browser, self.think = hall, hall.browser(seat), hall.thinking(seat)
        self.desk = str(seat)
        self.is_seated = False

    async def work(self):
        """One letter."""
        hall, browser, think = self.hall, self.browser, self.think
        if not self.is_seated:
            await browser.page("call: console", "/call", b"/call/next")
            await browser.form("call: desk", "/call/desk", [("desk", self.desk)],
                               "call: console", b"/call/next")
            self.is_seated = True
        await hall.ready.get()
        try:
            await self._hand_out(hall, browser, think)
        except BaseException:
            hall.ready.put_nowait(0)
            raise

    async def _hand_out(self, hall, browser, think):
        text = await browser.page("call: console", "/call", b"/call/next")
        seen = SEEN.findall(text.split(b'class="next"')[1])[0].decode()
        _, text = await browser.form("call: next", "/call/next", [("seen", seen)],
                                     "call: console", b"/call/next")
        found = TICKET.search(text)
        if not found:
            # Another desk called meanwhile: the page shows it, and the button is pressed once more.
            hall.facts.conflicts += 1
            hall.ready.put_nowait(0)
            return
        ticket = int(found.group(1))
        await asyncio.sleep(think.seconds(plan.CALLING))
        _, _, text = await browser.ask("call: show name", "POST", "/call/open", [
            ("mark", browser.mark), ("ticket", str(ticket))])
        await asyncio.sleep(think.seconds(plan.LOOKING_AT_NAME + plan.HANDING))
        while ticket not in hall.pile:
            await asyncio.sleep(0.2)
        await browser.form("call: hand out", "/call/hand-out", [
            ("ticket", str(ticket)), ("letter", hall.pile[ticket])], "call: console", b"/call/next")
        hall.handed += ticket in hall.mine
        if ticket not in hall.mine:
            hall.ready.put_nowait(0)
        hall.facts.note("handed", office=hall.number, ticket=ticket)


KINDS = {"registrar": Registrar, "reviewer": Reviewer, "signer": Signer, "caller": Caller}
