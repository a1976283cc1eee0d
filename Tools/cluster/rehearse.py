"""The runbook's steps that no fault leads to, done as it says, each with a check at its end."""
import os
import shutil
import subprocess
import time

import nodes
from nodes import NODES, PACKAGING, SERVER, say


def enter(cluster, node, *command, environment=None, check=True, seconds=120):
    """Runs a command on a node's machine as postgres; gives what it wrote."""
    result = subprocess.run(
        ["nsenter", f"--net=/run/netns/{node}", *SERVER, *command], capture_output=True, text=True,
        timeout=seconds, cwd=cluster.folder, check=False,
        env={"PATH": nodes.sandbox.PATH, "LC_ALL": "C.UTF-8", "HOME": cluster.folder,
             **(environment or {})})
    if check and result.returncode:
        raise RuntimeError(f"{node}: {command[0]}: {result.stderr.strip()[-400:]}")
    return result.stdout + result.stderr


def refill(cluster, node, env=None, folder="etc", **more):
    """Makes a node's settings again, as an operator does."""
    subprocess.run([f"{PACKAGING}/fill", env or f"{cluster.folder}/{node}.env", node,
                    f"{cluster.folder}/{node}/{folder}"],
                   check=True, env={"PATH": nodes.sandbox.PATH, **more})
    subprocess.run(["chown", "-R", "postgres:", f"{cluster.folder}/{node}/{folder}",
                    cluster.secrets], check=True)


def etcdctl(cluster, *words):
    """etcdctl as an operator."""
    pair = f"{cluster.tls}/operator"
    return enter(cluster, next(n for n in NODES if cluster.running[f"etcd-{n}"].poll() is None),
                 "etcdctl", "--cacert", f"{cluster.tls}/ca.crt", "--cert", f"{pair}.crt", "--key",
                 f"{pair}.key", "--endpoints", ",".join(f"https://{n}:2379" for n in NODES), *words,
                 environment={"ETCDCTL_API": "3"})


def must_be_healthy(cluster, seconds=90):
    """Ends the rehearsal where the cluster does not recover."""
    if cluster.wait(cluster.healthy, seconds) is None:
        raise RuntimeError("not healthy: " + cluster.control("list").stdout)


def one_etcd_store(cluster):
    """One etcd's store is damaged: it leaves, and comes back with an empty one."""
    node = next(n for n in NODES if n != cluster.primary())
    cluster.stop_etcd(node)
    member = next(line.split(",")[0] for line in etcdctl(cluster, "member", "list").splitlines()
                  if f" {node}," in line)
    etcdctl(cluster, "member", "remove", member)
    shutil.rmtree(f"{cluster.folder}/{node}/etcd")
    etcdctl(cluster, "member", "add", node, f"--peer-urls=https://{node}:2380")
    refill(cluster, node, ETCD_STATE="existing")
    cluster.start(node)
    time.sleep(5)
    listed = etcdctl(cluster, "member", "list")
    if listed.count("started") != 3:
        raise RuntimeError(listed)


def all_etcd_stores(cluster):
    """All three stores are gone: Patroni's start on the last primary makes them again."""
    first = cluster.primary()
    cluster.stop_orderly()
    for node in NODES:
        shutil.rmtree(f"{cluster.folder}/{node}/etcd")
        refill(cluster, node)
    for node in NODES:
        cluster.start_etcd(node)
    cluster.start_patroni(first)
    if cluster.wait(lambda: cluster.primary() == first, 60) is None:
        raise RuntimeError(f"{first} did not become the primary")
    cluster.start()


def reinit(cluster):
    """A standby's data is fetched again from the primary."""
    node = next(n for n in NODES if n != cluster.primary())
    answer = cluster.control("reinit", "aman", node, "--force", "--wait", seconds=120)
    if answer.returncode:
        raise RuntimeError(answer.stdout + answer.stderr)


def certificate(cluster):
    """A node's certificate is made again; PostgreSQL and etcd show the new one."""
    node = next(n for n in NODES if n != cluster.primary())

    def shown(port, *more):
        text = enter(cluster, node, "sh", "-c",
                     f"openssl s_client -connect {node}:{port} {' '.join(more)} </dev/null 2>/dev/null"
                     " | openssl x509 -noout -serial")
        return text.strip()
    before = [shown(5432, "-starttls", "postgres"), shown(2380), shown(8008)]
    subprocess.run([f"{PACKAGING}/certificates", f"{cluster.folder}/{node}.env", cluster.tls, node],
                   check=True, env={"PATH": nodes.sandbox.PATH})
    subprocess.run(["chown", "-R", "postgres:", cluster.tls], check=True)
    cluster.control("reload", "aman", node, "--force")
    for name in (f"etcd-{node}", f"patroni-{node}"):
        cluster.end_one(name, 30)
    cluster.start(node)
    must_be_healthy(cluster)
    after = [shown(5432, "-starttls", "postgres"), shown(2380), shown(8008)]
    if any(old == new for old, new in zip(before, after)):
        raise RuntimeError(f"an old certificate is still shown: {before} {after}")


def count(cluster, node, sockets=None, port=5432):
    """How many rows of the rehearsal a server has."""
    return int(enter(cluster, node, "psql", "-XAtq", "-h", sockets or f"{cluster.folder}/{node}", "-p",
                     str(port), "-d", "postgres", "-c", "select count(*) from rehearsal"))


