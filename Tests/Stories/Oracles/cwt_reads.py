"""Verifies one of our letters with PyPI's cwt.

Standard input: the letter's text, then the signer's public key in PEM.
Standard output: one JSON object with the claims we compare.
"""
import json
import sys
import zlib

from cwt import COSE, COSEKey

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def base45(text):
    """RFC 9285 section 4, for text that we know to be well formed."""
    values = [ALPHABET.index(letter) for letter in text]
    out = bytearray()
    for start in range(0, len(values), 3):
        part = values[start : start + 3]
        number = sum(value * 45**place for place, value in enumerate(part))
        out += number.to_bytes(len(part) - 1, "big")
    return bytes(out)


text, _, pem = sys.stdin.read().partition("\n")
cose = zlib.decompress(base45(text))
kid = bytes.fromhex(sys.argv[1])
key = COSEKey.from_pem(pem, alg="ES256", kid=kid)
payload = COSE.new().decode(cose, keys=[key])
if isinstance(payload, bytes):
    import cbor2

    payload = cbor2.loads(payload)
print(
    json.dumps(
        {
            "issuer": payload[1],
            "number": payload[169][1],
            "fullName": payload[169][4],
            "statusUri": payload[65535]["status_list"]["uri"],
        }
    )
)
