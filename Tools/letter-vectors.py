#!/usr/bin/env python3
"""Writes the golden vectors of the letter into Tests/AmanLetterTests/Vectors.

Run:  python3 Tools/letter-vectors.py
Needs the package cryptography. Everything else (CBOR, COSE, Base45, the check character) is written
here a second time, so that the vectors are a second opinion and not our own code's echo.
The keys are published test keys (RFC 6979 A.2.5, RFC 8032 7.1 test 1): never use them for a letter.
"""

import hashlib
import pathlib
import struct
import zlib

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

folder = pathlib.Path(__file__).resolve().parent.parent / "Tests/AmanLetterTests/Vectors"
order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
p256 = ec.derive_private_key(
    0xC9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721, ec.SECP256R1()
)
p256_point = p256.public_key().public_bytes(
    serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
)
edwards = ed25519.Ed25519PrivateKey.from_private_bytes(
    bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
)
edwards_point = edwards.public_key().public_bytes_raw()


class Raw(bytes):
    """Bytes that are CBOR already."""


class Pairs(list):
    """A map written in the order given, duplicates and all."""


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for code, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << 8 * size:
            return bytes([major << 5 | code]) + value.to_bytes(size, "big")
    raise ValueError(value)


def cbor(value):
    if isinstance(value, Raw):
        return bytes(value)
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if value is None:
        return b"\xf6"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, float):
        return b"\xfb" + struct.pack(">d", value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, Pairs):
        return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value)
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(item) for item in value)
    if isinstance(value, dict):
        pairs = sorted((cbor(k), cbor(v)) for k, v in value.items())
        return head(5, len(pairs)) + b"".join(k + v for k, v in pairs)
    raise TypeError(value)


def tagged(tag, value):
    return Raw(head(6, tag) + cbor(value))


alphabet45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def base45(data):
    text = ""
    for place in range(0, len(data), 2):
        part = data[place : place + 2]
        value = int.from_bytes(part, "big")
        for _ in range(3 if len(part) == 2 else 2):
            text += alphabet45[value % 45]
            value //= 45
    return text


def product(left, right):
    """Multiplication in the field of 32 elements, modulo x^5 + x^2 + 1."""
    result = 0
    while right:
        if right & 1:
            result ^= left
        left <<= 1
        if left & 32:
            left ^= 0b100101
        right >>= 1
    return result


def value_of(character):
    return crockford.index({"O": "0", "I": "1", "L": "1", "U": "V"}.get(character, character))


def number(office, seven):
    weight, total = 2, 0
    for character in reversed(office + seven):
        total ^= product(weight, value_of(character))
        weight = product(weight, 2)
    return f"{office}-{seven[:4]}-{seven[4:]}{crockford[total]}"


def key_id(point):
    return hashlib.sha256(point).digest()[:8]


