"""``python -m benchmarks.snapshots``: how long a snapshot and the way back take, by how much is there."""

from __future__ import annotations

import argparse
from statistics import median
from time import perf_counter

from .growth import KINDS, Measurement

_SIZES = (100, 1_000, 10_000)
_TITLE = "key vaults"


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.snapshots", description=__doc__)
    parser.add_argument("--rounds", type=int, default=25, help="measurements of each figure; the median counts")
    args = parser.parse_args()
    print(f"Milliseconds, medians of {args.rounds} rounds; in memory\n")
    print(f"| {_TITLE} | snapshot | restore |\n|---:|---:|---:|")
    measurement = Measurement(next(kind for kind in KINDS if kind.title == _TITLE))
    for size in _SIZES:
        measurement.grow(size)
        taken, restored = [], []
        for _ in range(args.rounds):
            started = perf_counter()
            snapshot = measurement.azure.snapshot()
            between = perf_counter()
            measurement.azure.restore(snapshot)
            restored.append(perf_counter() - between)
            taken.append(between - started)
        print(f"| {size:,} | {median(taken) * 1000:.2f} | {median(restored) * 1000:.2f} |", flush=True)
    measurement.azure.close()


if __name__ == "__main__":
    main()
