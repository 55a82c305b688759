"""Tables for people, and the JSON file."""

import json

HEADING = """\
Ratio: time of the peer / time of Latentia; above 1, Latentia is faster. Median of the rounds
(first - third quartile). ms: median wall time of one. cpu: processor time, with one thread of the
thread that calls, with more of the whole process."""
COLUMNS = "{:<31} {:<12} {:>3} {:>8} {:>8}  {:<18} {:<18} {}"
BUSY_HEADING = """\
Median wall ms on idle cores and beside one program per core that never rests; slower: busy / idle,
where about 2 is a fair share of the cores. Ratio: time of the peer / time of Latentia on busy
cores; above 1, Latentia is faster. Median of the rounds (first - third quartile)."""
WIDTH = 120
BUSY_COLUMNS = "{:<31} {:>3}  {:>8} {:>8} {:>6}  {:<12} {:>8} {:>8} {:>6}  {}"


def milliseconds(value):
    """Three digits that count.

    >>> milliseconds(0.03456), milliseconds(12.345), milliseconds(1234.5)
    ('0.0346', '12.3', '1234')
    """
    if value >= 1000:
        return f"{value:.0f}"
    digits = 1 if value >= 10 else 2 if value >= 1 else 3 if value >= 0.1 else 4
    return f"{value:.{digits}f}"


def ratio(value):
    """Three digits that count, two of them behind the point at the most.

    >>> ratio(0.756), ratio(24.42), ratio(419.83)
    ('0.76', '24.4', '420')
    """
    return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f}"


def spread_text(found):
    return f"{ratio(found.median)} ({ratio(found.low)} - {ratio(found.high)})"


def target_text(found):
    row = found.row
    if row.limit is not None:
        target = f"<{row.limit:g} ms"
    elif row.target is not None:
        target = f"{row.target:.1f}x"
    else:
        return ""
    return target + {None: "", True: " met", False: " MISSED"}[found.met]


def line(found):
    """One measurement as a line of the table."""
    row = found.row
    if not found.ours:
        cells = ["-", "-", "failed", "", ""]
        return COLUMNS.format(row.name, row.peer, found.threads, *cells).rstrip()
    cells = ["-", "", ""]
    if found.theirs:
        cells = [
            milliseconds(found.per_unit(found.theirs)),
            spread_text(found.ratio("wall")),
            spread_text(found.ratio(found.cpu_clock)),
        ]
    ours = milliseconds(found.per_unit(found.ours))
    text = COLUMNS.format(row.name, row.peer, found.threads, ours, *cells, target_text(found))
    return (text if found.agrees else f"{text} [!]").rstrip()


def table(measurements):
    """All measurements, the numbers of threads of a row below each other."""
    titles = COLUMNS.format(
        "work", "peer", "thr", "ours, ms", "peer, ms", "wall ratio", "cpu ratio", "target"
    ).rstrip()
    names = list(dict.fromkeys((found.row.name, found.row.peer) for found in measurements))
    ordered = sorted(measurements, key=lambda each: names.index((each.row.name, each.row.peer)))
    lines = [HEADING, "", titles, "-" * WIDTH, *map(line, ordered)]
    return "\n".join(lines + notes(ordered))


def notes(measurements):
    """What went wrong, if anything did."""
    said = [""] if any(found.error or not found.agrees for found in measurements) else []
    for found in measurements:
        where = f"{found.row.name}, {found.row.peer}, {found.threads} thread(s)"
        if found.error:
            said.append(f"failed: {where}: {found.error}")
        elif not found.agrees:
            ours, theirs = found.ours[-1]["result"], found.theirs[-1]["result"]
            said.append(
                f"[!] {where}: the results differ, ours {ours:.10g}, theirs {theirs:.10g}"
                f" (relative {found.difference:.1e}, allowed {found.row.tolerance:g})"
            )
    return said


def busy_line(idle, busy):
    """One row on idle and on busy cores."""
    cells = []
    for before, after in ((idle.ours, busy.ours), (idle.theirs, busy.theirs)):
        if after:
            slow, fast = busy.per_unit(after), idle.per_unit(before)
            cells.append([milliseconds(fast), milliseconds(slow), f"{slow / fast:.2f}"])
        else:
            cells.append(["-", "-", ""])
    ratio = spread_text(busy.ratio("wall")) if busy.theirs else ""
    row = busy.row
    return BUSY_COLUMNS.format(
        row.name, busy.threads, *cells[0], row.peer, *cells[1], ratio
    ).rstrip()


def busy_table(pairs):
    """Measurements on idle and on busy cores side by side."""
    times = ["idle, ms", "busy, ms", "slower"]
    titles = BUSY_COLUMNS.format("work", "thr", *times, "peer", *times, "ratio, busy")
    lines = [BUSY_HEADING, "", titles, "-" * WIDTH, *(busy_line(*pair) for pair in pairs)]
    return "\n".join(lines + notes([found for pair in pairs for found in pair]))


def progress(found):
    """What is told of a row as soon as it is measured."""
    if not found.ours:
        said = "failed"
    elif not found.theirs:
        said = f"{milliseconds(found.per_unit(found.ours))} ms"
    else:
        said = f"{ratio(found.ratio('wall').median)}x"
    threads = "1 thread" if found.threads == 1 else f"{found.threads} threads"
    return f"{found.row.name}, {found.row.peer}, {threads}: {said}"


def write_json(file, about, measurements):
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [found.as_json() for found in measurements]
    file.write_text(json.dumps({**about, "rows": rows}, indent=1) + "\n")
