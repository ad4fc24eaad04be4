"""``python -m benchmarks``: run every row and print the table."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable
from pathlib import Path

from . import concurrent_gets, imports, installed, listing, memory, operations, serialising, single_get
from .table import Row, as_table, write_between_marks

BENCHMARKS: dict[str, Callable[[int], list[Row]]] = {
    "listing": listing.rows,
    "serialising": serialising.rows,
    "get": single_get.rows,
    "concurrency": concurrent_gets.rows,
    "operations": operations.rows,
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
    parser.add_argument("--write", type=Path, metavar="FILE", help="also put the figures between the marks in a file")
    args = parser.parse_args()
    unknown = [name for name in args.names if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)}")
    rows = [row for name in args.names or BENCHMARKS for row in BENCHMARKS[name](args.rounds)]
    machine = f"Python {platform.python_version()} on {platform.machine()}, {os.cpu_count()} cores"
    text = f"{machine}, medians of {args.rounds} rounds\n\n{as_table(rows)}"
    print(text, end="")
    if args.write is not None:
        write_between_marks(args.write, text)


if __name__ == "__main__":
    main()
