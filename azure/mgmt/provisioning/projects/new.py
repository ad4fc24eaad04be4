"""Making a project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .errors import ProjectError

_UNNOTICED = {".git"}
"""What may be in a folder that counts as empty."""


def check_folder(folder: Path) -> None:
    """Refuse a folder in which there is something.

    :raises ProjectError: There is, or it is no folder.
    """
    try:
        there = sorted(each.name for each in folder.iterdir() if each.name not in _UNNOTICED)
    except FileNotFoundError:
        return
    except OSError as error:
        raise ProjectError(f"{folder} can't be used: {error.strerror or error}") from None
    if there:
        shown = ", ".join(there[:3]) + (" …" if len(there) > 3 else "")
        raise ProjectError(f"{folder} is not empty: it has {shown}. Files of the project replace others with --force")


def write_project(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a project, in place of those of the same name.

    :raises ProjectError: The folder or a file can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_bytes(text.encode("utf-8"))
    except OSError as error:
        raise ProjectError(f"{folder} can't be written: {error.strerror or error}") from None
