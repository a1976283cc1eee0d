"""What is done to the cluster in a drill, and how it is undone."""
import os
import signal
import subprocess
import time

from nodes import NODES, say


class Fault:
    """One way to break the cluster. `hold` is how long it stays broken, in seconds."""

    def __init__(self, about, do, undo, prepare=None, hold=40, beside=False):
        self.about, self.do, self.undo = about, do, undo
        self.prepare, self.hold = prepare, hold
        # Whether clients are also on the primary's side of the fault.
        self.beside = beside


def kill_primary(cluster):
    """A power cut of one machine, but for what its disk had not written."""
    node = cluster.primary()
    cluster.signal_node(node, signal.SIGSTOP)
    cluster.signal_node(node, signal.SIGKILL)
    return node


def kill_database(cluster):
    """PostgreSQL alone: Patroni starts it again on the same machine."""
    node = cluster.primary()
    for process in cluster.processes(node):
        with open(f"/proc/{process}/comm", encoding="utf-8") as name:
            if name.read().strip() == "postgres":
                os.kill(process, signal.SIGKILL)
    return node


def cut(cluster, node):
    """Packets vanish, as with a broken switch: the machine does not notice."""
    subprocess.run(["ip", "link", "set", f"v-{node}", "nomaster"], check=True)
    return node


def join(node):
    """The node is in the network again."""
    subprocess.run(["ip", "link", "set", f"v-{node}", "master", "br0", "up"], check=True)


def freeze(cluster):
    """A virtual machine that does not run for a while, and then does."""
    node = cluster.primary()
    cluster.signal_node(node, signal.SIGSTOP)
    return node


def lose_etcd(cluster):
    """The etcd beside the primary."""
    node = cluster.primary()
    cluster.stop_etcd(node)
    return node


def restart_all(cluster):
    """A power cut of all three machines; they come back after five seconds."""
    for number in (signal.SIGSTOP, signal.SIGKILL):
        for node in NODES:
            cluster.signal_node(node, number)
    time.sleep(5)
    cluster.start()
    return "all"


def fill(cluster, node):
    """The disk of a node to its last byte."""
    path = os.path.join(cluster.folder, node, "disk", "filling")
    out = os.open(path, os.O_CREAT | os.O_WRONLY)
    try:
        while True:
            os.write(out, bytes(1 << 16))
    except OSError:
        os.close(out)
    return node


def empty(cluster, node):
    """What filled the disk is removed."""
    os.remove(os.path.join(cluster.folder, node, "disk", "filling"))


def switch_over(cluster, to):
    """Hands the primary's part to a node, in good order."""
    for _ in range(8):
        first = cluster.primary()
        if first == to:
            break
        if first and cluster.sync() == to:
            cluster.control("switchover", "aman", "--master", first, "--candidate", to, "--force")
        elif first:
            # Only the synchronous standby may take over: the other one steps back for a moment.
            other = next(node for node in NODES if node not in (to, first))
            cluster.control("restart", "aman", other, "--force")
        time.sleep(3)
    took = cluster.wait(lambda: cluster.primary() == to and cluster.healthy(), 60)
    if took is None:
        raise RuntimeError(f"{to} did not become the primary")


def hand_over(cluster):
    """A planned change of the primary, as before maintenance."""
    first, to = cluster.primary(), cluster.sync()
    cluster.control("switchover", "aman", "--master", first, "--candidate", to, "--force")
    return first


def _started(cluster, node):
    cluster.start(*([node] if node in NODES else []))


FAULTS = {
    "kill-primary": Fault("kill -9 of all on the primary's machine", kill_primary, _started),
    "cut-primary": Fault("the primary is cut off the network",
                         lambda c: cut(c, c.primary()), lambda c, node: join(node),
                         beside=True),
    "fill-disk": Fault("the primary's disk is full", lambda c: fill(c, c.primary()), empty,
                       prepare=lambda c: switch_over(c, c.small)),
    "lose-etcd": Fault("one etcd is lost", lose_etcd, _started, hold=25),
    "restart-all": Fault("power cut of all three machines", restart_all,
                         lambda c, node: None, hold=30),
    "kill-database": Fault("kill -9 of PostgreSQL alone", kill_database,
                           lambda c, node: None, hold=25),
    "freeze-primary": Fault("the primary's machine does not run for 40 s", freeze,
                            lambda c, node: c.signal_node(node, signal.SIGCONT)),
    "cut-standby": Fault("the synchronous standby is cut off",
                         lambda c: cut(c, c.sync()), lambda c, node: join(node), hold=25),
    "switchover": Fault("a planned switchover", hand_over, lambda c, node: None, hold=15),
}


def describe(name):
    """What a fault is, for the report."""
    say(f"{name}: {FAULTS[name].about}")
