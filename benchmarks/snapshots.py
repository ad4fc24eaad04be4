"""``python -m benchmarks.snapshots``: how long a snapshot and the way back take, by how much is there."""

from __future__ import annotations

import argparse
from statistics import median
from time import process_time

from .growth import KINDS, Measurement

_SIZES = (100, 1_000, 10_000)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.snapshots", description=__doc__)
    parser.add_argument("--rounds", type=int, default=25, help="measurements of each figure; the median counts")
    parser.add_argument("--most", type=int, default=_SIZES[-1], help="the largest number of resources of a kind")
    args = parser.parse_args()
    print(f"Milliseconds of the processor, medians of {args.rounds} rounds; in memory\n")
    for kind in KINDS:
        print(f"| {kind.title} | resources | snapshot | restore |\n|---:|---:|---:|---:|")
        measurement = Measurement(kind)
        for size in (each for each in _SIZES if each <= args.most):
            measurement.grow(size)
            taken, restored = [], []
            for _ in range(args.rounds):
                started = process_time()
                snapshot = measurement.azure.snapshot()
                between = process_time()
                measurement.azure.restore(snapshot)
                restored.append(process_time() - between)
                taken.append(between - started)
            count = len(measurement.azure.store.below("/subscriptions"))
            row = f"{size:,} | {count:,} | {median(taken) * 1000:.2f} | {median(restored) * 1000:.2f}"
            print(f"| {row} |", flush=True)
        measurement.azure.close()
        print(flush=True)


if __name__ == "__main__":
    main()
