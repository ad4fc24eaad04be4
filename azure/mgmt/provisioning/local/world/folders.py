"""Folders that stand for what is on the web."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path


def folders_of(given: Mapping[str, str | PathLike[str]]) -> dict[str, Path]:
    """Folders by how the addresses of what is in them begin; a path is relative to where the process is now.

    :raises ValueError: An address is none of a folder on the web, or there is no such folder.
    """
    found = {}
    for start, folder in given.items():
        if not start.lower().startswith(("https://", "http://")) or "?" in start:
            raise ValueError(f"linked_templates: expected the beginning of addresses, https://…/, got {start!r}")
        path = Path(folder).absolute()
        if not path.is_dir():
            raise ValueError(f"linked_templates: there is no folder {str(folder)!r}")
        found[start if start.endswith("/") else f"{start}/"] = path
    return found
