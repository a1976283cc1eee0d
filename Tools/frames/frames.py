#!/usr/bin/env python3
"""Makes the frames that our readers of QR codes are measured with.

  frames.py pages DIR FILE.pdf...  takes halves of printed letters into Tools/frames/pages
  frames.py frames DIR             draws both sets, ordinary and hard, into DIR
  frames.py check DIR              compares the sets in DIR with the published digests

A frame is what a camera sees when somebody holds a letter in front of it: half a page, printed at
300 dots to the inch, turned, tilted, out of focus, badly lit. Everything is drawn from a seed, so
that everybody who runs this with the same versions gets the same pixels: docs/frames.md has them.
"""
import hashlib
import io
import json
import math
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy
from PIL import Image

SEED = 2021
HERE = Path(__file__).parent
PAGES = HERE / "pages"
SIZES = [(640, 480), (1280, 720)]
# Enough for each frame's pixel to be the mean of nine points of the page.
FINENESS = 3

ORDINARY, HARD = "ordinary", "hard"
COUNTS = {ORDINARY: 400, HARD: 120}


@dataclass
class View:
    """How one frame sees the page; lengths in pixels of the frame, light from 0 to 1."""

    file: str
    set: str
    page: str
    width: int
    height: int
    side: float  # of the code, before it is turned and tilted
    rotation: float  # degrees
    corners: list  # how far each corner is moved, as a share of the side
    centre: list
    blur: float  # standard deviation
    paper: float  # how light the paper is where the light is best
    ink: float  # how light the ink is, as a share of the paper
    falloff: float  # share of the light that is gone at the far end of the frame
    light: float  # degrees: where the light comes from
    shadow: float  # share of the light that a soft shadow takes
    noise: float  # standard deviation in shades of 256


