"""The staff of each office: accounts by the pages, as an administrator and a second member make them.

A sample office has one member of each role. The others are asked for by the administrator, confirmed by
the registrar, and begin with both halves of their code.
"""
import asyncio
import re

import plan
from browser import Browser, Facts

# Known to everyone who has the program, and so only in sample offices.
PASSWORD = "a pledge kept in time"
SHOWN = re.compile(rb'class="shown"><bdi[^>]*>([^<]*)<')
CONFIRM = re.compile(rb'/staff-requests/(\d+)/confirm')
FIRST = {"registrar": "farid", "reviewer": "laila", "signer": "sharifa", "caller": "nargis"}
FEW = ("Amin", "Bashir", "Dawod", "Edris", "Fahim", "Ghani", "Hamid", "Ismail", "Jawad", "Khalid",
       "Latif", "Maryam", "Nadia", "Omar", "Parwin", "Qasim")


def names(role):
    """Who sits at the desks of a role: the sample's member first."""
    others = [f"{role}{place}" for place in range(2, plan.staff()[role] + 1)]
    return [FIRST[role], *others]


async def engage(place, own, role, number, name, asker, second):
    """One new account; its member has a password afterwards."""
    officer = f"{FEW[number % 16]} {role.title()}{'abcdefghijklmnop'[number % 16]}"
    _, _, text = await asker.ask("staff: ask", "POST", "/staff", [
        ("mark", asker.mark), ("officer", officer), ("name", name), ("roles", role)])
    half = SHOWN.search(text).group(1).decode()
    text = await second.page("staff: requests", "/staff-requests", b"/confirm")
    asked = CONFIRM.search(text).group(1).decode()
    _, _, text = await second.ask(
        "staff: confirm", "POST", f"/staff-requests/{asked}/confirm",
        [("mark", second.mark), ("old", PASSWORD), ("present", "")])
    code = half + " " + SHOWN.search(text).group(1).decode()
    new = Browser(place, own, asker.facts)
    await new.ask("staff: begin", "POST", "/begin", [
        ("name", name), ("code", code), ("password", PASSWORD), ("again", PASSWORD)], want=(303,))
    new.close()


async def complete(office, number):
    """All accounts of one office that are not there yet."""
    place, own = (office["host"], office["ports"][0]), f"127.{number + 10}.250.1"
    facts = Facts()
    asker, second = Browser(place, own, facts), Browser(place, own, facts)
    await asker.sign_in("aziz", PASSWORD)
    await second.sign_in("farid", PASSWORD)
    text = await asker.page("staff", "/staff", b'name="officer"')
    for role in FIRST:
        for order, name in enumerate(names(role)):
            if b">" + name.encode() + b"<" not in text:
                await engage(place, own, role, order, name, asker, second)
    for browser in (asker, second):
        browser.close()
    return facts


async def complete_all(offices, say):
    """Some offices at a time: a password costs a processor some tenths of a second, on purpose."""
    at_once = asyncio.Semaphore(6)

    async def one(number, office):
        async with at_once:
            facts = await complete(office, number)
            say(f"staff of {office['code']}" + (f" after {facts.errors}" if facts.errors else ""))

    await asyncio.gather(*(one(number, office) for number, office in enumerate(offices)))
