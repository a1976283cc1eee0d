"""Verifies one of our status lists and looks a letter up with PyPI's token-status-list.

Arguments: the status list's file.
Standard input: a letter's text, then the list key's public half in PEM.
Standard output: one JSON object with what we compare.
"""
import json
import sys
import zlib

import cbor2
from cwt import COSE, COSEKey
from token_status_list import BitArray

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
letter = cbor2.loads(cbor2.loads(zlib.decompress(base45(text))).value[2])
with open(sys.argv[1], "rb") as file:
    signed = file.read()
key = COSEKey.from_pem(pem, alg="ES256", kid=cbor2.loads(cbor2.loads(signed).value[0])[4])
payload = COSE.new().decode(signed, keys=[key])
claims = cbor2.loads(payload) if isinstance(payload, bytes) else payload
packed = claims[65533]
statuses = BitArray(packed["bits"], zlib.decompress(packed["lst"]))
place = letter[65535]["status_list"]
print(
    json.dumps(
        {
            "uri": claims[2],
            "letterUri": place["uri"],
            "size": len(statuses),
            "status": statuses[place["idx"]],
            "others": sum(1 for index in range(len(statuses)) if statuses[index])
            - (1 if statuses[place["idx"]] else 0),
            "typ": cbor2.loads(cbor2.loads(signed).value[0])[16],
            "ttl": claims[65534],
            "aggregation": packed["aggregation_uri"],
        }
    )
)
