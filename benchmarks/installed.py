"""Megabytes on disk of the same services, as installed and without bytecode."""

from __future__ import annotations

from importlib.metadata import distributions
from pathlib import Path

from .contenders import SWAGGER, official_packages, official_services
from .table import Row

_OURS = SWAGGER.parent / "azure" / "mgmt" / "provisioning"


def rows(rounds: int) -> list[Row]:
    """One row for what is compared: the services with what they stand on; one for all that is installed."""
    names = official_packages()
    official = sum(_distribution(name) for name in sorted(names)) / 1e6
    services = sum(_folder(_OURS / "services" / name) for name in official_services())
    rest = {each.name: _folder(each) if each.is_dir() else _size(each) for each in _OURS.iterdir()}
    everything = services + sum(size for name, size in rest.items() if name != "services")
    compared = services + rest["core"]
    what = f"installed size of the services, {len(names)} official packages"
    return [
        Row(what, "MB", compared / 1e6, official, 1 / 6),
        Row("the same with local Azure Resource Manager, generator, command line", "MB", everything / 1e6, official),
    ]


def _distribution(name: str) -> int:
    (found,) = distributions(name=name)
    return sum(_size(Path(str(found.locate_file(file)))) for file in found.files or ())


def _folder(folder: Path) -> int:
    return sum(map(_size, folder.rglob("*")))


def _size(path: Path) -> int:
    counts = path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc"
    return path.stat().st_size if counts else 0