def view(kind, index):
    """Chooses how frame `index` of a set sees its page."""
    chance = numpy.random.Generator(
        numpy.random.PCG64(numpy.random.SeedSequence([SEED, kind == HARD, index]))
    )
    width, height = SIZES[index % len(SIZES)]
    names = page_names()
    side = height * chance.uniform(0.35, 0.70)
    rotation = chance.uniform(-25, 25)
    corners = chance.uniform(-0.025, 0.025, size=(4, 2))
    turned = math.radians(abs(rotation))
    # The whole code, tilted, with two modules of its quiet zone, stays in the frame.
    reach = side * (0.5 + 0.025 + 0.03) * (math.cos(turned) + math.sin(turned))
    room = [max(0.0, width / 2 - reach), max(0.0, height / 2 - reach)]
    centre = [width / 2 + chance.uniform(-1, 1) * room[0],
              height / 2 + chance.uniform(-1, 1) * room[1]]
    seen = View(
        file=f"{kind}-{index:03d}.png", set=kind, page=names[index // len(SIZES) % len(names)],
        width=width, height=height, side=side, rotation=rotation, corners=corners.tolist(),
        centre=centre, blur=chance.uniform(0.3, 0.9), paper=chance.uniform(0.6, 0.95),
        ink=chance.uniform(0.08, 0.2), falloff=chance.uniform(0.1, 0.5),
        light=chance.uniform(0, 360), shadow=chance.uniform(0, 0.3),
        noise=chance.uniform(2, 8),
    )
    if kind == HARD:
        trouble = index // len(SIZES) % 3
        if trouble != 1:
            seen.blur = chance.uniform(1.5, 2.5)
        if trouble != 0:
            seen.paper = chance.uniform(0.08, 0.2)
            seen.noise = chance.uniform(3, 6)
    return seen


def page_names():
    return sorted(path.stem for path in PAGES.glob("*.png"))


def draw(seen):
    """One frame, as an array of grey bytes."""
    page = Image.open(PAGES / f"{seen.page}.png").convert("L")
    code = json.loads((PAGES / "pages.json").read_text())[seen.page]["code"]
    large = (seen.width * FINENESS, seen.height * FINENESS)
    flat = page.transform(
        large, Image.Transform.PERSPECTIVE, coefficients(seen, code),
        Image.Resampling.BILINEAR, fillcolor=110,
    )
    shades = numpy.asarray(flat.reduce(FINENESS), dtype=numpy.float64) / 255
    shades = seen.ink + shades * (1 - seen.ink)
    shades = blurred(shades, seen.blur) * lighting(seen)
    noise = numpy.random.Generator(
        numpy.random.PCG64(numpy.random.SeedSequence([SEED, 2, seen.set == HARD, int(seen.file[-7:-4])]))
    ).normal(0, seen.noise, shades.shape)
    return numpy.clip(numpy.rint(shades * 255 + noise), 0, 255).astype(numpy.uint8)


def coefficients(seen, code):
    """The eight numbers that lead from a point of the enlarged frame to the page."""
    left, top, right, bottom = code
    on_page = [(left, top), (right, top), (right, bottom), (left, bottom)]
    angle = math.radians(seen.rotation)
    in_frame = []
    for (x, y), (dx, dy) in zip([(-1, -1), (1, -1), (1, 1), (-1, 1)], seen.corners):
        across, down = (x / 2 + dx) * seen.side, (y / 2 + dy) * seen.side
        in_frame.append((
            (seen.centre[0] + across * math.cos(angle) - down * math.sin(angle)) * FINENESS,
            (seen.centre[1] + across * math.sin(angle) + down * math.cos(angle)) * FINENESS,
        ))
    rows, wanted = [], []
    for (u, v), (x, y) in zip(in_frame, on_page):
        rows.append([u, v, 1, 0, 0, 0, -x * u, -x * v])
        rows.append([0, 0, 0, u, v, 1, -y * u, -y * v])
        wanted += [x, y]
    found = numpy.linalg.solve(numpy.array(rows), numpy.array(wanted))
    # Processors differ in the last digits of such a solution, and pixels must not.
    return [float(f"{number:.9g}") for number in found]


def blurred(shades, deviation):
    """A lens out of focus, as a bell curve along rows and then along columns."""
    reach = max(1, math.ceil(3 * deviation))
    weights = [math.exp(-(step**2) / (2 * deviation**2)) for step in range(-reach, reach + 1)]
    total = sum(weights)
    for axis in (0, 1):
        pad = [(reach, reach) if other == axis else (0, 0) for other in (0, 1)]
        padded = numpy.pad(shades, pad, mode="edge")
        length = shades.shape[axis]
        shades = sum(
            weight / total * padded.take(range(step, step + length), axis=axis)
            for step, weight in enumerate(weights)
        )
    return shades


def lighting(seen):
    """Light from one side, and the soft edge of a shadow across it."""
    down, across = numpy.mgrid[0:seen.height, 0:seen.width]
    angle = math.radians(seen.light)
    along = (
        (across / seen.width - 0.5) * math.cos(angle) + (down / seen.height - 0.5) * math.sin(angle)
    )
    gradient = 1 - seen.falloff * (along / math.sqrt(2) + 0.5)
    edge = numpy.clip((along + 0.15) / 0.3, 0, 1)
    return seen.paper * gradient * (1 - seen.shadow * edge * edge * (3 - 2 * edge))


def make_frames(folder):
    folder.mkdir(parents=True, exist_ok=True)
    pages = json.loads((PAGES / "pages.json").read_text())
    entries = []
    for kind in (ORDINARY, HARD):
        for index in range(COUNTS[kind]):
            seen = view(kind, index)
            pixels = draw(seen)
            Image.fromarray(pixels).save(folder / seen.file, compress_level=1)
            entry = {key: rounded(value) for key, value in asdict(seen).items()}
            entry["text"] = pages[seen.page]["text"]
            entry["sha256"] = hashlib.sha256(pixels.tobytes()).hexdigest()
            entries.append(entry)
    (folder / "manifest.json").write_text(json.dumps(entries, indent=1) + "\n")


def rounded(value):
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return round(value, 3) if isinstance(value, float) else value


def check(folder):
    """Compares each set's SHA-256 with the published one.

    It is taken over a line for each frame: its file's name, a space, its pixels' SHA-256.
    """
    published = (HERE / "digests.txt").read_text().splitlines()
    entries = json.loads((folder / "manifest.json").read_text())
    lines = []
    for kind in (ORDINARY, HARD):
        mine = [entry for entry in entries if entry["set"] == kind]
        whole = "".join(f"{entry['file']} {entry['sha256']}\n" for entry in mine)
        lines.append(f"{kind} {len(mine)} {hashlib.sha256(whole.encode()).hexdigest()}")
        print(lines[-1])
    if lines != published:
        sys.exit("frames.py: these are not the published frames of Tools/frames/digests.txt; "
                 "do numpy and Pillow have the versions of Tools/oracles.txt?")


def take_pages(folder, files):
    """Halves of printed pages in black and white, as a plain printer makes them."""
    folder.mkdir(parents=True, exist_ok=True)
    places = {}
    for file in files:
        texts = Path(file).with_suffix(".txt").read_text().splitlines()
        for number, text in enumerate(texts, start=1):
            drawn = subprocess.run(
                ["pdftoppm", "-r", "300", "-gray", "-f", str(number), "-l", str(number), file],
                check=True, capture_output=True,
            ).stdout
            page = numpy.asarray(Image.open(io.BytesIO(drawn)))
            at_top = number % 2 == 1
            half = page.shape[0] // 2
            part = page[:half] if at_top else page[half:]
            name = f"{Path(file).stem}-{number}"
            Image.fromarray(part > 127).save(folder / f"{name}.png", optimize=True)
            places[name] = {"code": code_on(part < 128, at_top), "text": text}
    (folder / "pages.json").write_text(json.dumps(places, indent=1) + "\n")


def code_on(black, at_top):
    """The code's box: at the right end of the page's top, at the left end of its foot."""
    width = black.shape[1]
    start, end = (width * 7 // 10, width) if at_top else (0, width * 3 // 10)
    top, bottom = longest_run(black[:, start:end].any(axis=1))
    left, right = longest_run(black[top:bottom, start:end].any(axis=0))
    return [int(start + left), int(top), int(start + right), int(bottom)]


def longest_run(lines):
    best, begin = (0, 0), None
    for place, filled in enumerate([*lines, False]):
        if filled and begin is None:
            begin = place
        elif not filled and begin is not None:
            best, begin = max(best, (begin, place), key=lambda run: run[1] - run[0]), None
    return best


def main(words):
    if len(words) >= 3 and words[0] == "pages":
        take_pages(Path(words[1]), words[2:])
    elif len(words) == 2 and words[0] == "frames":
        make_frames(Path(words[1]))
        check(Path(words[1]))
    elif len(words) == 2 and words[0] == "check":
        check(Path(words[1]))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
