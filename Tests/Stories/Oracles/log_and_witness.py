#!/usr/bin/env python3
"""Other people's log and witness (PyPI aics-tlog and aics-witness) beside ours.

  log_and_witness.py vkey FOLDER KEY.pem            the key of the log in FOLDER, as C2SP writes it
  log_and_witness.py feed FOLDER VKEY URL WITNESS   has a witness at URL cosign the log in FOLDER
  log_and_witness.py print-log SEED                 name and key of a log that aics-tlog makes
  log_and_witness.py grow SEED URL WITNESS          has a witness at URL cosign that log as it grows

Each says what was cosigned. Exit status: 0 all fits, 1 not.
"""
import base64
import hashlib
import http.client
import pathlib
import sys
import time
from urllib.parse import urlsplit

import aics_tlog as tlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key


def post(url, old, proof, note):
    """Status, media type and body of a witness's answer."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=20)
    lines = [f"old {old}\n".encode()] + [base64.b64encode(one) + b"\n" for one in proof]
    connection.request("POST", "/add-checkpoint", b"".join(lines) + b"\n" + note)
    answer = connection.getresponse()
    return answer.status, answer.getheader("content-type"), answer.read(65_536)


def check(note, answer, log, witness, size):
    """Whether the witness's line fits under the log's note, and says this time."""
    verdict = tlog.verify_checkpoint(tlog.parse_note(note + answer), log, [witness], 1)
    seen = verdict.timestamps.get(witness.name, 0)
    fits = verdict.ok and verdict.size == size and abs(seen - time.time()) < 120
    print(f"cosigned {size}: {fits} {verdict.error or ''}")
    return fits


def feed(folder, log, url, witness):
    note = (pathlib.Path(folder) / "checkpoint").read_bytes()
    head = tlog.parse_checkpoint(tlog.parse_note(note).text)
    status, kind, answer = post(url, 0, [], note)
    if status == 409 and kind == "text/x.tlog.size":
        old = int(answer)
        tiles = tlog.VerifiedTileReader(tlog.FileSystemTileReader(folder), head.size, head.root)
        proof = tlog.consistency_proof_from_tiles(tiles, old, head.size) if old < head.size else []
        status, kind, answer = post(url, old, proof, note)
    print(f"HTTP {status}")
    return status == 200 and check(note, answer, log, witness, head.size)


def made(seed):
    secret = hashlib.sha256(f"a log for a test {seed}".encode()).digest()
    key = Ed25519PrivateKey.from_private_bytes(secret)
    origin = f"other.example/{seed}"
    return key, origin, tlog.vkey_from_ed25519(origin, key.public_key())


def grow(seed, url, witness):
    key, origin, log = made(seed)
    tree = tlog.MerkleTree([b"leaf %d" % place for place in range(700)])
    old = 0
    for size in (1, 5, 255, 256, 300, 700):
        head = tlog.Checkpoint(origin, size, tree.root(size), ())
        note = tlog.sign_checkpoint(head, key, origin).to_bytes()
        proof = tree.consistency_proof(old, size) if old else []
        status, _, answer = post(url, old, proof, note)
        if status != 200 or not check(note, answer, log, witness, size):
            print(f"HTTP {status} at {size}")
            return False
        old = size
    return True


def main():
    task, rest = sys.argv[1], sys.argv[2:]
    if task == "vkey":
        origin = (pathlib.Path(rest[0]) / "checkpoint").read_text().split("\n")[0]
        key = load_pem_public_key(pathlib.Path(rest[1]).read_bytes())
        print(tlog.format_vkey(tlog.vkey_from_ed25519(origin, key)))
        return True
    if task == "print-log":
        _, origin, log = made(rest[0])
        print(origin)
        print(tlog.format_vkey(log))
        return True
    if task == "feed":
        return feed(rest[0], tlog.parse_vkey(rest[1]), rest[2], tlog.parse_vkey(rest[3]))
    return grow(rest[0], rest[1], tlog.parse_vkey(rest[2]))


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
