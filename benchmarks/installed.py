"""Megabytes on disk of the same services, as installed and without bytecode."""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path

from .contenders import SWAGGER
from .table import Row

_OURS = SWAGGER.parent / "azure"


def rows(rounds: int) -> list[Row]:
    """One row."""
    names = {name for folder in SWAGGER.iterdir() if folder.is_dir() for name in _official(folder)}
    official = sum(_distribution(name) for name in sorted(names))
    ours = sum(_size(path) for path in _OURS.rglob("*"))
    return [Row(f"installed size, {len(names)} official packages", "MB", ours / 1e6, official / 1e6, 1 / 6)]


def _official(folder: Path) -> set[str]:
    import json

    return {json.loads(path.read_text("utf-8"))["x-python"]["package"] for path in folder.glob("*.json")}


def _distribution(name: str) -> int:
    (found,) = distributions(name=name)
    return sum(_size(Path(str(found.locate_file(file)))) for file in found.files or ())


def _size(path: Path) -> int:
    counts = path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    return path.stat().st_size if counts else 0
