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

_SERVICES = Path(__file__).resolve().parents[1] / "services"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator; the exit code is 1 for errors and for differences that ``--check`` found."""
    parser = argparse.ArgumentParser(prog="python -m azure.mgmt.provisioning.codegen", description=main.__doc__)
    parser.add_argument("--swagger", type=Path, default=Path("swagger"), help="folder with a folder for each service")
    parser.add_argument("--output", type=Path, default=_SERVICES, help="folder of the generated packages")
    parser.add_argument("--check", action="store_true", help="write nothing; list the files that would change")
    options = parser.parse_args(arguments)
    if find_spec("ruff") is None:
        print("ruff is not installed: the files are not formatted as the committed ones are", file=sys.stderr)
    try:
        files = generate(options.swagger)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    if options.check:
        found = differences(files, options.output)
        for line in found:
            print(line)
        return 1 if found else 0
    replace_output(files, options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
