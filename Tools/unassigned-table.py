#!/usr/bin/env python3
"""Writes Sources/AmanLetter/Names/UnassignedTable.swift from the Unicode Character Database.

Run:  python3 Tools/unassigned-table.py > Sources/AmanLetter/Names/UnassignedTable.swift
Uses the package unicodedata2 where it is installed, because it is newer than Python's own tables.
Characters are added to Unicode every year and none is ever taken out, so an old table refuses too
much and never too little: make it again with Tools/nfc-tables.py at every version.
Source: UnicodeData.txt, general categories Cn (not assigned) and Co (private use).
"""

try:
    import unicodedata2 as unicode
except ImportError:
    import unicodedata as unicode


def runs():
    """First and last of each run of scalars that are not assigned or for private use."""
    found = []
    for code in range(0x110000):
        # Surrogates are no scalars; that they join two runs across them makes the table shorter.
        if unicode.category(chr(code)) not in ("Cn", "Co", "Cs"):
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return found


def groups(number):
    """A number as LEB128: seven bits a byte, the lowest first, the high bit where more follow."""
    out = []
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return out + [number]


table = []
end = 0
for first, last in runs():
    table += groups(first - end) + groups(last - first)
    end = last

print(f"// Made by Tools/unassigned-table.py from Unicode {unicode.unidata_version}; do not edit.")
print()
print("/// Runs of scalars that are not assigned or for private use: the distance from the run before,")
print("/// then how many more follow the first one, each number in LEB128.")
print("// swift-format-ignore")
print("let unassignedRuns: [UInt8] = [")
line = "   "
for byte in table:
    word = f" {byte},"
    if len(line) + len(word) > 100:
        print(line)
        line = "   "
    line += word
print(line)
print("]")
