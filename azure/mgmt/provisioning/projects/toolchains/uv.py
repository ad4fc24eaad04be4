"""uv: packages are named in ``pyproject.toml``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from packaging.requirements import Requirement

from .interface import Toolchain, tool

_WEBSITE = "https://docs.astral.sh/uv/getting-started/installation/"
_ENVIRONMENT = "UV_PROJECT_ENVIRONMENT"


class Uv(Toolchain):
    """uv, in the environment that ``virtualenv`` names, or in the one that uv takes."""

    def environment(self) -> Path:
        return self._project.virtualenv or self._project.folder / os.environ.get(_ENVIRONMENT, ".venv")

    def install(self) -> None:
        self._uv("sync")

    def add(self, packages: Sequence[Requirement], pre: bool) -> None:
        options = ("--prerelease", "allow") if pre else ()
        self._uv("add", *options, *(str(each) for each in packages))

    def _uv(self, *arguments: str) -> None:
        environment = str(self.environment().resolve())
        self._run(tool("uv", _WEBSITE), *arguments, variables={_ENVIRONMENT: environment})
