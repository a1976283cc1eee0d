"""The people of some of the offices, in one process; `day` starts as many as it needs.

    worker.py ASKED OUT

ASKED is JSON: the offices with their numbers, part, speed and seed. Says "ready" when all have signed in,
and begins the day at the moment that is written to its standard input.
"""
import asyncio
import gc
import json
import sys
import time
import types

import counters
import plan
import staff
from browser import Facts


async def sign_in(hall, gate):
    """Everyone at their desk. Gives the work of each."""
    members, seat = [], 0
    for role, kind in counters.KINDS.items():
        for name in staff.names(role)[:plan.staff()[role]]:
            seat += 1
            member = kind(hall, seat)
            async with gate:
                await member.browser.sign_in(name, staff.PASSWORD)
            members.append(member)
    return members


def seated(members):
    """A member for each desk. With two servers of an office half of the desks are at each."""
    for place, member in enumerate(members):
        servers = member.hall.office["ports"]
        member.browser.place = (member.browser.place[0], servers[place % len(servers)])
        member.browser.close()
    return members


async def live(asked, facts, begin, halls, members):
    """The day, until all is done or the last hour is over."""
    works = [asyncio.create_task(counters.patient(member.work, facts)) for member in members]
    works += [asyncio.create_task(hall.doors(begin)) for hall in halls]
    closing = begin + plan.DAY * asked.part / asked.speed
    end = closing + plan.AFTER_HOURS / asked.speed
    while time.monotonic() < end and not all(hall.is_done() for hall in halls):
        await asyncio.sleep(0.25)
    done_at = time.monotonic()
    for work in works:
        work.cancel()
    await asyncio.gather(*works, return_exceptions=True)
    return {"after closing, minutes of the day": round((done_at - closing) * asked.speed / 60, 1)}


async def main(asked, out):
    """Signs in, waits for the day, lives it, and writes down what was seen."""
    facts, morning = Facts(), Facts()
    halls = [counters.Hall(office, office["number"], morning, asked) for office in asked.offices]
    gate = asyncio.Semaphore(2)
    members = [one for some in await asyncio.gather(*(sign_in(hall, gate) for hall in halls))
               for one in some]
    for hall in halls:
        hall.facts = facts
    for member in seated(members):
        member.browser.facts = facts
        if hasattr(member, "waited"):
            member.waited = facts.times.setdefault(counters.IN_HALL, [])
    print("ready", flush=True)
    begin = float(await asyncio.to_thread(sys.stdin.readline))
    gc.freeze()
    ended = await live(asked, facts, begin, halls, members)
    used = time.process_time()
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"times": facts.times, "errors": facts.errors, "again": facts.again,
                   "said": facts.said, "renewed": facts.renewed, "conflicts": facts.conflicts,
                   "bytes": facts.bytes, "planned": {
                       "applications": sum(len(hall.arrivals) for hall in halls),
                       "letters": sum(hall.planned for hall in halls)},
                   "signing in": morning.times, "signing in errors": morning.errors,
                   "processor s": used, **ended}, file)


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        ASKED = types.SimpleNamespace(**json.load(file))
    asyncio.run(main(ASKED, sys.argv[2]))
