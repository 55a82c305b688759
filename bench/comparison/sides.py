"""The two processes whose work is compared."""

import json
import os
import subprocess
import sys
import time


class SideError(Exception):
    """A worker could not do what it was asked."""


class Side:
    """A worker that stays alive over all rows; a JSON object per line in each direction."""

    def __init__(self, name, command, threads, environment=None):
        self.name = name
        self.threads = threads
        # In a session of its own, so that Ctrl+C reaches the comparison alone, which ends it.
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **(environment or {})},
            start_new_session=True,
        )

    def ask(self, what, **details):
        try:
            self.process.stdin.write(json.dumps({"do": what, **details}) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise SideError(f"{self.name} ended while asked to {what} (see its message above)")
        answer = json.loads(line)
        if "error" in answer:
            raise SideError(f"{self.name} could not {what}: {answer['error']}")
        return answer

    def round(self, repeats):
        """Seconds of wall, of the calling thread and of the process for one round, and its result.

        The process's time is read from outside where the system lets us: a JVM knows its own in
        hundredths of a second only.
        """
        self.ask("prepare", repeats=repeats)
        before = self._cpu()
        answer = self.ask("run")
        if before is not None:
            answer["process"] = self._cpu() - before
        return answer

    def _cpu(self):
        if sys.platform != "linux":
            return None
        # CPUCLOCK_SCHED of another process, see clock_getcpuclockid(3).
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def end(self):
        self.process.kill()
        self.process.wait()


def ours(class_path, threads):
    """A JVM that finds so many processors."""
    command = ["java", f"-XX:ActiveProcessorCount={threads}", "-cp", class_path]
    return Side("Latentia", [*command, "latentia.bench.Worker"], threads)


def peers(python, script, threads):
    """A Python whose numerical libraries may use so many threads."""
    names = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
    return Side("peers", [python, script], threads, dict.fromkeys(names, str(threads)))
