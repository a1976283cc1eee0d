"""Compares what clients were answered with what the records have, and measures the time without service."""
import collections
import json
import time

import psycopg2

import merkle
import session


def read(path):
    """The facts of a load; a last line that was cut is left out."""
    facts = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            try:
                facts.append(json.loads(line))
            except ValueError:
                continue
    return facts


def gap(facts, fault, until, **which):
    """The longest time without an acknowledgement after a fault, and when it began after it."""
    times = sorted(f["t"] for f in facts if f["what"] == "ack" and f["t"] <= until
                   and all(f.get(k) == v for k, v in which.items()))
    before = [t for t in times if t < fault]
    times = before[-1:] + [t for t in times if t >= fault] + [until]
    longest = max(zip(times, times[1:]), key=lambda pair: pair[1] - pair[0], default=(fault, until))
    return round(longest[1] - longest[0], 1), round(longest[0] - fault, 1)


def connect(folder, seconds=60):
    """A connection for the comparison, also on a machine that is slow to answer."""
    end = time.monotonic() + seconds
    while True:
        try:
            return psycopg2.connect(**{**session.address("names", folder), "connect_timeout": 10})
        except psycopg2.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(1)


def compare(facts, folder, offices):
    """Counts of everything that must not be; all zero in a good run."""
    wrong = collections.Counter()
    acknowledged = [f for f in facts if f["what"] == "ack"]
    wrong["heads in conflict"] = sum(f["what"] == "conflict" for f in facts)
    with connect(folder) as connection:
        cursor = connection.cursor()
        for number in range(offices):
            schema = f"drill_{number}"
            mine = [f for f in acknowledged if f["office"] == schema]
            heads = [f for f in facts if f["what"] == "head" and f["office"] == schema]
            _compare_office(cursor, schema, mine, heads, wrong)
    return wrong


def _column(cursor, question):
    cursor.execute(question)
    return cursor.fetchall()


def _compare_office(cursor, schema, mine, heads, wrong):
    keys = {k for (k,) in _column(cursor, f"select request_key from {schema}.commit_key")}
    wrong["acknowledged, lost"] += sum(f["key"] not in keys for f in mine)
    applications = _column(cursor, f"select number, request_key from {schema}.application")
    leaves = _column(cursor, f"select ix, entry from {schema}.leaf order by ix")
    letters = dict(_column(cursor, f"select number, leaf from {schema}.letter"))
    by_key = collections.Counter(k for _, k in applications)
    by_key.update(entry for _, entry in leaves)
    wrong["registered or issued twice"] += sum(n - 1 for n in by_key.values())
    wrong["acknowledged, not there"] += sum(f["key"] not in by_key for f in mine)
    numbers, entries = dict(applications), dict(leaves)
    for fact in mine:
        if "number" in fact:
            wrong["number of another"] += numbers.get(fact["number"]) != fact["key"]
        if "index" in fact:
            wrong["index of another"] += entries.get(fact["index"]) != fact["key"]
    wrong["indexes not dense"] += [i for i, _ in leaves] != list(range(len(leaves)))
    wrong["tickets not dense"] += sorted(numbers) != list(range(1, len(numbers) + 1))
    wrong["letters without their leaf"] += sum(
        entries.get(leaf) != number for number, leaf in letters.items()) + abs(
            len(letters) - len(entries))
    tree, roots = merkle.Tree(), {}
    roots[0] = tree.root()
    for _, entry in leaves:
        tree.append(entry.encode())
        roots[tree.size] = tree.root()
    stored = _column(cursor, f"select size, root from {schema}.tree_head")
    for size, root in stored + [(f["size"], bytes.fromhex(f["root"])) for f in heads]:
        wrong["heads in conflict"] += roots.get(size) != bytes(root)
    sizes = {size for size, _ in stored}
    wrong["heads lost"] += sum(f["size"] not in sizes for f in heads)


def summary(facts, fault, until):
    """The figures of one drill, for people."""
    acknowledged = [f for f in facts if f["what"] == "ack"]
    counts = collections.Counter(f["what"] for f in facts)
    before = [f for f in acknowledged if f["t"] < fault]
    begun = min((f["t"] for f in facts), default=fault)
    took = sorted(f["took"] for f in before) or [0]
    return {
        "registered": sum(f["kind"] == "registration" for f in acknowledged),
        "issued": sum(f["kind"] == "letter" for f in acknowledged),
        "a second before the fault": round(len(before) / max(fault - begun, 0.001), 1),
        "p99 before the fault, ms": round(took[int(len(took) * 0.99)] * 1000),
        "found again by key": sum(f["found"] for f in acknowledged),
        "answers lost": counts["unknown"], "connections lost": counts["lost"],
        "refused, tried again": counts["refused"], "asked to try again": counts["try-again"],
        "heads": counts["head"],
    }
