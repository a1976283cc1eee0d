"""The load of a drill through the real program: desks that register, decide and issue by the API.

    desks.py OUT TOKENS --servers http://A:8081 http://A:8082 --registrations 50 --letters 20

Each desk knows all servers and takes another where one does not answer. TOKENS is JSON, a list of tokens
for each of "apply", "decide" and "issue". Ends at SIGTERM; each line of OUT is one fact.
"""
import argparse
import base64
import http.client
import json
import random
import signal
import threading
import time
import urllib.parse

from load import Facts

# An answer that people see as "try again": the same key may be sent again, whatever was changed.
AGAIN = (408, 429, 503)
AGAIN_CODES = ("still-under-way", "changed-meanwhile")
SECONDS = 15


class Desk:
    """One program at a desk: a connection to one of the servers."""

    def __init__(self, servers, tokens, facts, stop):
        self.servers, self.tokens, self.facts, self.stop = servers, tokens, facts, stop
        self.connection, self.place = None, random.randrange(len(servers))

    def _send(self, method, path, token, body, key):
        if self.connection is None:
            where = urllib.parse.urlsplit(self.servers[self.place % len(self.servers)])
            self.connection = http.client.HTTPConnection(where.hostname, where.port, timeout=SECONDS)
        headers = {"Host": "office.test", "Content-Type": "application/json", "Idempotency-Key": key,
                   "Authorization": f"Bearer {token}"}
        self.connection.request(method, path, body and json.dumps(body), headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def ask(self, kind, scope, path, body):
        """Sends one wish until it is answered for good. Gives the answer, or nothing at the end."""
        key, began, tries = f"{random.getrandbits(96):024x}", time.monotonic(), 0
        token = random.choice(self.tokens[scope])
        while not (self.stop.is_set() and time.monotonic() - began > 2 * SECONDS):
            tries += 1
            try:
                status, text = self._send("POST", "/api/v1" + path, token, body, key)
            except (OSError, http.client.HTTPException):
                self.facts.note("no-answer", kind=kind)
                self.connection, self.place = None, self.place + 1
            else:
                if status in (200, 201):
                    answer = json.loads(text)
                    answer = answer.get("application", answer)
                    self.facts.note("ack", kind=kind, found=tries > 1, key=key,
                                    took=round(time.monotonic() - began, 3),
                                    ticket=answer.get("ticket"), number=answer.get("number"),
                                    index=answer.get("logIndex"))
                    return answer
                code = json.loads(text).get("code") if text[:1] == b"{" else None
                if status not in AGAIN and code not in AGAIN_CODES:
                    self.facts.note("error", kind=kind, status=status, code=code, again=tries > 1,
                                    text=text.decode()[:300])
                    return None
                self.facts.note("try-again", kind=kind, status=status, code=code)
            time.sleep(random.uniform(0.2, 0.4) * min(2 ** min(tries, 3), 5))
        self.facts.note("open", kind=kind, key=key)
        return None

    def register(self):
        """An application of a person that no one else has the name of."""
        name = "".join(random.choice("bdfghjklmnrstz") + random.choice("aeiou") for _ in range(5))
        father = "".join(random.choice("bdfghjklmnrstz") + random.choice("aiu") for _ in range(5))
        return self.ask("registration", "apply", "/applications", {
            "province": "AF-HER", "fullName": f"{name.title()} {father.title()}",
            "birthYear": random.randint(1940, 2003)})

    def letter(self):
        """A person from the form to the letter."""
        applied = self.register()
        ticket = applied and applied["ticket"]
        if ticket and self.ask("decision", "decide", f"/applications/{ticket}/decisions",
                               {"outcome": "grant"}):
            self.ask("letter", "issue", "/letters", {"ticket": ticket})


def work(act, rate, stop):
    """Does something at a rate, and not more than two seconds late."""
    due = time.monotonic() + random.random() / rate
    while not stop.is_set():
        now = time.monotonic()
        if due > now:
            time.sleep(min(due - now, 0.5))
            continue
        due = max(due, now - 2) + 1 / rate
        act()


def watch_heads(servers, facts, stop):
    """Notes each tree head that a server shows; two of one size must have one root."""
    while not stop.wait(1):
        for server in servers:
            where = urllib.parse.urlsplit(server)
            connection = http.client.HTTPConnection(where.hostname, where.port, timeout=5)
            try:
                connection.request("GET", "/log/checkpoint", headers={"Host": "office.test"})
                answer = connection.getresponse()
                lines = answer.read().decode().split("\n")
                if answer.status == 200:
                    facts.note("head", server=server, size=int(lines[1]),
                               root=base64.b64decode(lines[2]).hex())
            except (OSError, http.client.HTTPException, ValueError, IndexError):
                facts.note("no-head", server=server)
            finally:
                connection.close()


def main():
    """Starts the desks and waits."""
    words = argparse.ArgumentParser()
    words.add_argument("out")
    words.add_argument("tokens")
    words.add_argument("--servers", nargs="+", required=True)
    words.add_argument("--registrations", type=float, default=50)
    words.add_argument("--letters", type=float, default=20)
    words.add_argument("--desks", type=int, default=16)
    a = words.parse_args()
    stop, facts = threading.Event(), Facts(a.out)
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    with open(a.tokens, encoding="utf-8") as text:
        tokens = json.load(text)
    threads = [threading.Thread(target=watch_heads, args=(a.servers, facts, stop))]
    letters = max(1, a.desks // 2)
    for number in range(a.desks):
        desk = Desk(a.servers, tokens, facts, stop)
        act, rate = (desk.letter, a.letters / letters) if number < letters else (
            desk.register, max(0.1, a.registrations - a.letters) / (a.desks - letters))
        threads.append(threading.Thread(target=work, args=(act, rate, stop)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
