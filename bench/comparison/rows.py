"""The rows of the comparison: which work, against which peer, with which target."""

from dataclasses import dataclass, field

SCIKIT, NUMPY, TORCH, PANDAS = "scikit-learn", "numpy", "PyTorch", "pandas"


@dataclass(frozen=True)
class Row:
    """One piece of work that both sides do.

    group: what --only chooses by
    work: what both workers are told
    target: the ratio (time of the peer / our time) to be reached, if there is one
    limit: the most milliseconds that ours may take, if there is such a limit
    tolerance: how far the results may lie apart, relative to their size
    units: how many of what the name says there are in one repeat
    most: the most repeats in one round
    one_thread: whether there is nothing in it that threads could share
    busy: whether it is measured beside programs that keep all cores busy
    """

    name: str
    group: str
    peer: str
    work: dict = field(repr=False)
    target: float | None = None
    limit: float | None = None
    tolerance: float = 1e-9
    units: int = 1
    most: int = 1_000_000
    one_thread: bool = False
    busy: bool = False


def blobs(rows, columns, components):
    return {"data": "blobs", "rows": rows, "columns": columns, "components": components}


def faithful(components):
    return {"data": "faithful", "rows": 272, "columns": 2, "components": components}


def digits(components=0):
    return {"data": "digits", "rows": 1797, "columns": 64, "components": components}


def pixels(rows):
    return {"data": "pixels", "rows": rows, "columns": 784}


def label(data):
    """The shape, the number of components if there are any, and the data if they are real."""
    parts = [f"{data['rows']}x{data['columns']}"]
    if data.get("components"):
        parts.append(f"K={data['components']}")
    if data["data"] in ("faithful", "digits"):
        parts.append(data["data"])
    return " ".join(parts)


def em(data, target=None, floored=False, tolerance=1e-7):
    work = {"kind": "em", "floor": 1e-3 if floored else 1e-6, "floored": floored, **data}
    name = f"EM {label(data)}"
    return Row(name, "em", SCIKIT, work, target, tolerance=tolerance, busy=target is not None)


def kmeans(data, iterations):
    work = {"kind": "kmeans", "iterations": iterations, **data}
    name = f"K-means {label(data)}"
    return Row(name, "kmeans", SCIKIT, work, 1.0, units=iterations, busy=True)


def pca(data, peer, target=None):
    work = {"kind": "pca", **data}
    return Row(f"PCA {label(data)}", "pca", peer, work, target, busy=target is not None)


def ppca(data, latent):
    work = {"kind": "ppca", "latent": latent, **data}
    return Row(f"PPCA EM {label(data)} q={latent}", "ppca", NUMPY, work, tolerance=1e-8)


def network(objective, columns, hidden, batches, samples=1):
    return {
        "objective": objective,
        "data": "ink",
        "rows": 128 * (batches + 1),
        "columns": columns,
        "hidden": hidden,
        "latent": 2,
        "samples": samples,
    }


def layers(work):
    return "-".join(map(str, [work["columns"], *work["hidden"], work["latent"]]))


def step(name, work, target=None, busy=False):
    most = work["rows"] // 128 - 1
    work = {"kind": "training", **work}
    name = f"{name} {layers(work)}"
    return Row(
        name, work["objective"], TORCH, work, target, tolerance=1e-4, most=most, busy=busy
    )


def decode(work, points, limit=None):
    what = "one point" if points == 1 else "20x20 grid"
    work = {"kind": "decode", "points": points, **work}
    name = f"decode {what} {layers(work)}"
    return Row(name, "decode", TORCH, work, limit=limit, tolerance=1e-5, busy=True)


def all_rows(has_pandas):
    """Every row, in the order in which they are measured and shown."""
    small, large = (64, [128, 64]), (784, [512, 256])
    table = {"kind": "csv", "data": "csv", "rows": 1_000_000, "columns": 10}
    images = {"kind": "idx", "data": "idx", "rows": 60_000, "columns": 784}
    small_vae, large_vae = network("vae", *small, 400), network("vae", *large, 100)
    return [
        em(faithful(2), 4.0),
        em(blobs(10_000, 2, 5), 1.7),
        em(blobs(100_000, 8, 10), 1.7),
        em(digits(10), 1.2, floored=True, tolerance=0.03),
        em(blobs(1797, 64, 3)),
        kmeans(faithful(2), 2),
        kmeans(blobs(10_000, 2, 5), 5),
        kmeans(blobs(100_000, 8, 10), 5),
        kmeans(digits(10), 5),
        pca(digits(), NUMPY, 1.0),
        pca(digits(), SCIKIT),
        pca(pixels(10_000), NUMPY, 1.0),
        pca(pixels(10_000), SCIKIT),
        pca(pixels(60_000), NUMPY, 1.0),
        ppca(digits(), 2),
        ppca(digits(), 10),
        step("VAE step", small_vae, 1.3, busy=True),
        step("VAE step", large_vae, 1.0, busy=True),
        step("AE step", network("ae", *small, 400)),
        step("AE step", network("ae", *large, 100)),
        step("IWAE step, K=50,", network("iwae", *small, 40, samples=50)),
        decode(small_vae, 1, limit=0.3),
        decode(large_vae, 1, limit=0.3),
        decode(small_vae, 400),
        decode(large_vae, 400),
        Row("CSV 1e6x10", "csv", PANDAS if has_pandas else NUMPY, table, one_thread=True),
        Row("IDX 60000x784", "idx", NUMPY, images, one_thread=True),
    ]


def choose(rows, only, busy):
    """The rows of the groups in `only`, or all; if `busy`, only those measured on busy cores."""
    return [row for row in rows if (not only or row.group in only) and (row.busy or not busy)]