def sign(algorithm, message):
    if algorithm == -8:
        return edwards.sign(message)
    der = p256.sign(message, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(der)
    return r.to_bytes(32, "big") + min(s, order - s).to_bytes(32, "big")


def envelope(payload, algorithm=-7, protected=None, unprotected=None, tag=18, signature=None):
    if protected is None:
        protected = {1: algorithm, 4: key_id(p256_point if algorithm == -7 else edwards_point)}
    if not isinstance(protected, bytes):
        protected = cbor(protected)
    if signature is None:
        message = cbor(["Signature1", protected, b"", payload])
        signature = sign(algorithm, message)
    return bytes(tagged(tag, [protected, unprotected or {}, payload, signature]))


def text(cose, level=9):
    return base45(zlib.compress(cose, level))


letter_number = number("HER", "7K4M92Q")


def claims(drop=(), **changes):
    """The claims of an everyday transit letter; changes name a claim, or a map and a field."""
    identity = {
        1: letter_number,
        3: "eng",
        4: "Mohammad Nazir Rahimi",
        15: "Abdul Karim",
        19: "محمد نذیر رحیمی",
        20: "prs",
        22: "SAFE CONDUCT: SEE CONDITIONS",
    }
    conduct = {1: 1, 2: 1, 3: "HER", 4: "AF-HER", 5: "AF-KDZ", 6: [1, 2, 3], 8: 1994}
    letter = {
        1: "herat-2021",
        4: 1629878400,
        5: 1629619200,
        6: 1629619200,
        7: bytes(range(16)),
        169: identity,
        65535: {"status_list": {"idx": 48213, "uri": "https://aman.example/status/1"}},
        -70001: conduct,
    }
    places = {"claim": letter, "identity": identity, "conduct": conduct}
    for name, value in changes.items():
        place, key = name.split("_")
        places[place][int(key.replace("m", "-"))] = value
    for name in drop:
        place, key = name.split("_")
        del places[place][int(key.replace("m", "-"))]
    return letter


written = 0


def vector(name, expect, comment, **body):
    global written
    lines = [f"expect: {expect}", f"comment: {comment}"]
    for key, value in body.items():
        shown = value.hex() if isinstance(value, (bytes, bytearray)) else value
        lines.append(f"{key.replace('_', '-')}: {shown}")
    (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    written += 1


def good():
    payload = cbor(claims())
    cose = envelope(payload)
    vector("letter-es256", "ok", "An everyday transit letter, ES256.", text=text(cose), public_key=p256_point)
    vector(
        "letter-ed25519",
        "ok",
        "The same letter, Ed25519.",
        text=text(envelope(payload, -8)),
        public_key=edwards_point,
    )
    vector("letter-stored", "ok", "zlib that did not deflate at all.", text=text(cose, 0), public_key=p256_point)
    vector("letter-line-break", "ok", "A line break around the text is dropped.", text=text(cose) + "\\r\\n")
    vector(
        "cose-tag-61",
        "ok",
        "Tag 61 (CWT) in front of tag 18 is accepted, and left out when written again.",
        cose=b"\xd8\x3d" + cose,
        public_key=p256_point,
    )
    vector(
        "cose-unprotected-header",
        "ok",
        "An unprotected header is dropped: nothing in it is signed, so nothing in it is used.",
        cose=envelope(payload, unprotected={99: "anything"}),
        public_key=p256_point,
    )
    vector(
        "cose-no-key-id",
        "ok",
        "Without a kid every key is tried.",
        cose=envelope(payload, protected={1: -7}),
        public_key=p256_point,
    )
    least = claims(
        drop=("identity_3", "identity_4", "identity_15", "identity_19", "identity_20", "claim_65535")
        + ("conduct_4", "conduct_5", "conduct_6", "conduct_8")
    )
    vector("payload-least", "ok", "Everything that may be unknown is.", payload=cbor(least))
    full = claims(
        identity_8="19940521",
        identity_16=b"RIFF....WEBP",
        identity_17=4,
        conduct_7=bytes(32),
        conduct_9=bytes(16),
    )
    vector("payload-full", "ok", "Every claim there is.", payload=cbor(full))
    unknown = claims(claim_2="somebody", claim_80000=[1, {"a": None}], identity_9=1, identity_12="+93")
    vector(
        "payload-unknown-claims",
        "ok",
        "Claims of a later version are kept and ignored, so that an old program still protects.",
        payload=cbor(unknown),
    )
    vector("number-plain", "ok", "A number as letters state it.", number=letter_number)


def bad_text():
    cose = envelope(cbor(claims()))
    packed = zlib.compress(cose, 9)
    good_text = text(cose)
    vector("text-lower-case", "base45-character", "Lower case is not Base45.", text=good_text.lower())
    vector("text-one-left", "base45-length", "A character fell off the end of a group.", text=good_text[: len(good_text) // 3 * 3 - 3] + "0")
    vector("text-overflow", "base45-overflow", "::: would be 91124.", text=":::" + good_text)
    vector("text-prefix", "base45-character", "No prefix is allowed, not even one of a web address.", text="https://" + good_text)
    vector("text-too-long", "text-too-long", "Longer than any QR code.", text="0" * 4297)
    vector("text-empty", "zlib-truncated", "Nothing at all.", text="")
    vector("zlib-header", "zlib-header", "Method 9 is not deflate.", text=base45(b"\x79" + packed[1:]))
    with_dictionary = (0x7820 + 31 - 0x7820 % 31).to_bytes(2, "big")
    vector("zlib-dictionary", "zlib-header", "A preset dictionary is asked for.", text=base45(with_dictionary + packed[2:]))
    vector("zlib-truncated", "zlib-truncated", "The checksum is cut off.", text=base45(packed[:-2]))
    vector("zlib-trailing", "zlib-trailing-bytes", "A byte follows the checksum.", text=base45(packed + b"\0"))
    vector("zlib-checksum", "zlib-checksum", "The checksum is of something else.", text=base45(packed[:-1] + bytes([packed[-1] ^ 1])))
    vector("zlib-bomb", "zlib-too-long", "8193 zeros.", text=text(bytes(8193)))
    vector("zlib-block-type", "zlib-malformed", "Block type 3 does not exist.", text=base45(b"\x78\xda\x07\0\0\0\0\1"))
    vector("zlib-far-back", "zlib-malformed", "A match reaches back before the first byte.", text=base45(b"\x78\xda\x03\x22\0\0\0\0\1"))


def bad_envelope():
    payload = cbor(claims())
    cose = envelope(payload)
    kid = key_id(p256_point)

    def refused(name, expect, comment, cose):
        vector("cose-" + name, expect, comment, cose=cose)

    refused("no-tag", "cose-missing-tag", "COSE_Sign1 without its tag.", cose[1:])
    refused("tag-98", "cose-wrong-tag", "COSE_Sign, many signers.", b"\xd8\x62" + cose[1:])
    refused("tag-61-alone", "cose-missing-tag", "61 without 18.", b"\xd8\x3d" + cose[1:])
    refused("tag-61-twice", "cose-wrong-tag", "61 only once.", b"\xd8\x3d\xd8\x3d" + cose)
    refused("three", "cose-element-count", "No signature.", bytes(tagged(18, [b"", {}, b""])))
    refused("trailing", "cbor-trailing-bytes", "A byte follows the envelope.", cose + b"\0")
    refused("truncated", "cbor-truncated", "The last byte is gone.", cose[:-1])
    refused("endless", "cbor-indefinite-length", "An array of indefinite length.", b"\xd2\x9f" + cose[2:] + b"\xff")
    refused("not-minimal", "cbor-not-minimal", "The array's count in two bytes.", b"\xd2\x98\x04" + cose[2:])
    refused("too-long", "cose-too-long", "8193 bytes.", cose + bytes(8193 - len(cose)))
    refused("alg-missing", "cose-algorithm-not-protected", "No algorithm.", envelope(payload, protected={4: kid}))
    refused("protected-empty", "cose-algorithm-not-protected", "No protected headers.", envelope(payload, protected=b""))
    refused(
        "alg-unprotected",
        "cose-algorithm-not-protected",
        "The algorithm stands where anybody can change it.",
        envelope(payload, protected={4: kid}, unprotected={1: -7}),
    )
    refused("alg-both", "cose-header-in-both-maps", "One header in both maps.", envelope(payload, unprotected={1: -7}))
    for number_, what in ((-9, "ESP256"), (-19, "the newer Ed25519"), (-35, "ES384"), (5, "HMAC")):
        refused(f"alg{number_}", "cose-unknown-algorithm", f"{what} is not one of ours.", envelope(payload, protected={1: number_, 4: kid}))
    refused("alg-text", "cose-unknown-algorithm", "A name instead of a number.", envelope(payload, protected={1: "ES256"}))
    refused("crit", "cose-critical-header", "We know nothing that could be critical.", envelope(payload, protected={1: -7, 2: [4], 4: kid}))
    refused("crit-unprotected", "cose-critical-header", "The same, unprotected.", envelope(payload, unprotected={2: [4]}))
    refused("kid-short", "cose-key-id-length", "Seven bytes.", envelope(payload, protected={1: -7, 4: kid[:7]}))
    refused("kid-text", "cbor-wrong-type", "A kid is bytes.", envelope(payload, protected={1: -7, 4: "12345678"}))
    refused("header-twice", "cbor-duplicate-key", "alg twice.", envelope(payload, protected=cbor(Pairs([(1, -7), (1, -8)]))))
    refused("header-order", "cbor-unsorted-key", "kid before alg.", envelope(payload, protected=cbor(Pairs([(4, kid), (1, -7)]))))
    refused("protected-trailing", "cbor-trailing-bytes", "A byte follows the headers.", envelope(payload, protected=cbor({1: -7}) + b"\0"))
    refused("detached", "cose-detached-payload", "The claims are elsewhere.", envelope(None))
    refused("signature-63", "cose-signature-length", "A byte is missing.", envelope(payload, signature=bytes(63)))
    refused("type", "not-a-letter", "A status list, whoever signed it.", envelope(payload, protected={1: -7, 4: kid, 16: "application/statuslist+cwt"}))


def refused(name, expect, comment, letter):
    vector("payload-" + name, expect, comment, payload=letter if isinstance(letter, bytes) else cbor(letter))


def bad_claims():
    for claim, field in ((1, "programme"), (4, "expires"), (5, "not-before"), (6, "issued-at"), (7, "token-id"), (169, "identity")):
        refused(f"no-{field}", f"missing/{field}", f"Claim {claim} is missing.", claims(drop=(f"claim_{claim}",)))
    refused("no-number", "missing/number", "Claim 169/1 is missing.", claims(drop=("identity_1",)))
    refused("time-float", "wrong-type/expires", "A time with a fraction.", claims(claim_4=1629878400.5))
    refused("time-bignum", "wrong-type/expires", "A time as a bignum.", claims(claim_4=tagged(2, bytes(9))))
    refused("time-text", "wrong-type/expires", "A time as text.", claims(claim_4="tomorrow"))
    refused("time-negative", "out-of-range/issued-at", "Before 1970.", claims(claim_6=-1))
    refused("time-far", "out-of-range/expires", "After the year 9999.", claims(claim_4=253402300800))
    refused("time-huge", "out-of-range/expires", "More than 63 bits.", claims(claim_4=2**63))
    refused("before-issue", "contradiction/not-before", "Good before it was made.", claims(claim_5=1629619199))
    refused("never", "contradiction/expires", "Ends when it begins.", claims(claim_4=1629619200))
    refused("audience", "unknown-claim/audience", "Meant for somebody else.", claims(claim_3="bank"))
    refused("programme-form", "malformed/programme", "Capitals.", claims(claim_1="Herat"))
    refused("programme-long", "too-long/programme", "33 letters.", claims(claim_1="h" * 33))
    refused("token-id-short", "malformed/token-id", "15 bytes.", claims(claim_7=bytes(15)))
    refused("not-a-map", "cbor-wrong-type", "An array of claims.", [1, 2])
    refused("trailing", "cbor-trailing-bytes", "A byte follows the claims.", cbor(claims()) + b"\0")
    refused("too-many", "too-long/identity", "17 unknown fields.", claims(**{f"identity_{100 + n}": n for n in range(17)}))
    deep = 0
    for _ in range(8):
        deep = [deep]
    refused("too-deep", "cbor-too-deep", "Nine levels.", claims(claim_300=deep))
    refused("twice", "cbor-duplicate-key", "A key twice, deep inside.", claims(claim_300=[Pairs([(1, 1), (1, 1)])]))
    refused("unsorted", "cbor-unsorted-key", "Keys out of order, deep inside.", claims(claim_300=[Pairs([(2, 1), (1, 1)])]))
    refused("float-inside", "cbor-unsupported", "A float anywhere.", claims(claim_300=1.5))
    refused("bignum-inside", "cbor-unsupported", "A bignum anywhere.", claims(claim_300=tagged(2, bytes(9))))
    refused("text-broken", "cbor-not-utf8", "Text that is not UTF-8.", claims(identity_4=Raw(b"\x62\xc3\x28")))
    refused("key-bytes", "cbor-wrong-type", "A key that is neither number nor text.", {b"1": 1})
    refused("legal-missing", "missing/legal-status", "Field 22 must say what it is.", claims(drop=("identity_22",)))
    refused("legal-other", "malformed/legal-status", "Field 22 says something else.", claims(identity_22="CITIZEN"))
    refused("legal-alone", "missing/safe-conduct", "Field 22 without claim -70001.", claims(drop=("claim_m70001",)))


def bad_fields():
    refused("number-check", "malformed/number", "The check character does not fit.", claims(identity_1=letter_number[:-1] + ("0" if letter_number[-1] != "0" else "1")))
    refused("number-lower", "malformed/number", "Letters state numbers in capitals.", claims(identity_1=letter_number.lower()))
    refused("language-form", "malformed/language", "ISO 639-3 is lower case.", claims(identity_3="ENG"))
    refused("birth-date", "malformed/birth-date", "No such day.", claims(identity_8="20210230", conduct_8=2021))
    refused("birth-short", "malformed/birth-date", "Only when every digit is known.", claims(identity_8="1994"))
    refused("birth-year-other", "contradiction/birth-year", "Another year than the date's.", claims(identity_8="19930521"))
    refused("photo-alone", "missing/photo-format", "A photo without its format.", claims(identity_16=b"x"))
    refused("photo-format-alone", "missing/photo", "A format without its photo.", claims(identity_17=4))
    refused("photo-big", "too-long/photo", "701 bytes.", claims(identity_16=bytes(701), identity_17=4))
    refused("second-language-alone", "missing/second-name", "A language of no name.", claims(drop=("identity_19",)))
    for name, code, what in (
        ("rlo", 0x202E, "right-to-left override"),
        ("rlm", 0x200F, "right-to-left mark"),
        ("alm", 0x61C, "Arabic letter mark"),
        ("isolate", 0x2067, "right-to-left isolate"),
        ("zwnj", 0x200C, "zero-width non-joiner, which the office makes a space of"),
        ("zwj", 0x200D, "zero-width joiner"),
        ("zwsp", 0x200B, "zero-width space"),
        ("bom", 0xFEFF, "byte order mark"),
        ("newline", 0x0A, "line break"),
        ("tag", 0xE0041, "tag character"),
        ("variation", 0xFE0F, "variation selector"),
    ):
        refused(f"name-{name}", "hidden-character/second-name", f"A {what}.", claims(identity_19="محمد" + chr(code) + "نذیر"))
    for name, code, what in (
        ("private-use", 0xE000, "character for private use"),
        ("private-use-last", 0xF8FF, "character for private use, the last of its area"),
        ("private-use-plane", 0x10FFFD, "character for private use, in the last plane"),
        ("unassigned", 0x378, "character that Unicode has not assigned"),
        ("unassigned-arabic", 0x1EE04, "gap among the Arabic letters for mathematics"),
        ("unassigned-plane", 0x40000, "plane that Unicode has not assigned"),
    ):
        refused(f"name-{name}", "unassigned-character/second-name", f"A {what}.", claims(identity_19="محمد" + chr(code)))
    refused("name-unassigned-and-hidden", "hidden-character/full-name", "What hides is named first.", claims(identity_4="A\U00040000\u200d"))
    refused("name-unassigned-not-nfc", "unassigned-character/full-name", "Named before the normal form.", claims(identity_4="Nin\u0303o\ue000"))
    refused("name-not-nfc", "not-normalised/full-name", "n and a tilde instead of ñ.", claims(identity_4="Nin\u0303o"))
    refused("name-not-nfc-deep", "not-normalised/full-name", "ấ and a dot below: the dot belongs first.", claims(identity_4="\u1ea5\u0323"))
    refused("name-not-nfc-arabic", "not-normalised/second-name", "Alef and madda instead of alef with madda.", claims(identity_19="\u0627\u0653"))
    refused("name-mark-order", "not-normalised/second-name", "Shadda (33) before fatha (30).", claims(identity_19="\u0645\u0651\u064e"))
    refused("name-blank", "malformed/full-name", "Only spaces.", claims(identity_4="  "))
    refused("name-long", "too-long/full-name", "129 bytes.", claims(identity_4="a" * 129))
    status = {"idx": 1, "uri": "https://aman.example/status/1"}
    refused("status-empty", "malformed/status", "No status list.", claims(claim_65535={}))
    refused("status-other", "malformed/status", "Another mechanism.", claims(claim_65535={"crl": status}))
    refused("status-extra", "malformed/status", "A third key.", claims(claim_65535={"status_list": {**status, "x": 1}}))
    refused("status-index-negative", "wrong-type/status-index", "A place before the first.", claims(claim_65535={"status_list": {**status, "idx": -1}}))
    refused("status-uri-space", "malformed/status-uri", "A space in an address.", claims(claim_65535={"status_list": {**status, "uri": "a b"}}))
    refused("status-uri-long", "too-long/status-uri", "129 bytes.", claims(claim_65535={"status_list": {**status, "uri": "a" * 129}}))
    refused("version-2", "unknown-version", "A later version.", claims(conduct_1=2))
    refused("version-missing", "missing/version", "No version.", claims(drop=("conduct_1",)))
    refused("kind-0", "out-of-range/kind", "No such kind.", claims(conduct_2=0))
    refused("kind-missing", "missing/kind", "No kind.", claims(drop=("conduct_2",)))
    refused("office-other", "contradiction/office", "Another office than the number's.", claims(conduct_3="KBL"))
    refused("office-form", "malformed/office", "Small letters.", claims(conduct_3="her"))
    refused("province-form", "malformed/from-province", "Not ISO 3166-2.", claims(conduct_4="HERAT"))
    refused("conditions-empty", "malformed/conditions", "No conditions are written by leaving them away.", claims(conduct_6=[]))
    refused("conditions-many", "too-long/conditions", "17 conditions.", claims(conduct_6=list(range(17))))
    refused("replaces-short", "malformed/replaces", "31 bytes.", claims(conduct_7=bytes(31)))
    refused("birth-year-low", "out-of-range/birth-year", "Nobody is that old.", claims(conduct_8=1799))
    refused("photo-digest-long", "too-long/photo-digest", "17 bytes.", claims(conduct_9=bytes(17)))
    refused("conduct-unknown", "unknown-claim/safe-conduct", "A field that may narrow the letter.", claims(conduct_10=1))


def bad_numbers():
    swapped = list(letter_number)
    swapped[5], swapped[6] = swapped[6], swapped[5]
    vector("number-swap", "number-check-character", "Two characters changed places.", number="".join(swapped))
    vector("number-office", "number-check-character", "Another office.", number="HEM" + letter_number[3:])
    vector("number-letter-o", "number-not-canonical", "The letter O for the digit 0.", number="HER-7O4M-92QX")
    vector("number-letter-u", "number-character", "No number has a U.", number="HER-7U4M-92QX")
    vector("number-no-dashes", "number-length", "Letters state numbers with dashes.", number=letter_number.replace("-", ""))


folder.mkdir(exist_ok=True)
for old in folder.glob("*.txt"):
    old.unlink()
good()
bad_text()
bad_envelope()
bad_claims()
bad_fields()
bad_numbers()
print(f"{written} vectors, number {letter_number}")


def inflate_samples():
    """Streams of zlib, of every kind of block, as tab-separated lines."""
    import random

    chance = random.Random(2021)
    everyday = envelope(cbor(claims()), -8)
    skewed = bytes(min(int(chance.expovariate(0.05)), 255) for _ in range(6000))
    fibonacci = b"".join(bytes([n]) * min(2 ** n, 3000) for n in range(20))
    samples = [
        ("empty", b"", 9, zlib.Z_DEFAULT_STRATEGY),
        ("one byte", b"a", 9, zlib.Z_DEFAULT_STRATEGY),
        ("everyday letter", everyday, 9, zlib.Z_DEFAULT_STRATEGY),
        ("everyday letter, stored", everyday, 0, zlib.Z_DEFAULT_STRATEGY),
        ("everyday letter, fixed", everyday, 9, zlib.Z_FIXED),
        ("everyday letter, dynamic", everyday * 3, 9, zlib.Z_DEFAULT_STRATEGY),
        ("everyday letter, Huffman only", everyday, 9, zlib.Z_HUFFMAN_ONLY),
        ("one letter 300 times, a match into itself", b"a" * 300, 9, zlib.Z_DEFAULT_STRATEGY),
        ("one letter 300 times, run length", b"a" * 300, 9, zlib.Z_RLE),
        ("258 and 259 alike", b"b" * 258 + b"c" * 259, 9, zlib.Z_DEFAULT_STRATEGY),
        ("random, stored", chance.randbytes(300), 9, zlib.Z_DEFAULT_STRATEGY),
        ("every byte twice, fixed", bytes(range(256)) * 2, 9, zlib.Z_FIXED),
        ("skewed, dynamic", skewed, 9, zlib.Z_DEFAULT_STRATEGY),
        ("skewed, dynamic, Huffman only", skewed, 9, zlib.Z_HUFFMAN_ONLY),
        ("skewed, level 1", skewed, 1, zlib.Z_DEFAULT_STRATEGY),
        ("skewed, filtered", skewed, 6, zlib.Z_FILTERED),
        ("doubling counts, long codes", fibonacci, 9, zlib.Z_HUFFMAN_ONLY),
        ("32 KiB back", everyday + bytes(32768 - len(everyday)) + everyday, 9, zlib.Z_DEFAULT_STRATEGY),
        ("a megabyte of nothing", bytes(1 << 20), 9, zlib.Z_DEFAULT_STRATEGY),
        ("status list, mostly nothing", bytes(1 if n % 997 == 0 else 0 for n in range(25000)), 9, zlib.Z_DEFAULT_STRATEGY),
    ]
    lines = ["expect: ok; name, bytes that come out, the first 64 of them, the zlib stream"]
    for name, plain, level, strategy in samples:
        deflate = zlib.compressobj(level, zlib.DEFLATED, 15, 9, strategy)
        stream = deflate.compress(plain) + deflate.flush()
        lines.append(f"{name}\t{len(plain)}\t{plain[:64].hex()}\t{stream.hex()}")
    deflate = zlib.compressobj(9)
    stream = b""
    for part in (everyday, bytes(100), everyday):
        stream += deflate.compress(part) + deflate.flush(zlib.Z_FULL_FLUSH)
    stream += deflate.flush()
    lines.append(f"many blocks\t{len(everyday) * 2 + 100}\t{everyday[:64].hex()}\t{stream.hex()}")
    (folder / "inflate").mkdir(exist_ok=True)
    (folder / "inflate/samples.tsv").write_text("\n".join(lines) + "\n")


inflate_samples()
