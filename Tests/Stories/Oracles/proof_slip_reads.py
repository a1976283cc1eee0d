"""Judges a letter's proof from what the codes of its slip say, by docs/log-format.md alone.

Arguments: the log's key and those of witnesses, as C2SP writes keys (name+keyid+base64).
Standard input: the letter's text, then what each code says, one to a line, in any order.
Standard output: one JSON object with what the proof shows. Exit status: 0 proven, 1 not.
"""
import base64
import hashlib
import json
import sys
import zlib

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
PREFIX = "VC:AMANPROOF1/"
# The order of P-256's group, SEC 2 section 2.4.2.
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def sha256(data):
    return hashlib.sha256(data).digest()


def base45(text):
    """RFC 9285 section 4, for text that we know to be well formed."""
    values = [ALPHABET.index(letter) for letter in text]
    out = bytearray()
    for start in range(0, len(values), 3):
        part = values[start : start + 3]
        number = sum(value * 45**place for place, value in enumerate(part))
        out += number.to_bytes(len(part) - 1, "big")
    return bytes(out)


def leaf_of(text):
    """The hash of the entry that says that this letter was issued."""
    signed = cbor2.loads(zlib.decompress(base45(text)))
    protected, _, payload, signature = signed.value if hasattr(signed, "value") else signed
    if cbor2.loads(protected)[1] == -7:
        s = int.from_bytes(signature[32:], "big")
        signature = signature[:32] + min(s, ORDER - s).to_bytes(32, "big")
    canonical = cbor2.dumps(cbor2.CBORTag(18, [protected, {}, payload, signature]))
    return sha256(b"\x00" + cbor2.dumps([1, sha256(canonical)]))


def joined(codes):
    """The proof's binary form from the codes."""
    pieces, whole = {}, None
    for code in codes:
        data = base45(code.removeprefix(PREFIX))
        assert sha256(data[:-4])[:4] == data[-4:], "a code was read wrongly"
        assert whole in (None, data[:9]), "codes of two slips"
        whole = data[:9]
        pieces[data[9]] = data[10:-4]
    assert sorted(pieces) == list(range(whole[8] + 1)), "codes are missing"
    proof = b"".join(pieces[place] for place in sorted(pieces))
    assert sha256(proof)[:8] == whole[:8], "the codes make no proof"
    return proof


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        assert self.at + count <= len(self.data), "the proof ends too early"
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self):
        value = shift = 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def part(self):
        return self.take(self.number())


def parsed(proof):
    reader = Reader(proof)
    assert reader.take(1) == b"\x01", "another version"
    index, size, root = reader.number(), reader.number(), reader.take(32)
    path = [reader.take(32) for _ in range(reader.number())]
    origin = reader.part().decode()
    text = f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"
    for _ in range(reader.number()):
        text += reader.part().decode() + "\n"
    lines = []
    for _ in range(reader.number()):
        name = reader.part().decode() or origin
        lines.append((name, reader.take(4), reader.part()))
    return index, size, root, path, origin, text, lines


def leads(leaf, index, size, path, root):
    """RFC 9162 section 2.1.3.2."""
    if index >= size:
        return False
    here, last, node = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if here & 1 or here == last:
            node = sha256(b"\x01" + sibling + node)
            while not here & 1 and here:
                here, last = here >> 1, last >> 1
        else:
            node = sha256(b"\x01" + node + sibling)
        here, last = here >> 1, last >> 1
    return last == 0 and node == root


def signer(key):
    name, _, encoded = key.split("+", 2)
    data = base64.b64decode(encoded)
    return name, data[0], sha256(name.encode() + b"\n" + data)[:4], data[1:]


def seen(lines, key, text):
    """When the key signed the text; 0 for a log, None where it did not."""
    name, kind, key_id, public = signer(key)
    for line_name, line_id, signature in lines:
        if (line_name, line_id) != (name, key_id):
            continue
        time, message = 0, text.encode()
        if kind == 4:
            time, signature = int.from_bytes(signature[:8], "big"), signature[8:]
            message = f"cosignature/v1\ntime {time}\n{text}".encode()
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
            return time
        except InvalidSignature:
            return None
    return None


letter, *codes = sys.stdin.read().splitlines()
log, *witnesses = sys.argv[1:]
index, size, root, path, origin, text, lines = parsed(joined(codes))
times = [seen(lines, witness, text) for witness in witnesses]
proven = (
    leads(leaf_of(letter), index, size, path, root)
    and origin == signer(log)[0]
    and seen(lines, log, text) is not None
)
print(
    json.dumps(
        {
            "proven": proven,
            "origin": origin,
            "index": index,
            "size": size,
            "root": root.hex(),
            "cosigned": sum(1 for time in times if time),
        }
    )
)
sys.exit(0 if proven else 1)
