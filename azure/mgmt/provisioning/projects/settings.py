"""What ``azprov.toml`` says of a project: its program, its environment and its type checker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..core.faults import describe, did_you_mean
from ..stack.project import project_file, read_project_file
from .choices import TOOLCHAINS, TYPE_CHECKERS, ToolchainName, TypeChecker
from .errors import ProjectError

_KEYS = ("program", "stacks", "state", "toolchain", "typecheck", "virtualenv")


@dataclass(frozen=True)
class Project:
    """A project.

    :ivar file: Its ``azprov.toml``.
    :ivar program: The file of its program, with the function if there are several, from its folder.
    :ivar toolchain: What its environment is made with; None for one that the user manages.
    :ivar virtualenv: The folder of its environment; None for the one that the toolchain takes by itself.
    :ivar typecheck: What checks the types before the program is run.
    """

    file: Path
    program: str | None = None
    toolchain: ToolchainName | None = None
    virtualenv: Path | None = None
    typecheck: TypeChecker | None = None

    @property
    def folder(self) -> Path:
        return self.file.parent


def find_project(folder: Path) -> Project | None:
    """The project that a folder is in; None if it is in none.

    :raises ProjectError: Its file says what it can't.
    :raises StackError: Its file is no TOML.
    """
    path = project_file(folder)
    return None if path is None else _read(path)


def _read(path: Path) -> Project:
    said = read_project_file(path)
    for name in said:
        if name not in _KEYS:
            hint = did_you_mean(name, _KEYS) or f" It takes {', '.join(_KEYS)}."
            raise ProjectError(f"{path} has an unknown key {name!r}.{hint}")
    toolchain = _one_of(path, said, "toolchain", TOOLCHAINS)
    virtualenv = _text(path, said, "virtualenv")
    return Project(
        path,
        program=_text(path, said, "program"),
        toolchain=toolchain or ("pip" if virtualenv is not None else None),
        virtualenv=None if virtualenv is None else (path.parent / virtualenv).resolve(),
        typecheck=_one_of(path, said, "typecheck", TYPE_CHECKERS),
    )


def _text(path: Path, said: dict[str, Any], name: str) -> str | None:
    value = said.get(name)
    if value is None or (isinstance(value, str) and value.strip()):
        return value
    raise ProjectError(f"{path}: {name} is to be a text that is not empty, got {describe(value)}")


def _one_of(path: Path, said: dict[str, Any], name: str, takes: Sequence[Any]) -> Any:
    value = said.get(name)
    if value is None or value in takes:
        return value
    hint = did_you_mean(value, takes) if isinstance(value, str) else ""
    raise ProjectError(f"{path}: {name} is to be one of {', '.join(takes)}, got {describe(value)}.{hint}")
