"""Runs the tests while their processes are stopped and continued at random, as a machine with too much to do does.

``python -m tests.jolts [--longest SECONDS] tests/stack …``: what follows is handed to pytest. A test that counts on
something being done within a time fails. ``JOLTS_SEED`` repeats the stops of a run, as far as the machine does.
"""

from __future__ import annotations

import argparse
import signal
import subprocess
import sys
import time
from random import Random

import psutil

from .seeds import seed_of

BETWEEN = 0.02, 0.25
"""Seconds for which the processes run."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--longest", type=float, default=0.8, metavar="SECONDS", help="how long a stop takes at most")
    own, others = parser.parse_known_args()
    seed = seed_of("JOLTS_SEED")
    print(f"JOLTS_SEED={seed}")
    return jolted([sys.executable, "-m", "pytest", *others], own.longest, Random(seed))


def jolted(command: list[str], longest: float, random: Random) -> int:
    """The exit code of a command that is stopped again and again.

    :param longest: Seconds of a stop, at most.
    """
    with subprocess.Popen(command) as process:
        while process.poll() is None:
            time.sleep(random.uniform(*BETWEEN))
            stopped = _some(process.pid, random)
            try:
                _send(stopped, signal.SIGSTOP)
                time.sleep(random.uniform(0, longest))
            finally:  # Ctrl+C leaves none of them stopped
                _send(stopped, signal.SIGCONT)
        return process.returncode


def _some(pid: int, random: Random) -> list[psutil.Process]:
    """All processes of a tree, or a third of them, so that some wait for others."""
    try:
        root = psutil.Process(pid)
        family = [root, *root.children(recursive=True)]
    except psutil.Error:
        return []
    return family if random.random() < 0.4 else random.sample(family, -(-len(family) // 3))


def _send(processes: list[psutil.Process], number: signal.Signals) -> None:
    for process in processes:
        try:
            process.send_signal(number)
        except psutil.Error:
            continue  # it has ended


if __name__ == "__main__":
    sys.exit(main())
