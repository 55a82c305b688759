"""Rounds of both sides in turn."""

import math
import os
import time
from dataclasses import dataclass

from .ratios import difference, ratios, spread

LEAST_ROUNDS = 5
MOST_WARM_UP_ROUNDS = 50

# Threads of OpenBLAS and OpenMP look out for more work for some 30 ms before they sleep, on a core
# that the other side needs.
PAUSE_SECONDS = 0.06


@dataclass(frozen=True)
class Effort:
    """How long is measured.

    rounds: how many rounds count, fewer (but at least five) of long work
    seconds: how long a round of the slower side takes, or more where a single repeat takes longer
    warm_up: seconds of processor time on each side that are dropped
    longest: about how many seconds the rounds of a row may take together
    """

    rounds: int
    seconds: float
    warm_up: float
    longest: float


@dataclass
class Measurement:
    """A row with one number of threads: the seconds and the result of each side's rounds."""

    row: object
    threads: int
    repeats: int
    ours: list
    theirs: list
    busy: bool = False
    error: str | None = None

    @property
    def difference(self):
        """The largest difference between the results of a round."""
        pairs = zip(self.ours, self.theirs)
        return max((difference(a["result"], b["result"]) for a, b in pairs), default=0.0)

    @property
    def agrees(self):
        return self.difference <= self.row.tolerance

    def per_unit(self, rounds, clock="wall"):
        """Median milliseconds of what the row's name says."""
        units = self.repeats * self.row.units
        return 1000 * spread([each[clock] for each in rounds]).median / units

    def ratio(self, clock):
        """Spread of their time / our time; None without a peer."""
        if not self.theirs:
            return None
        ours, theirs = ([each[clock] for each in side] for side in (self.ours, self.theirs))
        return spread(ratios(ours, theirs))

    @property
    def cpu_clock(self):
        """Processor time: of the calling thread if it is alone, else of the whole process."""
        return "thread" if self.threads == 1 else "process"

    @property
    def met(self):
        """Whether the row's target is met; None if it has none or it cannot be told."""
        if self.row.limit is not None and self.ours:
            return self.per_unit(self.ours) <= self.row.limit
        if self.row.target is not None and self.theirs:
            return self.ratio("wall").median >= self.row.target
        return None

    def as_json(self):
        row = self.row
        found = {
            "row": row.name,
            "group": row.group,
            "peer": row.peer,
            "threads": self.threads,
            "busy": self.busy,
            "repeats": self.repeats,
            "units_per_repeat": row.units,
            "target_ratio": row.target,
            "limit_ms": row.limit,
            "met": self.met,
            "error": self.error,
            "ours": self.ours,
            "theirs": self.theirs,
        }
        if self.ours:
            found["ours_ms"] = self.per_unit(self.ours)
        if self.theirs:
            found["theirs_ms"] = self.per_unit(self.theirs)
            found["difference"] = self.difference
            found["tolerance"] = row.tolerance
            for clock in ("wall", "thread", "process"):
                found[f"{clock}_ratio"] = vars(self.ratio(clock))
        return found


def measure(row, sides, effort, burners=None):
    """Measures one row: `sides` are ours and, where it is at hand, the peer.

    Returns one measurement; with burners two, of idle and of busy cores, taken in turn.
    """
    threads = sides[0].threads
    states = (False, True) if burners else (False,)
    if burners:
        burners.burn(False)
    for side in sides:
        side.ask("open", work={**row.work, "peer": row.peer}, threads=threads)
    repeats, pair = warm_up(sides, effort, row.most)
    longest = int(effort.longest / (len(states) * pair))
    taken = [([], []) for _ in states]
    for _ in range(max(LEAST_ROUNDS, min(effort.rounds, longest))):
        for busy, of_state in zip(states, taken):
            if burners:
                burners.burn(busy)
            for side, of_side in zip(sides, of_state):
                of_side.append(side.round(repeats))
                time.sleep(PAUSE_SECONDS)
    for side in sides:
        side.ask("close")
    return [
        Measurement(row, threads, repeats, *of_state, busy)
        for busy, of_state in zip(states, taken)
    ]


def warm_up(sides, effort, most):
    """Works until both sides are warm, or one has worked four times as long as that should need.

    Processor time counts here, since on a busy machine a second may hold little work. Returns how
    many repeats make a round of the length wanted, and the seconds that a pair of rounds takes.
    """
    repeats = 1
    spent = [0.0 for _ in sides]
    for count in range(MOST_WARM_UP_ROUNDS):
        answers = [side.round(repeats) for side in sides]
        taken = [each["wall"] for each in answers]
        spent = [before + each["thread"] for before, each in zip(spent, answers)]
        pair = sum(taken) / repeats
        wanted = max(1, min(math.ceil(repeats * effort.seconds / max(taken)), most))
        if count > 0 and (min(spent) >= effort.warm_up or max(spent) >= 4 * effort.warm_up):
            break
        repeats = min(wanted, 8 * repeats)
    return wanted, pair * wanted


def load():
    """The load average of the last minute."""
    return round(os.getloadavg()[0], 2)
