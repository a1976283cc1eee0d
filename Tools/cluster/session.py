"""One connection to the records, with the rule of the office's own engine for lost answers.

- Each change has a key of its own. It is stored in the same commit, and a change whose answer was lost
  is done again under the same key: the turn is taken first, then the key is looked for.
- A commit with a warning is not acknowledged: PostgreSQL says so when it ended a wait for the standby.
- Nothing is ever cancelled. A step without an answer ends by shutting the socket.
"""
import os
import socket
import threading
import time

import psycopg2

import nodes

STEP_SECONDS = 5
AGAIN = ("40001", "40P01", "55P03", "25006", "57014")


def address(route, folder, user="aman_app"):
    """How clients reach the records: by all three names, by haproxy's one, or at one node only."""
    with open(f"{folder}/secrets/aman", encoding="utf-8") as secret:
        password = secret.read().strip()
    host, port = {"haproxy": (nodes.SERVICE, "5000"), "names": (",".join(nodes.NODES), "5432")}.get(
        route, (route, "5432"))
    return {"host": host, "port": port, "user": user, "password": password, "dbname": "aman", "connect_timeout": 2,
            "sslmode": "verify-full", "sslrootcert": f"{folder}/tls/ca.crt",
            "channel_binding": "require", "target_session_attrs": "read-write",
            "tcp_user_timeout": 8000, "keepalives_idle": 5, "keepalives_interval": 2,
            "keepalives_count": 3, "application_name": "drill"}


class Lost(Exception):
    """The connection went. `sent` says whether the commit had been sent before."""

    def __init__(self, sent):
        super().__init__()
        self.sent = sent


class NotDone(Exception):
    """The change was refused and left nothing behind."""


class Watch:
    """Shuts the socket of each session whose step takes too long."""

    def __init__(self):
        self.sessions = []
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self):
        while True:
            time.sleep(0.25)
            for session in self.sessions:
                if session.until and time.monotonic() > session.until:
                    session.until = None
                    session.shut()


class Session:
    """One connection, opened when it is needed."""

    def __init__(self, route, folder, watch):
        self.address, self.connection, self.until = address(route, folder), None, None
        watch.sessions.append(self)

    def shut(self):
        """Ends the connection under a statement that waits."""
        try:
            copy = socket.socket(fileno=os.dup(self.connection.fileno()))
            copy.shutdown(socket.SHUT_RDWR)
            copy.close()
        except (OSError, AttributeError, psycopg2.Error):
            pass

    def close(self):
        """Forgets the connection."""
        try:
            if self.connection:
                self.connection.close()
        except psycopg2.Error:
            pass
        self.connection = None

    def _step(self, statement, values=()):
        cursor = self.connection.cursor()
        self.until = time.monotonic() + STEP_SECONDS
        try:
            cursor.execute(statement, values)
        finally:
            self.until = None
        return cursor

    def change(self, schema, key, work, again):
        """Runs `work(step)` in one commit with its key. True: it was there already by an earlier try."""
        sent = False
        try:
            if not self.connection:
                self.connection = psycopg2.connect(**self.address)
                self.connection.autocommit = True
            self.connection.notices.clear()
            turn = f"update {schema}.office_turn set applications = applications"
            self._step(f"begin; {turn}")
            there = again and self._step(
                f"select 1 from {schema}.commit_key where request_key = %s", (key,)).fetchone()
            if there:
                sent = True
                cursor = self._step("commit")
            else:
                work(self._step)
                sent = True
                cursor = self._step(
                    f"insert into {schema}.commit_key values (%s); commit", (key,))
            if cursor.statusmessage != "COMMIT":
                raise NotDone
            if self.connection.notices:
                raise Lost(sent=True)
            return bool(there)
        except psycopg2.Error as error:
            state = error.pgcode
            if self.connection and not self.connection.closed and state and (
                    state in AGAIN or state[:2] in ("23", "53", "P0")):
                self.close()
                raise NotDone from error
            self.close()
            raise Lost(sent) from error
