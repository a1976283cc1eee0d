"""Makes letters with PyPI's cwt, as an issuer who never saw our code would.

Arguments: "key" writes a new key pair: the public half to standard output, the private half to the
file named next. "letter" reads that file and, from standard input, one JSON object with the claims
that change; it writes the text of a letter's code to standard output.
"""
import hashlib
import json
import secrets
import sys
import time
import zlib

import cbor2
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cwt import COSE, COSEKey

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def base45(data):
    """RFC 9285 section 4."""
    text = ""
    for start in range(0, len(data), 2):
        part = data[start : start + 2]
        number = int.from_bytes(part, "big")
        for _ in range(len(part) + 1):
            text += ALPHABET[number % 45]
            number //= 45
    return text


SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def letter_number(office):
    """A random number of an office, by docs/letter-format.md and not by our code."""

    def doubled(value):
        return value << 1 if value & 16 == 0 else value << 1 ^ 0b100101

    alike = {"O": "0", "I": "1", "L": "1", "U": "V"}
    random = [secrets.randbelow(32) for _ in range(7)]
    check = 0
    for value in [SYMBOLS.index(alike.get(letter, letter)) for letter in office] + random:
        check = doubled(check) ^ value
    text = "".join(SYMBOLS[value] for value in random + [doubled(check)])
    return f"{office}-{text[:4]}-{text[4:]}"


def make_key(path):
    private = ec.generate_private_key(ec.SECP256R1())
    with open(path, "wb") as file:
        file.write(
            private.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
    public = private.public_key()
    print(
        public.public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        ).decode(),
        end="",
    )


def make_letter(path, wish):
    with open(path, "rb") as file:
        pem = file.read()
    public = serialization.load_pem_private_key(pem, None).public_key()
    point = public.public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )
    kid = hashlib.sha256(point).digest()[:8]
    now = int(time.time())
    claims = {
        1: wish.get("iss", "herat"),
        4: now + wish.get("days", 3) * 86_400,
        5: now,
        6: now,
        7: secrets.token_bytes(16),
        169: {
            1: letter_number(wish["office"]),
            3: "eng",
            4: "Ahmad Shahidi",
            22: "SAFE CONDUCT: SEE CONDITIONS",
        },
        65535: {"status_list": {"idx": wish.get("idx", 7), "uri": wish["uri"]}},
        -70001: {1: 1, 2: 1, 3: wish["office"], 4: "AF-HER", 5: "AF-KDZ", 6: [1]},
    }
    if wish.get("without") is not None:
        del claims[wish["without"]]
    key = COSEKey.from_pem(pem, alg="ES256", kid=kid)
    message = COSE.new().encode(
        cbor2.dumps(claims, canonical=True), key, protected={1: -7, 4: kid}, unprotected={}
    )
    signed = cbor2.loads(message)
    protected, _, payload, signature = signed.value
    cose = cbor2.dumps(cbor2.CBORTag(18, [protected, {}, payload, signature]), canonical=True)
    print(base45(zlib.compress(cose, 9)))


if sys.argv[1] == "key":
    make_key(sys.argv[2])
else:
    make_letter(sys.argv[2], json.load(sys.stdin))
