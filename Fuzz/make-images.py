#!/usr/bin/env python3
"""Makes the small pictures in Fuzz/corpus/images. Needs libqrencode; run it by hand.

Nothing else of the corpus is kept in the project: aman-fuzz writes its own seeds.
"""
import ctypes
import pathlib
import struct
import zlib


class Code(ctypes.Structure):
    _fields_ = [
        ("version", ctypes.c_int),
        ("width", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_ubyte)),
    ]


def rows(text, scale=4, quiet=4):
    library = ctypes.CDLL("libqrencode.so.4")
    library.QRcode_encodeString.restype = ctypes.POINTER(Code)
    code = library.QRcode_encodeString(text.encode(), 0, 1, 2, 1).contents
    side = (code.width + 2 * quiet) * scale
    for y in range(side):
        row = bytearray(b"\xff" * side)
        for x in range(side):
            column, line = x // scale - quiet, y // scale - quiet
            if 0 <= column < code.width and 0 <= line < code.width:
                row[x] = 0 if code.data[line * code.width + column] & 1 else 255
        yield bytes(row)


def png(lines):
    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(
            ">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", len(lines[0]), len(lines), 8, 0, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + line for line in lines), 9)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body)
            + chunk(b"IEND", b""))


def main():
    folder = pathlib.Path(__file__).parent / "corpus" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "code.png").write_bytes(png(list(rows("HER-7K4M-92QX"))))
    (folder / "blank.png").write_bytes(png([b"\xff" * 8] * 8))
    # The head of a JPEG of 16 by 16 grey pixels, cut off where the picture begins.
    (folder / "cut.jpg").write_bytes(bytes.fromhex(
        "ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100"))


if __name__ == "__main__":
    main()
