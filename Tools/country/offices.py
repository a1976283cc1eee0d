"""The offices of a country: a programme of 34, two database clusters, one folder and one server each."""
import concurrent.futures
import os
import re
import shutil
import signal
import subprocess
import time

TOOLS = "/usr/lib/postgresql/15/bin"
PROGRAMME = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Programmes/herat.toml")
# As an office with 4 GB for its database would set it; commits reach the disk.
RECORDS = ("-c max_connections=900 -c shared_buffers=1GB -c max_wal_size=4GB "
           "-c checkpoint_timeout=15min -c random_page_cost=1.1")
KEYS = "-c max_connections=900 -c archive_mode=off -c wal_recycle=off -c wal_keep_size=0"
OPEN_AT = re.compile(r"http://127\.0\.0\.1:(\d+)")


def programme(text, openings=800, looks=8000):
    """The sample programme with an office in each of its provinces, and quotas of a full day."""
    names = re.findall(r'\[\[province\]\]\ncode = "AF-(\w+)".*?\nnames = \{(.*?)\}', text, re.S)
    blocks = []
    for code, said in names:
        words = "\n".join(pair.strip() for pair in said.split(","))
        own = re.search(r'eng = "([^"]*)"', said).group(1)
        blocks.append(f"""[[office]]
code = "{code}"
provinces = ["AF-{code}"]
seat = "AF-{code}"
contact = "+93 00 000 0000 (sample)"

[office.names]
{words}

[office.places]
{words}

[office.addresses]
eng = "{own} (sample)"
prs = "{own}"
pus = "{own}"
""")
    head, rest = text.split("[[office]]", 1)
    rest = rest[rest.index("# Conditions"):]
    text = head + "\n".join(blocks) + "\n" + rest
    text = re.sub(r"(?m)^openings-per-day = .*", f"openings-per-day = {openings}\n"
                  f"looks-per-day = {looks}", text)
    return text, [code for code, _ in names]


class Database:
    """One private cluster of PostgreSQL on a Unix socket, as the user postgres."""

    def __init__(self, folder, settings):
        self.folder, self.settings = folder, settings

    def run(self, *command):
        """One of PostgreSQL's programs; gives what it prints."""
        who = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        who = who if os.geteuid() == 0 else []
        return subprocess.run(
            [*who, *command], check=True, stdout=subprocess.PIPE, text=True, cwd="/tmp",
            env={"PATH": f"{TOOLS}:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}).stdout

    def make(self):
        """A new cluster with one database."""
        os.makedirs(self.folder)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self.run("initdb", "-D", f"{self.folder}/db", "-A", "trust", "-U", "postgres", "-E", "UTF8",
                 "--locale=C.UTF-8")
        self.start()
        self.run("createdb", "-h", self.folder, "-U", "postgres", "country")

    def start(self):
        """Waits until it answers."""
        self.run("pg_ctl", "-D", f"{self.folder}/db", "-w", "-t", "120", "-l", f"{self.folder}/log",
                 "-o", f"-k {self.folder} -c listen_addresses= {self.settings}", "start")

    def stop(self):
        """In good order."""
        self.run("pg_ctl", "-D", f"{self.folder}/db", "-w", "-m", "fast", "stop")

    def ask(self, question):
        """Rows of a question, as lists of texts."""
        text = self.run("psql", "-XqtA", "-F", "|", "-h", self.folder, "-U", "postgres", "-d", "country",
                        "-c", question)
        return [line.split("|") for line in text.splitlines()]

    def process(self):
        """The number of the process that is the parent of all the others."""
        with open(f"{self.folder}/db/postmaster.pid", encoding="ascii") as file:
            return int(file.readline())

    def address(self, role="postgres"):
        """For Aman."""
        return f"postgresql://{role}@/country?host={self.folder}"


class Country:
    """Everything in one folder, so that a second day can begin where the first ended."""

    def __init__(self, folder, aman, programme_file=PROGRAMME):
        self.folder, self.aman, self.servers = folder, aman, {}
        with open(programme_file, encoding="utf-8") as file:
            self.programme, self.codes = programme(file.read())
        self.records = Database(f"{folder}/records", RECORDS)
        self.keys = Database(f"{folder}/keys", KEYS)

    def home(self, code):
        """The folder of an office."""
        return f"{self.folder}/homes/{code}"

    def command(self, *arguments, words="", seconds=600):
        """One command of Aman."""
        result = subprocess.run(
            [self.aman, *arguments], capture_output=True, text=True, check=False, input=words,
            timeout=seconds, env=self._environment())
        if result.returncode:
            raise RuntimeError(f"aman {arguments[0]}: {result.stderr.strip()[-400:]}")
        return result.stdout

    def begin(self, *arguments):
        """One command of Aman that is not waited for."""
        return subprocess.Popen([self.aman, *arguments], stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env=self._environment())

    def _environment(self):
        return {"PATH": "/usr/bin:/bin", "HOME": self.folder, "LC_ALL": "C.UTF-8"}

    def make(self, codes, say):
        """The databases, and those of these offices that are not there yet."""
        os.makedirs(f"{self.folder}/homes", exist_ok=True)
        os.chmod(self.folder, 0o755)
        for database in (self.records, self.keys):
            if os.path.exists(database.folder):
                database.start()
            else:
                database.make()
        with open(f"{self.folder}/country.toml", "w", encoding="utf-8") as file:
            file.write(self.programme)
        new = [code for code in codes if not os.path.exists(f"{self.folder}/{code}.made")]
        for code in new:
            self._make_role(code)
        with concurrent.futures.ThreadPoolExecutor(4) as some:
            for code in some.map(self._make_office, new):
                say(f"office {code}")

    @staticmethod
    def role(code):
        """Who owns an office's tables."""
        return f"office_{code.lower()}"

    def _make_role(self, code):
        # One after the other: two grants on one database at once refuse one of them.
        role = self.role(code)
        for database in (self.records, self.keys):
            if [role] not in database.ask("select rolname from pg_roles"):
                database.ask(f"create role {role} login; grant create on database country to {role}")

    def _make_office(self, code):
        place = ["--home", self.home(code)]
        shutil.rmtree(self.home(code), ignore_errors=True)
        self.command("demo", *place, "--programme", f"{self.folder}/country.toml", "--office", code,
                     "--applications", "10", "--seed", str(sum(code.encode())))
        role = self.role(code)
        self.command("move", *place, "--to", self.records.address(role), "--keys-to",
                     self.keys.address(role))
        with open(f"{self.folder}/{code}.made", "w", encoding="ascii"):
            pass
        return code

    def serve(self, code, more=""):
        """Starts a server of an office; `more` names a second one. Gives its process and port."""
        name = code + more
        log = f"{self.folder}/{name}.log"
        with open(log, "wb") as file:
            server = subprocess.Popen(
                [self.aman, "serve", "--home", self.home(code), "--listen", "127.0.0.1:0"],
                stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=self._environment())
        self.servers[name] = server
        for _ in range(600):
            with open(log, encoding="utf-8") as file:
                found = OPEN_AT.search(file.read())
            if found:
                return server, int(found.group(1))
            if server.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError(f"the server of {code} did not begin: see {log}")

    def stop(self):
        """Servers first, then the databases."""
        for server in self.servers.values():
            if server.poll() is None:
                server.send_signal(signal.SIGTERM)
        for server in self.servers.values():
            try:
                server.wait(30)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
        for database in (self.records, self.keys):
            if os.path.exists(f"{database.folder}/db/postmaster.pid"):
                database.stop()