def know_replicator(cluster):
    """The line of ~/.pgpass with which a machine for backups asks."""
    with open(f"{cluster.secrets}/replication", encoding="utf-8") as secret, open(
            f"{cluster.folder}/.pgpass", "w", encoding="utf-8") as out:
        out.write(f"*:*:*:replicator:{secret.read().strip()}\n")
    os.chmod(f"{cluster.folder}/.pgpass", 0o600)
    subprocess.run(["chown", "postgres:", f"{cluster.folder}/.pgpass"], check=True)


def backup_and_restore(cluster):
    """A base backup from a standby, and back to a moment before an accident."""
    first = cluster.primary()
    standby = next(n for n in NODES if n != first)
    know_replicator(cluster)
    target = f"{cluster.folder}/backup"
    os.makedirs(target)
    subprocess.run(["chown", "postgres:", target], check=True)
    cluster.sql(first, "create table if not exists rehearsal (n int)")
    began = time.monotonic()
    base = enter(cluster, standby, f"{PACKAGING}/base-backup", standby, target,
                 environment={"CERTIFICATES": cluster.tls}).strip().splitlines()[-1]
    say(f"base backup after {time.monotonic() - began:.0f} s")
    cluster.sql(first, "insert into rehearsal select generate_series(1, 1000)")
    time.sleep(1)
    moment = cluster.sql(first, "select clock_timestamp()")
    time.sleep(1)
    cluster.sql(first, "delete from rehearsal")
    segment = cluster.sql(first, "select pg_walfile_name(pg_switch_wal())")
    if cluster.wait(lambda: os.path.exists(f"{cluster.folder}/archive/{segment}"), 60) is None:
        raise RuntimeError("the segment was not archived")
    began = time.monotonic()
    enter(cluster, standby, "sh", "-euc", f"""cd {base}
rm -f standby.signal postgresql.auto.conf && touch recovery.signal
echo 'local all all peer' > pg_hba.conf
cat > postgresql.conf <<END
listen_addresses = ''
unix_socket_directories = '{target}'
archive_mode = off
max_connections = 100
max_worker_processes = 8
max_wal_senders = 10
restore_command = 'cp {cluster.folder}/archive/%f %p'
recovery_target_time = '{moment}'
recovery_target_action = 'pause'
END
/usr/lib/postgresql/15/bin/pg_ctl -D {base} -w -l {target}/log start""")
    there = count(cluster, standby, target)
    say(f"restored after {time.monotonic() - began:.0f} s: {there} rows")
    enter(cluster, standby, "/usr/lib/postgresql/15/bin/pg_ctl", "-D", base, "-m", "fast", "stop")
    if there != 1000 or count(cluster, first) != 0:
        raise RuntimeError(f"restored {there} rows of 1000")


def keys(cluster):
    """A second cluster for the keys beside the first: replicated, not archived, not backed up."""
    def settings(node):
        return f"{cluster.folder}/{node}/keys/patroni.yml"
    for node in NODES:
        with open(f"{cluster.folder}/{node}.env", encoding="utf-8") as records:
            text = records.read()
        os.makedirs(f"{cluster.folder}/{node}/keysdisk", exist_ok=True)
        os.makedirs(f"{cluster.folder}/{node}/keysock", exist_ok=True)
        with open(f"{cluster.folder}/{node}-keys.env", "w", encoding="utf-8") as out:
            out.write(text + f"""SCOPE=aman-keys
PG_PORT=5433
REST_PORT=8009
ARCHIVE_MODE=off
ARCHIVE_COMMAND=false
RESTORE_COMMAND=false
WAL_KEEP=0
WAL_RECYCLE=off
DATA={cluster.folder}/{node}/keysdisk/db
SOCKETS={cluster.folder}/{node}/keysock
""")
        subprocess.run(["chown", "-R", "postgres:", f"{cluster.folder}/{node}"], check=True)
        refill(cluster, node, f"{cluster.folder}/{node}-keys.env", "keys")
        cluster.spawn(f"keys-{node}", node, ["patroni", settings(node)])

    def streaming():
        for node in NODES:
            answer = enter(cluster, node, "psql", "-XAtq", "-h", f"{cluster.folder}/{node}/keysock",
                           "-p", "5433", "-c", """select current_setting('archive_mode'), count(*)
                               from pg_stat_replication where state = 'streaming'
                               and application_name like 'db_'""", check=False)
            if answer.strip() == "off|2":
                return node
        return None
    if cluster.wait(streaming, 180) is None:
        raise RuntimeError("the keys' cluster has no primary with two standbys")
    know_replicator(cluster)
    target = f"{cluster.folder}/backup"
    answer = enter(cluster, "db2", f"{PACKAGING}/base-backup", "db2", target, check=False,
                   environment={"CERTIFICATES": cluster.tls, "PGPORT": "5433"})
    if "Keys are never backed up" not in answer:
        raise RuntimeError(f"base-backup did not refuse the keys: {answer}")
    for node in NODES:
        cluster.end_one(f"keys-{node}", 30)


STEPS = (one_etcd_store, all_etcd_stores, reinit, certificate, backup_and_restore, keys)


def rehearse(cluster, names=()):
    """The steps of these names, or all; gives how many failed."""
    failed = 0
    for step in [step for step in STEPS if not names or step.__name__ in names]:
        began = time.monotonic()
        must_be_healthy(cluster)
        try:
            step(cluster)
            must_be_healthy(cluster)
            say(f"{step.__name__}: done as the runbook says, {time.monotonic() - began:.0f} s")
        except (RuntimeError, subprocess.SubprocessError, OSError, StopIteration) as error:
            failed += 1
            say(f"{step.__name__}: WRONG, {error}")
    return failed
