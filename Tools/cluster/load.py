"""The load of a drill: registrations and letters at several offices, and what was acknowledged.

    load.py FOLDER OUT --offices 6 --registrations 200 --letters 100 [--only NODE]

With --only, desks that know one node, as a program has on that node's own machine; no publishers.
Ends at SIGTERM. Each line of OUT is one fact; `tally.py` compares them with the records.
"""
import argparse
import hashlib
import json
import random
import signal
import threading
import time

import merkle
import session

PATIENCE = 8  # seconds after which a person at a desk is asked to try again


class Facts:
    """What clients learnt, one JSON line each, on the disk of the client and not of the cluster."""

    def __init__(self, path):
        self.out, self.lock = open(path, "a", buffering=1, encoding="utf-8"), threading.Lock()

    def note(self, what, **more):
        """One fact with its time."""
        line = json.dumps({"t": round(time.time(), 3), "what": what, **more})
        with self.lock:
            self.out.write(line + "\n")


def register(schema, key):
    """An application with the office's next number."""
    def work(step, answer):
        number = step(f"update {schema}.office_turn set applications = applications + 1"
                      " returning applications").fetchone()[0]
        step(f"insert into {schema}.application values (%s, %s)", (number, key))
        answer["number"] = number
    return work


def issue(schema, key):
    """A letter, and its leaf at the log's next index, taken last."""
    def work(step, answer):
        index = step(f"update {schema}.office_turn set leaves = leaves + 1"
                     " returning leaves - 1").fetchone()[0]
        step(f"insert into {schema}.letter values (%s, %s);"
             f" insert into {schema}.leaf values (%s, %s)", (key, index, index, key))
        answer["index"] = index
    return work


def do(line, facts, kind, schema, key, work, stop):
    """One person's wish: tried until it is acknowledged, with its key."""
    began, asked, again, tries = time.monotonic(), False, False, 0
    while True:
        answer = {}
        try:
            found = line.change(schema, key, lambda step: work(step, answer), again)
            facts.note("ack", kind=kind, office=schema, key=key, found=found,
                       took=round(time.monotonic() - began, 3), **answer)
            return
        except session.Lost as lost:
            facts.note("unknown" if lost.sent else "lost", kind=kind)
        except session.NotDone:
            facts.note("refused", kind=kind)
        again = True
        if not asked and time.monotonic() - began > PATIENCE:
            asked = True
            facts.note("try-again", kind=kind)
        if stop.is_set() and time.monotonic() - began > PATIENCE:
            return
        tries += 1
        time.sleep(random.uniform(0.5, 1) * min(0.1 * 2**tries, 1.5))


def desk(folder, facts, stop, watch, route, schema, kind, rate):
    """One desk that registers or issues at a rate."""
    line, due = session.Session(route, folder, watch), time.monotonic() + random.random() / rate
    make = register if kind == "registration" else issue
    while not stop.is_set():
        now = time.monotonic()
        if due > now:
            time.sleep(min(due - now, 0.5))
            continue
        # A queue of two seconds: people who could not be served leave, and come back later.
        due = max(due, now - 2) + 1 / rate
        key = f"{random.getrandbits(96):024x}"
        do(line, facts, kind, schema, key, make(schema, key), stop)
    line.close()


def publisher(folder, facts, stop, watch, route, schema):
    """One of two publishers of an office's tree head: each reads all leaves and writes the head."""
    line, tree = session.Session(route, folder, watch), merkle.Tree()
    while not stop.is_set():
        stop.wait(random.uniform(1, 3))

        def work(step, answer):
            fresh = step(f"select entry from {schema}.leaf where ix >= %s order by ix",
                         (tree.size,)).fetchall()
            grown = merkle.Tree()
            grown.size, grown.roots = tree.size, list(tree.roots)
            for (entry,) in fresh:
                grown.append(entry.encode())
            there = step(f"select root from {schema}.tree_head where size = %s",
                         (grown.size,)).fetchone()
            if there and bytes(there[0]) != grown.root():
                facts.note("conflict", office=schema, size=grown.size)
            if not there:
                step(f"insert into {schema}.tree_head values (%s, %s)",
                     (grown.size, grown.root()))
            answer.update(size=grown.size, root=grown.root().hex(), tree=grown)
        answer = {}
        try:
            key = hashlib.sha256(random.randbytes(16)).hexdigest()[:24]
            line.change(schema, key, lambda step: work(step, answer), False)
            tree = answer.pop("tree")
            facts.note("head", office=schema, **answer)
        except (session.Lost, session.NotDone):
            continue
    line.close()


def main():
    """Starts the desks and waits."""
    words = argparse.ArgumentParser()
    words.add_argument("folder")
    words.add_argument("out")
    words.add_argument("--offices", type=int, default=6)
    words.add_argument("--registrations", type=float, default=200)
    words.add_argument("--letters", type=float, default=100)
    words.add_argument("--only")
    a = words.parse_args()
    stop, watch, facts, threads = threading.Event(), session.Watch(), Facts(a.out), []
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    for number in range(a.offices):
        schema = f"drill_{number}"
        route = a.only or ("names", "haproxy")[number % 2]
        common = (a.folder, facts, stop, watch)
        desks = [("registration", a.registrations / a.offices / 2)] * 2 + [
            ("letter", a.letters / a.offices)]
        for kind, rate in desks:
            threads.append(threading.Thread(target=desk, args=(*common, route, schema, kind, rate)))
        for each in () if a.only else ("names", "haproxy"):
            threads.append(threading.Thread(target=publisher, args=(*common, each, schema)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
