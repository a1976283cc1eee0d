#!/usr/bin/env python3
"""Writes Sources/AmanLetter/Names/NormalFormTables.swift from the Unicode Character Database.

Run:  python3 Tools/nfc-tables.py > Sources/AmanLetter/Names/NormalFormTables.swift
Uses the package unicodedata2 where it is installed, because it is newer than Python's own tables.
Unicode promises that a string in normal form C stays in it, so only new characters can differ.
Source: Unicode Standard Annex 15.
"""

try:
    import unicodedata2 as unicode
except ImportError:
    import unicodedata as unicode

scalars = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000]


def nfc(text):
    return unicode.normalize("NFC", text)


def changed_ranges():
    """Runs of scalars that never stand in a string of normal form C."""
    ranges = []
    for code in scalars:
        if nfc(chr(code)) != chr(code):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return [end for run in ranges for end in run]


def class_runs():
    """Runs of up to 8 scalars with the same combining class, packed into 32 bits."""
    runs = []
    for code in scalars:
        combining = unicode.combining(chr(code))
        if combining == 0:
            continue
        if runs and runs[-1][0] + runs[-1][1] == code and runs[-1][1] < 8 and runs[-1][2] == combining:
            runs[-1][1] += 1
        else:
            runs.append([code, 1, combining])
    return [start << 11 | (count - 1) << 8 | combining for start, count, combining in runs]


def pairs():
    """All (second, first, composed) that composition joins, without Hangul, which is arithmetic."""
    found = []
    for code in scalars:
        if 0xAC00 <= code <= 0xD7A3:
            continue
        parts = unicode.decomposition(chr(code)).split()
        if len(parts) == 2 and not parts[0].startswith("<") and nfc(chr(code)) == chr(code):
            found.append((int(parts[1], 16), int(parts[0], 16), code))
    return sorted(found)


def table(name, comment, element, values):
    print(f"/// {comment}")
    print("// swift-format-ignore")
    print(f"let {name}: [{element}] = [")
    line = "   "
    for value in values:
        word = f" 0x{value:x},"
        if len(line) + len(word) > 100:
            print(line)
            line = "   "
        line += word
    print(line)
    print("]")


joined = pairs()
small = [pair for pair in joined if max(pair) <= 0xFFFF]
large = [pair for pair in joined if max(pair) > 0xFFFF]
seconds = sorted({pair[0] for pair in small})
starts = [next(i for i, pair in enumerate(small) if pair[0] == second) for second in seconds]

print(f"// Made by Tools/nfc-tables.py from Unicode {unicode.unidata_version}; do not edit.")
print()
table(
    "neverNormalised",
    "First and last of each run of scalars that normal form C never contains.",
    "UInt32",
    changed_ranges(),
)
print()
table(
    "combiningClassRuns",
    "Runs of one combining class: first scalar << 11, length - 1 << 8, class.",
    "UInt32",
    class_runs(),
)
print()
table("pairSeconds", "Scalars that join the one before them.", "UInt16", seconds)
print()
table(
    "pairStarts",
    "Where the pairs of each second scalar begin, and where the last ones end.",
    "UInt16",
    starts + [len(small)],
)
print()
table("pairFirsts", "The first scalar of each pair.", "UInt16", [pair[1] for pair in small])
print()
table("pairComposed", "What each pair joins to.", "UInt16", [pair[2] for pair in small])
print()
table(
    "largePairs",
    "Second, first and joined scalar of the pairs that do not fit 16 bits.",
    "UInt32",
    [code for pair in large for code in pair],
)
