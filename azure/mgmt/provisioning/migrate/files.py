"""Files and folders: which are looked at, and how they are written."""

from __future__ import annotations

import difflib
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .dependencies import find_dependencies, names_dependencies
from .source import Migrated, migrate_source

_PYTHON = (".py", ".pyi", ".pyw")
_LEFT_OUT = re.compile(r"\..*|__pycache__|node_modules|site-packages")


@dataclass(frozen=True)
class MigratedFile:
    """A file, and what becomes of its text."""

    path: Path
    migrated: Migrated

    @property
    def is_changed(self) -> bool:
        """Whether there is something to write."""
        return self.migrated.code != self.migrated.source

    def diff(self) -> str:
        """The changes as a unified diff."""
        before, after = (
            text.decode("utf-8", "replace").splitlines(keepends=True)
            for text in (self.migrated.source, self.migrated.code)
        )
        name = self.path.as_posix()
        lines = difflib.unified_diff(before, after, name, name)
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)

    def write(self) -> None:
        """Put the new text in the place of the old one, all at once.

        :raises OSError: The file can't be written; it is as it was.
        """
        handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(self.migrated.code)
            os.chmod(name, self.path.stat().st_mode & 0o7777)
            os.replace(name, self.path)
        except BaseException:
            os.unlink(name)
            raise


def migrate_path(path: Path) -> Iterator[MigratedFile]:
    """The Python files of a folder, or one file, each with what becomes of it; nothing is written.

    Files of dependencies (``requirements.txt``, ``pyproject.toml`` …) come with what is to be changed by hand. Hidden
    folders, virtual environments and whatever a symbolic link leads to are left out.

    :raises OSError: A file can't be read.
    """
    for each in _files(path):
        source = each.read_bytes()
        if each == path or each.suffix in _PYTHON:
            migrated = migrate_source(source)
            if names_dependencies(each):
                findings = (*migrated.findings, *find_dependencies(source))
                migrated = Migrated(source, migrated.code, migrated.changes, tuple(sorted(findings)))
        else:
            migrated = Migrated(source, source, findings=find_dependencies(source))
        yield MigratedFile(each, migrated)


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for each in sorted(path.iterdir()):
        if each.is_symlink() or _LEFT_OUT.fullmatch(each.name):
            continue
        if each.is_dir():
            if not (each / "pyvenv.cfg").exists():
                yield from _files(each)
        elif each.is_file() and (each.suffix in _PYTHON or names_dependencies(each)):
            yield each
