"""Megabytes on disk of all services, beside the official packages that they stand for.

``python -m benchmarks.all_services [FOLDER]``: FOLDER is where ``pip install --target`` put the official packages.
Without it they are installed to ``build/official``, the newest of each. What both need (azure-core,
azure-mgmt-core, msrest) does not count.
"""

from __future__ import annotations

import argparse
import marshal
import subprocess
import sys
from pathlib import Path

from .contenders import SWAGGER, described_packages

_ROOT = SWAGGER.parent
_OURS = [_ROOT / "azure" / "mgmt" / "provisioning" / folder for folder in ("services", "core")]
_GOAL = 8
_HEADER = 16
"""Bytes that a file of bytecode has before it."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.all_services", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where the official packages are installed")
    parser.add_argument("--bytecode", action="store_true", help="with bytecode, too; compiling it takes minutes")
    given = parser.parse_args()
    folder = given.folder or _installed(_ROOT / "build" / "official")
    print("| what | official | ours | official / ours |\n|---|---:|---:|---|")
    official, ours = sum(map(_sources, [folder])), sum(map(_sources, _OURS))
    print(_line("sources", official, ours))
    if given.bytecode:
        print(_line("with bytecode", official + _bytecode(folder), ours + sum(map(_bytecode, _OURS))))


def _installed(folder: Path) -> Path:
    """The folder with the newest official packages, installed if it is not there."""
    if not folder.is_dir():
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--no-compile",
            "--target",
            str(folder),
        ]
        subprocess.run([*command, *sorted(described_packages())], check=True)
    return folder


def _line(what: str, official: int, ours: int) -> str:
    ratio = official / ours
    reached = "reached" if ratio >= _GOAL else "missed"
    return f"| {what} | {official / 1e6:.1f} MB | {ours / 1e6:.1f} MB | {ratio:.2f} (goal {_GOAL}: {reached}) |"


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if "__pycache__" not in path.parts and path.suffix != ".pyc"]


def _sources(folder: Path) -> int:
    return sum(path.stat().st_size for path in _files(folder))


def _bytecode(folder: Path) -> int:
    """The size of the bytecode of all modules of a folder, which is not written."""
    modules = [path for path in _files(folder) if path.suffix == ".py"]
    return sum(
        len(marshal.dumps(compile(path.read_bytes(), str(path), "exec", dont_inherit=True))) + _HEADER
        for path in modules
    )


if __name__ == "__main__":
    main()
