"""A machine within the machine: everything that a drill starts lives in namespaces of its own.

The drill is process 1 of a PID namespace. When it ends, in whatever way, the kernel ends each
process below it, and the networks and mounts go with them. There is no way out of its network.
"""
import ctypes
import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile

NEEDED = {
    "unshare": "util-linux", "nsenter": "util-linux", "setpriv": "util-linux", "ip": "iproute2",
    "openssl": "openssl", "perl": "perl", "patroni": "patroni", "patronictl": "patroni",
    "etcd": "etcd-server", "etcdctl": "etcd-client", "haproxy": "haproxy",
}
PREFIX = "aman-cluster-"
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"


def missing():
    """Why a drill cannot run here, in one line, or nothing."""
    if os.geteuid() != 0:
        return "network namespaces need root"
    lost = sorted({p for c, p in NEEDED.items() if not shutil.which(c, path=PATH)})
    if not os.path.exists("/usr/lib/postgresql/15/bin/postgres"):
        lost.append("postgresql-15")
    try:
        import psycopg2  # noqa: F401
    except ImportError:
        lost.append("python3-psycopg2")
    if lost:
        return "Debian packages are missing: " + " ".join(lost)
    try:
        tried = subprocess.run(
            ["unshare", "--net", "--mount", "--pid", "--fork", "--mount-proc", "sh", "-c",
             "mkdir -p /run/netns && mount -t tmpfs none /run/netns && ip netns add a && "
             "ip link add bridge0 type bridge && ip link add veth0 type veth peer name eth0 netns a"],
            capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"namespaces cannot be tried: {error}"
    if tried.returncode:
        return "namespaces are refused: " + tried.stderr.strip().splitlines()[-1]
    return None


def _end_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG


def _sweep(parent):
    """Removes the folders of drills that were killed: their lock is free."""
    for name in os.listdir(parent):
        if not name.startswith(PREFIX):
            continue
        folder = os.path.join(parent, name)
        try:
            lock = os.open(os.path.join(folder, "lock"), os.O_RDWR)
        except OSError:
            continue
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            pass
        finally:
            os.close(lock)


def run(arguments, seconds, parent="/tmp", keep=None):
    """Runs this program's inner part in namespaces, at most so many seconds; gives its status."""
    _sweep(parent)
    folder = tempfile.mkdtemp(prefix=PREFIX, dir=parent)
    os.chmod(folder, 0o755)
    lock = os.open(os.path.join(folder, "lock"), os.O_CREAT | os.O_RDWR, 0o600)
    fcntl.flock(lock, fcntl.LOCK_EX)
    command = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc",
               sys.executable, "-I", os.path.abspath(sys.argv[0]), "--inner", folder, *arguments]
    environment = {"PATH": PATH, "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": folder}
    inner = subprocess.Popen(command, preexec_fn=_end_with_parent, env=environment)
    for name in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(name, lambda *_: inner.kill())
    try:
        return inner.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        print(f"cluster: not ended within {seconds} s; everything is stopped", flush=True)
        return 1
    finally:
        inner.kill()
        inner.wait()
        if keep and os.path.isdir(os.path.join(folder, "log")):
            shutil.copytree(os.path.join(folder, "log"), keep, dirs_exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


def become_init():
    """Forks: the parent, process 1, collects ended processes; the child continues with the drill."""
    child = os.fork()
    if child == 0:
        return
    while True:
        try:
            ended, status = os.wait()
        except InterruptedError:
            continue
        if ended == child:
            os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


def make_network(addresses, gateway):
    """A namespace with one interface for each node, on a bridge in the drill's own namespace."""
    def ip(*words):
        subprocess.run(["ip", *words], check=True, stdout=subprocess.DEVNULL)
    os.makedirs("/run/netns", exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "none", "/run/netns"], check=True)
    ip("link", "set", "lo", "up")
    ip("link", "add", "br0", "type", "bridge")
    ip("addr", "add", f"{gateway}/24", "dev", "br0")
    ip("link", "set", "br0", "up")
    for name, address in addresses.items():
        ip("netns", "add", name)
        ip("-n", name, "link", "set", "lo", "up")
        ip("link", "add", f"v-{name}", "type", "veth", "peer", "name", "eth0", "netns", name)
        ip("link", "set", f"v-{name}", "master", "br0", "up")
        ip("-n", name, "addr", "add", f"{address}/24", "dev", "eth0")
        ip("-n", name, "link", "set", "eth0", "up")


def name_hosts(folder, names):
    """Gives the drill names of its own by a private /etc/hosts."""
    path = os.path.join(folder, "hosts")
    with open(path, "w", encoding="utf-8") as hosts:
        hosts.write("127.0.0.1 localhost\n")
        hosts.writelines(f"{address} {name}\n" for name, address in names.items())
    os.chmod(path, 0o644)
    subprocess.run(["mount", "--bind", path, "/etc/hosts"], check=True)
