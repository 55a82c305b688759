"""Medians and spreads of what was measured in rounds."""

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Spread:
    """The median of some numbers, and their first and third quartile."""

    median: float
    low: float
    high: float


def spread(values):
    """Median and quartiles, those between two numbers interpolated.

    >>> spread([3.0, 1.0, 2.0])
    Spread(median=2.0, low=1.5, high=2.5)
    >>> spread([4.0])
    Spread(median=4.0, low=4.0, high=4.0)
    """
    values = sorted(values)
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    return Spread(median, low, high)


def ratios(ours, theirs):
    """Their time / our time, round by round: what disturbs both sides of a round cancels.

    >>> ratios([1.0, 2.0], [2.0, 6.0])
    [2.0, 3.0]
    """
    return [their / our for our, their in zip(ours, theirs, strict=True)]


def difference(a, b):
    """How far two numbers lie apart, relative to the larger; infinite if one is no number.

    >>> difference(100.0, 99.0)
    0.01
    >>> difference(0.0, 0.0)
    0.0
    >>> difference(float("nan"), 1.0)
    inf
    """
    if a == b:
        return 0.0
    distance = abs(a - b) / max(abs(a), abs(b))
    return distance if distance == distance else float("inf")
