"""``python -m azure.mgmt.provisioning.codegen``: generate ``services`` from ``swagger``, or check what is there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from .check import differences
from .errors import CodegenError
from .generate import generate, replace_output
from .read.listing import read_listing
from .service_table import service_table, with_table

_SERVICES = Path(__file__).resolve().parents[1] / "services"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator; the exit code is 1 for errors and for differences that ``--check`` found."""
    parser = argparse.ArgumentParser(prog="python -m azure.mgmt.provisioning.codegen", description=main.__doc__)
    parser.add_argument("--swagger", type=Path, default=Path("swagger"), help="folder with a folder for each service")
    parser.add_argument("--output", type=Path, default=_SERVICES, help="folder of the generated packages")
    parser.add_argument("--readme", type=Path, help="file with a table of the services, which is made anew")
    parser.add_argument("--check", action="store_true", help="write nothing; list the files that would change")
    options = parser.parse_args(arguments)
    if find_spec("ruff") is None:
        print("ruff is not installed: the files are not formatted as the committed ones are", file=sys.stderr)
    try:
        files = generate(options.swagger)
        readme = "" if options.readme is None else options.readme.read_text("utf-8")
        updated = readme and with_table(readme, service_table(files, read_listing(options.swagger)))
    except (CodegenError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    if options.check:
        found = differences(files, options.output) + [f"differs: {options.readme}"] * (updated != readme)
        for line in found:
            print(line)
        return 1 if found else 0
    replace_output(files, options.output)
    if options.readme is not None and updated != readme:
        options.readme.write_text(updated, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
