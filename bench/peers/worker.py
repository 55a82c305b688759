"""The peers' side of bench/compare: a process that stays alive over all rows.

Takes a JSON object per line from standard input and answers each by one on standard output, as
bench/java/latentia/bench/Worker.java does, where the requests are described.
"""

import importlib
import json
import platform
import sys
import time
import warnings

PACKAGES = {"numpy": "numpy", "scikit-learn": "sklearn", "PyTorch": "torch", "pandas": "pandas"}


def versions():
    """The version of each package that can be imported, None of those that cannot."""
    found = {"python": platform.python_version()}
    for name, package in PACKAGES.items():
        try:
            found[name] = importlib.import_module(package).__version__
        except ImportError:
            found[name] = None
    return found


def libraries():
    """The BLAS and OpenMP libraries that have been loaded, with their threads."""
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return []
    kept = ("internal_api", "version", "num_threads", "architecture")
    return [{key: pool[key] for key in kept if pool.get(key)} for pool in threadpool_info()]


def open_workload(work, threads):
    """The workload that a row of the comparison describes; its module is imported only now."""
    kind, peer = work["kind"], work["peer"]
    if kind in ("em", "kmeans"):
        import mixtures

        return mixtures.EmWork(work) if kind == "em" else mixtures.KMeansWork(work, threads)
    if kind in ("pca", "ppca"):
        import components

        if kind == "ppca":
            return components.PpcaWork(work)
        return components.SklearnPca(work) if peer == "scikit-learn" else components.NumpyPca(work)
    if kind in ("training", "decode"):
        import networks

        networks.use_threads(threads)
        return networks.TrainingWork(work) if kind == "training" else networks.DecodeWork(work)
    import reading

    if kind == "csv":
        return reading.PandasCsv(work) if peer == "pandas" else reading.NumpyCsv(work)
    return reading.IdxWork(work)


class Worker:
    def __init__(self):
        self.workload = None
        self.repeats = 0

    def answer(self, request):
        return getattr(self, request["do"])(request) or {}

    def about(self, request):
        return {"versions": versions(), "libraries": libraries()}

    def open(self, request):
        self.workload = open_workload(request["work"], request["threads"])

    def prepare(self, request):
        self.repeats = request["repeats"]
        self.workload.prepare(self.repeats)

    def run(self, request):
        process, thread, wall = time.process_time(), time.thread_time(), time.perf_counter()
        self.workload.run(self.repeats)
        wall = time.perf_counter() - wall
        thread = time.thread_time() - thread
        process = time.process_time() - process
        result = float(self.workload.result())
        return {"wall": wall, "thread": thread, "process": process, "result": result}

    def close(self, request):
        self.workload = None


def main():
    warnings.simplefilter("ignore")
    answers = sys.stdout
    sys.stdout = sys.stderr  # Whatever a library prints must not stand between the answers.
    worker = Worker()
    for line in sys.stdin:
        try:
            answer = worker.answer(json.loads(line))
        except Exception as e:
            answer = {"error": f"{type(e).__name__}: {e}"}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
