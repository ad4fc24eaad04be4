"""``python -m benchmarks``: run every row and print the table."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Callable

from . import concurrent_gets, imports, installed, listing, memory, serialising, single_get
from .table import Row, print_table

BENCHMARKS: dict[str, Callable[[int], list[Row]]] = {
    "listing": listing.rows,
    "serialising": serialising.rows,
    "get": single_get.rows,
    "concurrency": concurrent_gets.rows,
    "memory": memory.rows,
    "size": installed.rows,
    "imports": imports.rows,
}


def main() -> None:
    """Run the benchmarks named on the command line, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="name", help=f"which to run: {', '.join(BENCHMARKS)} (default: all)"
    )
    parser.add_argument("--rounds", type=int, default=7, help="measurements of each figure; the median counts")
    args = parser.parse_args()
    unknown = [name for name in args.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    print(f"Python {platform.python_version()} on {platform.machine()}, medians of {args.rounds} rounds\n")
    rows = [row for name in args.names or BENCHMARKS for row in BENCHMARKS[name](args.rounds)]
    print_table(rows)


if __name__ == "__main__":
    main()
