"""``python -m azure.mgmt.provisioning.codegen``: generate ``services`` from ``swagger``, or check what is there."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from .check import differences
from .errors import CodegenError
from .generate import Files, generate, replace_output
from .read.listing import read_listing
from .service_table import service_table, with_table
from .services_page import services_page

_SERVICES = Path(__file__).resolve().parents[1] / "services"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the generator; the exit code is 1 for errors and for differences that ``--check`` found."""
    parser = argparse.ArgumentParser(prog="python -m azure.mgmt.provisioning.codegen", description=main.__doc__)
    parser.add_argument("--swagger", type=Path, default=Path("swagger"), help="folder with a folder for each service")
    parser.add_argument("--output", type=Path, default=_SERVICES, help="folder of the generated packages")
    parser.add_argument("--readme", type=Path, help="file with a table of the services, which is made anew")
    parser.add_argument("--page", type=Path, help="file of the documentation with all services, which is made anew")
    parser.add_argument("--check", action="store_true", help="write nothing; list the files that would change")
    options = parser.parse_args(arguments)
    if find_spec("ruff") is None:
        print("ruff is not installed: the files are not formatted as the committed ones are", file=sys.stderr)
    try:
        files = generate(options.swagger)
        texts = _texts(files, options)
    except (CodegenError, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    if options.check:
        found = differences(files, options.output)
        found += [f"differs: {path}" for path, text in texts.items() if _read(path) != text]
        for line in found:
            print(line)
        return 1 if found else 0
    replace_output(files, options.output)
    for path, text in texts.items():
        if _read(path) != text:
            path.write_text(text, "utf-8", newline="\n")
    return 0


def _texts(files: Files, options: argparse.Namespace) -> dict[Path, str]:
    """The texts that name the services, by their files."""
    listing = read_listing(options.swagger)
    texts = {}
    if options.readme is not None:
        texts[options.readme] = with_table(options.readme.read_text("utf-8"), service_table(files, listing))
    if options.page is not None:
        texts[options.page] = services_page(files, listing, options.swagger)
    return texts


def _read(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main())
