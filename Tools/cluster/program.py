"""The real program on the cluster: one office whose records are there, and two servers of it."""
import collections
import hashlib
import json
import os
import shutil
import subprocess
import urllib.request

import merkle
import tally
from nodes import GATEWAY, NODES, SERVER, say

PORTS = (8081, 8082)
STAFF = (("farid", "apply", 12), ("laila", "decide", 6), ("daud", "decide", 6),
         ("sharifa", "issue", 6), ("omid", "issue", 6))
SCHEMA = "aman_her"
PROGRAMME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Programmes/herat.toml")


class Program:
    """An office's folder, its keys' database, tokens for desks, and servers."""

    def __init__(self, cluster, aman):
        self.cluster, self.aman, self.servers = cluster, aman, {}
        self.before = (set(), set())
        self.home = os.path.join(cluster.folder, "home")
        self.secret = os.path.join(cluster.folder, "aman.secret")
        self.tokens = os.path.join(cluster.folder, "tokens.json")

    def run(self, *arguments, seconds=60, words=""):
        """One command of the program; gives its standard output."""
        result = subprocess.run(
            [self.aman, *arguments], capture_output=True, text=True, timeout=seconds, check=False,
            input=words, env=self._environment())
        if result.returncode:
            raise RuntimeError(f"aman {arguments[0]}: {result.returncode} {result.stderr.strip()[-400:]}")
        return result.stdout.strip()

    def _environment(self):
        return {"PATH": "/usr/bin:/bin", "HOME": self.cluster.folder, "LC_ALL": "C.UTF-8"}

    def make(self):
        """The office with staff and tokens; each desk's token may ask 20 times a second."""
        shutil.copy(f"{self.cluster.secrets}/aman", self.secret)
        os.chmod(self.secret, 0o600)
        url = (f"postgresql://aman_app@{','.join(NODES)}/aman"
               f"?sslmode=verify-full&sslrootcert={self.cluster.tls}/ca.crt")
        place = ["--home", self.home]
        # A sample office has staff with passwords; its members may have tokens for desks.
        self.run("demo", *place, "--programme", PROGRAMME, "--applications", "10", seconds=120)
        self.run("login", *place, words="aziz\na pledge kept in time\n\n")
        tokens = collections.defaultdict(list)
        for name, scope, count in STAFF:
            for number in range(count):
                out = self.run("staff", "token", "add", name, "--desk", f"{name}-{number}",
                               "--scope", scope, *place)
                tokens[scope].append(out.split()[0])
        self.run("move", *place, "--database-secret", self.secret, "--to", url, "--keys-to",
                 self._start_keys(), seconds=180)
        with open(self.tokens, "w", encoding="utf-8") as file:
            json.dump(tokens, file)

    def _start_keys(self):
        """A server of its own for the keys, beside the desks: it is not what is broken here."""
        folder = os.path.join(self.cluster.folder, "keys")
        os.makedirs(folder)
        subprocess.run(["chown", "postgres:", folder], check=True)
        tools = "/usr/lib/postgresql/15/bin"
        for command in ([f"{tools}/initdb", "-D", f"{folder}/db", "-A", "trust", "-E", "UTF8",
                         "--locale=C.UTF-8"],
                        [f"{tools}/pg_ctl", "-D", f"{folder}/db", "-w", "-l", f"{folder}/log",
                         "-o", f"-k {folder} -c listen_addresses= -c archive_mode=off "
                         "-c wal_recycle=off", "start"],
                        ["createdb", "-h", folder, "keys"]):
            subprocess.run([*SERVER, *command], check=True, stdout=subprocess.DEVNULL, cwd=folder,
                           env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
        return f"postgresql://postgres@/keys?host={folder}"

    def urls(self):
        """Where the servers answer."""
        return [f"http://{GATEWAY}:{port}" for port in PORTS]

    def serve(self, port):
        """Starts a server and waits until it answers."""
        log = open(os.path.join(self.cluster.folder, "log", f"serve-{port}"), "ab")
        self.servers[port] = subprocess.Popen(
            [self.aman, "serve", "--home", self.home, "--database-secret", self.secret, "--listen",
             f"{GATEWAY}:{port}", "--shared-address", GATEWAY], stdin=subprocess.DEVNULL,
            stdout=log, stderr=log, env=self._environment())
        if self.cluster.wait(lambda: self._answers(port), 60) is None:
            raise RuntimeError(f"the server at {port} does not answer")
        say(f"server at {port}")

    @staticmethod
    def _answers(port):
        try:
            with urllib.request.urlopen(f"http://{GATEWAY}:{port}/health", timeout=3) as answer:
                return answer.status == 200
        except OSError:
            return False

    def kill(self, port):
        """SIGKILL for one server; the desks take the other."""
        self.servers[port].kill()
        self.servers[port].wait()

    def stop(self):
        """Stops the servers in good order."""
        for server in self.servers.values():
            server.terminate()
        for server in self.servers.values():
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()

    # Comparing

    def begin(self):
        """Remembers what is there before a fault: only what came since is compared."""
        self.before = (self._tickets(), self._letters())

    def _rows(self, question):
        first = self.cluster.primary()
        text = self.cluster.sql(first, question, "aman", seconds=60)
        return [line.split("|") for line in text.splitlines()]

    def _tickets(self):
        return {int(t) for (t,) in self._rows(f"select ticket from {SCHEMA}.application")}

    def _letters(self):
        return {(number, int(leaf), int(ticket)) for number, leaf, ticket in self._rows(
            f"select number, leaf, ticket from {SCHEMA}.letter")}

    def compare(self, facts):
        """Counts of everything that must not be; all zero in a good run."""
        wrong = collections.Counter()
        acknowledged = [f for f in facts if f["what"] == "ack"]
        open_now = collections.Counter(f["kind"] for f in facts if f["what"] == "open")
        # Done by a request whose answer was lost, and refused as done when it was sent again.
        open_now.update(f["kind"] for f in facts if f["what"] == "error" and f["status"] == 409
                        and f.get("again"))
        applied = {f["ticket"] for f in acknowledged if f["kind"] == "registration"}
        tickets = self._tickets() - self.before[0]
        wrong["acknowledged, lost"] += len(applied - tickets)
        extra = len(tickets - applied) - open_now["registration"]
        wrong["registered or issued twice"] += max(0, extra)
        letters = self._letters() - self.before[1]
        issued = {(f["number"], f["index"], f["ticket"]) for f in acknowledged
                  if f["kind"] == "letter"}
        wrong["acknowledged, not there"] += len(issued - letters)
        wrong["registered or issued twice"] += max(
            0, len(letters - issued) - open_now["letter"])
        wrong["registered or issued twice"] += len(letters) - len({t for _, _, t in letters})
        self._compare_log(facts, wrong)
        wrong["answers that are no refusal"] += sum(
            f["what"] == "error" and f["status"] >= 500 for f in facts)
        return wrong

    def _compare_log(self, facts, wrong):
        entries = self._rows(
            f"select place, encode(entry, 'hex') from {SCHEMA}.leaf order by place")
        wrong["indexes not dense"] += [int(p) for p, _ in entries] != list(range(len(entries)))
        tree, roots = merkle.Tree(), {0: hashlib.sha256(b"").hexdigest()}
        for _, entry in entries:
            tree.append(bytes.fromhex(entry))
            roots[tree.size] = tree.root().hex()
        heads = {(f["size"], f["root"]) for f in facts if f["what"] == "head"}
        wrong["heads in conflict"] += sum(roots.get(size) != root for size, root in heads)
        if not heads:
            wrong["no head seen"] += 1


def summary(facts, fault, until):
    """The figures of one drill through the program."""
    figures = tally.summary(facts, fault, until)
    figures["answers"] = dict(collections.Counter(
        f"{f['status']} {f.get('code') or ''}".strip() for f in facts
        if f["what"] in ("try-again", "error")))
    figures["no answer"] = sum(f["what"] == "no-answer" for f in facts)
    figures["longest time to an answer, s"] = max(
        (f["took"] for f in facts if f["what"] == "ack"), default=None)
    return figures


def start_load(program, asked, path):
    """Desks at both servers."""
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(program.cluster.folder, "log", "load"), "ab") as log:
        return subprocess.Popen(
            ["/usr/bin/python3", "-B", f"{here}/desks.py", path, program.tokens, "--servers",
             *program.urls(), "--registrations", str(asked.registrations), "--letters",
             str(asked.letters), "--desks", "24"], stderr=log)
