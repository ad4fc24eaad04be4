"""Packages without contents, as wheels in a folder."""

from __future__ import annotations

import zipfile
from pathlib import Path


def write_wheel(folder: Path, name: str, version: str, requires: str | None = None) -> Path:
    """Write the wheel of a package that has a module of its own, and nothing in it."""
    module = name.replace("-", "_")
    information = f"{module}-{version}.dist-info"
    needed = f"Requires-Dist: {requires}\n" if requires else ""
    wheel = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{module}.py", f'version = "{version}"\n')
        archive.writestr(
            f"{information}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needed}"
        )
        archive.writestr(f"{information}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{information}/RECORD", f"{module}.py,,\n{information}/METADATA,,\n{information}/WHEEL,,\n")
    return wheel
