"""What a day was like: the figures of all processes together."""
import collections
import json
import statistics

# Times of these come after each step of a person; a page of staff alone is not among them.
IN_HALL = "(person in the hall, s of the day)"


def together(paths):
    """The facts of all workers as one."""
    times, counts = collections.defaultdict(list), collections.defaultdict(collections.Counter)
    said, numbers = [], collections.Counter()
    late = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            one = json.load(file)
        for kind, some in one["times"].items():
            times[kind] += some
        for name in ("errors", "again", "planned", "signing in errors"):
            counts[name].update(one[name])
        said += one["said"]
        for name in ("renewed", "conflicts", "bytes", "processor s"):
            numbers[name] += one[name]
        late.append(one["after closing, minutes of the day"])
    return times, counts, said, numbers, max(late)


def row(times):
    """Count, middle, p99 and worst."""
    ordered = sorted(times)
    return [len(ordered), statistics.median(ordered), ordered[int(len(ordered) * 0.99)], ordered[-1]]


def table(times):
    """A line for each kind of page, in milliseconds."""
    lines = [f"{'kind':40}{'count':>8}{'median':>9}{'p99':>9}{'worst':>9}  ms"]
    pages = {kind: some for kind, some in times.items() if some and kind != IN_HALL}
    pages["all"] = [time for some in pages.values() for time in some]
    for kind, some in sorted(pages.items()):
        if some:
            count, middle, high, worst = row(some)
            lines.append(f"{kind:40}{count:8}{middle:9.1f}{high:9.1f}{worst:9.1f}")
    if times.get(IN_HALL):
        count, middle, high, worst = row(times[IN_HALL])
        lines.append(f"{IN_HALL:40}{count:8}{middle:9.1f}{high:9.1f}{worst:9.1f}")
    return "\n".join(lines)
