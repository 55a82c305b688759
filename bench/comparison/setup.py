"""What is needed before anything can be measured: a build, a Python with the peers, the data."""

import os
import platform
import shutil
import subprocess
import sys

from .sides import SideError

INSTALL = "apt install python3-sklearn python3-torch"
PROBE = """
import importlib.util
print(sum(importlib.util.find_spec(name) is not None for name in ('numpy', 'sklearn', 'torch')))
"""


def build(root, offline):
    """Compiles our side; returns its class path."""
    maven = ["mvn", "-q", "-Pbench", "test-compile"] + (["-o"] if offline else [])
    if subprocess.run(maven, cwd=root).returncode:
        raise SystemExit(f"{' '.join(maven)} failed; see its message above.")
    return class_path(root)


def class_path(root):
    """The class path as the last build left it."""
    target = root / "target"
    listed = target / "bench" / "class-path"
    if not listed.exists():
        raise SystemExit("nothing is built yet; leave --no-build out.")
    parts = [target / "classes", target / "test-classes", listed.read_text().strip()]
    return os.pathsep.join(map(str, parts))


def find_python(wanted):
    """The Python asked for, else of the usual ones that which has most of the peers."""
    candidates = [wanted] if wanted else ["/usr/bin/python3", "python3"]
    found = {name: packages(name) for name in candidates if shutil.which(name)}
    return max(found, key=found.get) if found else None


def packages(python):
    """How many of the peers' packages are installed there."""
    said = subprocess.run([python, "-c", PROBE], capture_output=True, text=True).stdout
    return int(said or 0)


def missing_note(python, versions):
    """One line about peers that are not installed; None if all are."""
    missing = [name for name in ("numpy", "scikit-learn", "PyTorch") if not versions.get(name)]
    if not missing:
        return None
    return (
        f"Not installed for {python}: {', '.join(missing)}; those cells stay empty. On Debian:"
        f" {INSTALL}, or name another Python by --python."
    )


def give_files(rows, side, folder):
    """Writes what both sides read and tells the rows where it lies.

    Data are kept from run to run; the starts of networks are written anew, since they follow from
    the engine's own random numbers.
    """
    written = set()
    for row in rows:
        work = row.work
        name = "-".join(
            str(work[key]) for key in ("data", "rows", "columns", "components") if work.get(key)
        )
        file = folder / name
        work["file"] = str(file)
        if not file.exists():
            note(f"writing {file.name}")
            partial = folder / f"{name}.partial"
            side.ask("write", work=work, file=str(partial))
            partial.replace(file)
        if "hidden" in work:
            hidden = "-".join(map(str, work["hidden"]))
            start = folder / f"{work['objective']}-{work['columns']}-{hidden}-{work['samples']}"
            work["start"] = str(start)
            if start not in written:
                side.ask("write", work={**work, "data": "start"}, file=str(start))
                written.add(start)


def note(text):
    print(text, file=sys.stderr, flush=True)


def machine():
    """Processor, cores and operating system."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo") as lines:
            names = [line.partition(":")[2] for line in lines if line.startswith("model name")]
        model = names[0].strip() if names else model
    except OSError:
        pass
    return {"cpu": model, "cores": os.cpu_count(), "os": platform.platform()}


def commit(root):
    """The commit that is measured, with a + if files differ from it; None outside a repository."""
    git = ["git", "describe", "--always", "--dirty=+"]
    said = subprocess.run(git, cwd=root, capture_output=True, text=True)
    return said.stdout.strip() or None


def about_sides(sides):
    """Versions on both sides, once their libraries have been used."""
    found = {}
    for side in sides:
        try:
            found[side.name] = side.ask("about")
        except SideError as failure:
            found[side.name] = {"error": str(failure)}
    return found
