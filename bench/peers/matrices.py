"""What both sides read: numbers without a header, least significant byte first."""

import numpy


def read_rows(work):
    """The rows of a piece of work as doubles, n x d."""
    return numpy.fromfile(work["file"], dtype="<f8").reshape(-1, work["columns"])


def spaced_rows(rows, components):
    """Row numbers floor(k n / K), where mixtures begin."""
    return [k * rows // components for k in range(components)]
