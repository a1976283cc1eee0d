"""The arithmetic of the day: how many people come, how long each step takes, how many desks that needs.

A desk is busy for its share of the arrivals times the seconds of a case. More than four fifths of the
day and the hall would fill at noon, so a desk more is opened.
"""
import math
import random

APPLICATIONS, LETTERS, OFFICES = 50_000, 30_000, 34
DAY = 8 * 3600
BUSY_MOST = 0.8
# Officers sign what waits every ten minutes, and say half a minute later whether it came out well.
ROUND, LOOK_AT_PRINT = 600, 30
# After the doors close those who are inside are looked after: so long, at most.
AFTER_HOURS = 45 * 60
# How unequal times of thinking are: the logarithm's deviation. One in a hundred takes thrice the middle.
SPREAD = 0.45

# Seconds in the middle. A form is typed in five parts, and the page keeps what was typed after each.
TYPING, PARTS, SLIP = 130, 5, 20
LISTED, READING, DECIDING = 8, 45, 12
CALLING, LOOKING_AT_NAME, HANDING = 35, 15, 12


def mean(*middles):
    """The mean of the sum of such times."""
    return sum(middles) * math.exp(SPREAD * SPREAD / 2)


def desks(cases, *middles):
    """How many desks so many cases a day need in one office."""
    return math.ceil(cases * mean(*middles) / DAY / BUSY_MOST)


def staff():
    """Desks of each kind in one office."""
    each, letters = APPLICATIONS / OFFICES, LETTERS / OFFICES
    return {"registrar": desks(each, TYPING, SLIP),
            "reviewer": desks(each, LISTED, READING, DECIDING),
            "signer": 1,
            "caller": desks(letters, CALLING, LOOKING_AT_NAME, HANDING)}


def said():
    """The arithmetic, for people."""
    each, letters = APPLICATIONS / OFFICES, LETTERS / OFFICES
    count = staff()
    return (f"an office of {OFFICES}: {each:.0f} applications, {letters:.0f} letters in {DAY // 3600} h; "
            f"registrars {each:.0f} x {mean(TYPING, SLIP):.0f} s / {DAY} s / {BUSY_MOST} = "
            f"{count['registrar']}, reviewers x {mean(LISTED, READING, DECIDING):.0f} s = "
            f"{count['reviewer']}, callers {letters:.0f} x "
            f"{mean(CALLING, LOOKING_AT_NAME, HANDING):.0f} s = {count['caller']}, signing officer 1")


def arrivals(chance, part):
    """When people come through one office's doors, in seconds of the day: by chance, evenly."""
    count = round(APPLICATIONS / OFFICES * part)
    return sorted(chance.uniform(0, DAY * part) for _ in range(count))


def letters_of(count):
    """How many of so many applications are granted."""
    return sum(is_granted(place) for place in range(count))


def is_granted(place):
    """Whether the application of this place in the order of decisions is granted: three of five."""
    return (place + 1) * LETTERS // APPLICATIONS > place * LETTERS // APPLICATIONS


class Thinking:
    """Times of thinking in the world's seconds, by chance that is the same in every run."""

    def __init__(self, seed, speed):
        self.chance, self.speed = random.Random(seed), speed

    def seconds(self, middle):
        """One time around this middle."""
        return middle * self.chance.lognormvariate(0, SPREAD) / self.speed


GIVEN = [a + b for a in ("Ahm", "Kar", "Nas", "Far", "Mir", "Sul", "Jam", "Rah", "Hab", "Naj", "Zah",
                         "Sham", "Gul", "Lay", "Par", "Sor")
         for b in ("ad", "im", "ir", "id", "ia", "ila", "ullah", "uddin", "an", "ina", "wais", "agul")]


def person(chance, province):
    """What someone says of themselves; common names are common, as everywhere."""

    def word():
        return GIVEN[int(len(GIVEN) ** chance.random()) - 1]

    def family():
        return "".join(chance.choice("bdfghjklmnrstwz") + chance.choice("aaiou")
                       for _ in range(2)).title() + chance.choice(("i", "zai", "khel", "yar", "mand"))

    return {"fullName": f"{word()} {family()}", "fatherName": word(), "province": province,
            "birthYear": str(chance.randint(1945, 2002))}
