"""Three nodes with etcd, Patroni and PostgreSQL, made with what Packaging/cluster gives operators."""
import http.client
import os
import signal
import ssl
import subprocess
import threading
import time

import sandbox

NODES = {"db1": "10.83.0.1", "db2": "10.83.0.2", "db3": "10.83.0.3"}
GATEWAY = "10.83.0.254"
SERVICE = "db.aman.test"
PACKAGING = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Packaging/cluster")
SERVER = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]


def say(text):
    """One line with the time, for the person who watches."""
    print(time.strftime("%H:%M:%S"), text, flush=True)


class Cluster:
    """The cluster below one folder. `small` names a node with a little disk."""

    def __init__(self, folder, small=None):
        self.folder, self.small = folder, small
        self.running = {}  # name of a process -> Popen
        self.secrets = os.path.join(folder, "secrets")
        self.tls = os.path.join(folder, "tls")
        self.context = None

    # Making

    def make(self):
        """Certificates, settings, networks and folders; nothing runs yet."""
        sandbox.make_network(NODES, GATEWAY)
        sandbox.name_hosts(self.folder, {**NODES, SERVICE: GATEWAY})
        for part in ("log", "archive", "secrets", "haproxy", *NODES):
            os.makedirs(os.path.join(self.folder, part))
        subprocess.run(["setpriv", "--reuid=postgres", "--clear-groups", "--regid=postgres",
                        "test", "-x", self.folder], check=True)
        environment = self._write_settings()
        subprocess.run([f"{PACKAGING}/certificates", environment["db1"], self.tls], check=True)
        for node, path in environment.items():
            subprocess.run([f"{PACKAGING}/fill", path, node, self._of(node, "etc")], check=True)
            os.makedirs(self._of(node, "disk"))
            if node == self.small:
                subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1G", "none",
                                self._of(node, "disk")], check=True)
        subprocess.run(["cp", f"{PACKAGING}/archive-wal", self.folder], check=True)
        subprocess.run(["chown", "-R", "postgres:", *(os.path.join(self.folder, part) for part in
                        ("log", "archive", "secrets", "tls", "haproxy", *NODES))], check=True)
        self.context = ssl.create_default_context(cafile=f"{self.tls}/ca.crt")

    def _of(self, node, part):
        return os.path.join(self.folder, node, part)

    def _write_settings(self):
        paths = {}
        for node in NODES:
            paths[node] = os.path.join(self.folder, f"{node}.env")
            with open(paths[node], "w", encoding="utf-8") as out:
                out.write(f"""NODES="{' '.join(f'{n}={a}' for n, a in NODES.items())}"
CLIENTS=10.83.0.0/24
SERVICE={SERVICE}={GATEWAY}
CERTIFICATES={self.tls}
SECRETS={self.secrets}
DATA={self._of(node, 'disk/db')}
SOCKETS={self._of(node, '')}
ETCD_DATA={self._of(node, 'etcd')}
PG_BIN=/usr/lib/postgresql/15/bin
ARCHIVE_COMMAND="{self.folder}/archive-wal %p {self.folder}/archive/%f"
RESTORE_COMMAND="cp {self.folder}/archive/%f %p"
WATCHDOG=off
SHARED_BUFFERS=32MB
REBUILD=true
""")
        return paths

    # Starting and stopping

    def spawn(self, name, node, command, environment=None):
        process = self.running.get(name)
        if process and process.poll() is None:
            return
        network = [] if node is None else ["nsenter", f"--net=/run/netns/{node}"]
        with open(os.path.join(self.folder, "log", name), "ab") as log:
            self.running[name] = subprocess.Popen(
                [*network, *SERVER, *command], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, cwd=self.folder,
                env={"PATH": sandbox.PATH, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": self.folder,
                     **(environment or {})})

    def start_etcd(self, node):
        """One node's etcd, with the settings of /etc/default/etcd."""
        with open(self._of(node, "etc/etcd"), encoding="utf-8") as settings:
            lines = [line.strip() for line in settings if line.startswith("ETCD_")]
        self.spawn(f"etcd-{node}", node, ["etcd"], dict(line.split("=", 1) for line in lines))

    def start_patroni(self, node):
        """One node's Patroni, and the guard of a small disk."""
        self.spawn(f"patroni-{node}", node, ["patroni", self._of(node, "etc/patroni.yml")])
        if node == self.small:
            self.spawn(f"disk-guard-{node}", node, [
                f"{PACKAGING}/disk-guard", self._of(node, "etc/patroni.yml"),
                self._of(node, "disk"), "90", "40"])

    def start(self, *nodes):
        """Starts what does not run on these nodes (all)."""
        for node in nodes or NODES:
            self.start_etcd(node)
        for node in nodes or NODES:
            self.start_patroni(node)
        self.spawn("haproxy", None, ["haproxy", "-db", "-f", self._of("db1", "etc/haproxy.cfg")])

    def processes(self, node):
        """The processes in this node's network."""
        found = subprocess.run(["ip", "netns", "pids", node], capture_output=True, text=True)
        return [int(word) for word in found.stdout.split()]

    def signal_node(self, node, number):
        """Sends a signal to all of a node's processes."""
        for process in self.processes(node):
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def stop_etcd(self, node):
        """SIGKILL for one node's etcd."""
        self.running[f"etcd-{node}"].kill()

    def stop_orderly(self):
        """Stops all in good order: standbys first, then the primary, then etcd."""
        first = self.primary()
        for node in sorted(NODES, key=lambda node: node == first):
            self.end_one(f"patroni-{node}", 30)
        for node in NODES:
            self.end_one(f"etcd-{node}", 5)

    def end_one(self, name, seconds):
        process = self.running[name]
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    # Asking

    def _ask(self, node, path):
        try:
            connection = http.client.HTTPSConnection(node, 8008, timeout=2, context=self.context)
            connection.request("GET", path)
            return connection.getresponse().status
        except OSError:
            return None

    def roles(self):
        """Each node's answers to "primary?" and "synchronous standby?"."""
        answers = {}

        def ask(node):
            answers[node] = (self._ask(node, "/primary") == 200, self._ask(node, "/sync") == 200)
        threads = [threading.Thread(target=ask, args=(node,)) for node in NODES]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return answers

    def primary(self):
        """The node that says it is the primary, or nothing."""
        return next((node for node, (first, _) in self.roles().items() if first), None)

    def sync(self):
        """The synchronous standby, or nothing."""
        return next((node for node, (_, sync) in self.roles().items() if sync), None)

    def sql(self, node, statement, database="postgres", seconds=20):
        """What a statement answers on a node itself, as the superuser."""
        result = subprocess.run(
            ["nsenter", f"--net=/run/netns/{node}", *SERVER, "psql", "-XAtq", "-v",
             "ON_ERROR_STOP=1", "-h", self._of(node, ""), "-d", database, "-c", statement],
            capture_output=True, text=True, timeout=seconds, cwd=self.folder)
        if result.returncode:
            raise RuntimeError(f"{node}: {result.stderr.strip()[-300:]}")
        return result.stdout.strip()

    def control(self, *words, seconds=60):
        """patronictl, as an operator on the first node that is in the network."""
        return subprocess.run(["patronictl", "-c", self._of("db1", "etc/patroni.yml"), *words],
                              capture_output=True, text=True, timeout=seconds, cwd=self.folder,
                              env={"PATH": sandbox.PATH, "LC_ALL": "C.UTF-8"})

    def healthy(self):
        """One primary and two synchronous standbys."""
        roles = self.roles()
        first = [node for node, (primary, _) in roles.items() if primary]
        if len(first) != 1 or sum(sync for _, sync in roles.values()) != 2:
            return False
        try:
            return self.sql(first[0], """select count(*) filter (where state = 'streaming') = 2
                and count(*) filter (where sync_state = 'sync') = 2 from pg_stat_replication
                where application_name like 'db_'""") == "t"
        except (RuntimeError, subprocess.TimeoutExpired):
            return False

    def wait(self, condition, seconds):
        """Waits until this holds; gives the seconds it took, or nothing after the limit."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if condition():
                return time.monotonic() - began
            time.sleep(0.3)
        return None

    def end(self):
        """SIGKILL for everything; the namespace would do the same."""
        for node in NODES:
            self.signal_node(node, signal.SIGKILL)
        for process in self.running.values():
            process.kill()
