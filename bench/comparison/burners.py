"""Other programs that keep all cores busy."""

import os
import signal
import subprocess
import sys

# Ends with the comparison, however that ends: by the parent's-death signal of Linux, which reaches
# it at rest, too; elsewhere as soon as it has another parent.
BURN = """
import ctypes, os, signal, sys
parent = os.getppid()
if sys.platform == "linux":
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
print("ready", flush=True)
while os.getppid() == parent:
    for _ in range(1_000_000):
        pass
"""


class Burners:
    """One process per core that does nothing but count; at rest until let loose."""

    def __init__(self):
        self.processes = []

    def __enter__(self):
        for _ in range(os.cpu_count()):
            burner = subprocess.Popen(
                [sys.executable, "-c", BURN], stdout=subprocess.PIPE, start_new_session=True
            )
            self.processes.append(burner)
            burner.stdout.readline()
        self.burn(False)
        return self

    def __exit__(self, *error):
        for burner in self.processes:
            burner.kill()
            burner.wait()

    def burn(self, wanted):
        """Lets them run, or makes them rest."""
        for burner in self.processes:
            burner.send_signal(signal.SIGCONT if wanted else signal.SIGSTOP)
