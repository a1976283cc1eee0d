"""After the day: is everything there that the offices acknowledged, once, and does the log hold it?"""
import base64
import collections
import hashlib
import os
import sys
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../cluster"))
import merkle  # noqa: E402


def tickets(country, code):
    """The tickets of an office."""
    return {int(t) for (t,) in country.records.ask(f"select ticket from aman_{code.lower()}.application")}


def letters(country, code):
    """Number, ticket and whether it was handed out, of each letter of an office."""
    return {(number, int(ticket)): handed == "t" for number, ticket, handed in country.records.ask(
        f"select number, ticket, handed_out_at is not null from aman_{code.lower()}.letter")}


def compare(country, offices, said, before):
    """Counts of everything that must not be; all zero after a good day."""
    wrong = collections.Counter()
    by_office = collections.defaultdict(list)
    for fact in said:
        by_office[fact["office"]].append(fact)
    for office in offices:
        code = office["code"]
        old_tickets, old_letters = before[code]
        mine = by_office[office["number"]]
        applied = [f["ticket"] for f in mine if f["what"] == "application"]
        there = tickets(country, code) - old_tickets
        wrong["applications acknowledged, not there"] += len(set(applied) - there)
        wrong["tickets given twice"] += len(applied) - len(set(applied))
        wrong["applications there, not acknowledged"] += len(there - set(applied))
        made = letters(country, code)
        issued = {(f["number"], f["ticket"]) for f in mine if f["what"] == "letter"}
        wrong["letters acknowledged, not there"] += len(issued - set(made))
        wrong["letters there, not acknowledged"] += len(set(made) - issued - old_letters)
        today = set(made) - old_letters
        wrong["two letters for one ticket"] += len(today) - len({ticket for _, ticket in today})
        handed = {ticket for (_, ticket), is_handed in made.items() if is_handed}
        wrong["handed out, not noted"] += len(
            {f["ticket"] for f in mine if f["what"] == "handed"} - handed)
        decided = {f["ticket"] for f in mine if f["what"] == "decision"}
        wrong["decided twice"] += sum(f["what"] == "decision" for f in mine) - len(decided)
        _compare_log(country, office, wrong)
    return wrong


def _compare_log(country, office, wrong):
    schema = f"aman_{office['code'].lower()}"
    entries = country.records.ask(
        f"select place, encode(entry, 'hex') from {schema}.leaf order by place")
    wrong["leaves not dense"] += [int(place) for place, _ in entries] != list(range(len(entries)))
    tree, roots = merkle.Tree(), {0: hashlib.sha256(b"").hexdigest()}
    for _, entry in entries:
        tree.append(bytes.fromhex(entry))
        roots[tree.size] = tree.root().hex()
    for port in office["ports"]:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/log/checkpoint", timeout=60) as answer:
            lines = answer.read().decode().split("\n")
        wrong["tree head that the leaves do not have"] += (
            roots.get(int(lines[1])) != base64.b64decode(lines[2]).hex())
