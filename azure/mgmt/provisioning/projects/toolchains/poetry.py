"""Poetry: packages are named in ``pyproject.toml``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from packaging.requirements import Requirement

from ..environments import is_environment
from ..errors import ProjectError
from .interface import Toolchain, tool

_WEBSITE = "https://python-poetry.org/docs/#installation"


class Poetry(Toolchain):
    """Poetry, in the environment that ``virtualenv`` names, or in the one that Poetry chooses."""

    def environment(self) -> Path:
        if self._project.virtualenv is not None:
            return self._project.virtualenv
        command = [tool("poetry", _WEBSITE), "env", "info", "--path"]
        told = subprocess.run(command, cwd=self._project.folder, capture_output=True, text=True, check=False)
        if told.returncode or not told.stdout.strip():
            said = f": {told.stderr.strip()}" if told.stderr.strip() else ""
            raise ProjectError(f"Poetry has no environment for {self._project.folder}{said}. Run azprov install")
        return Path(told.stdout.strip())

    def install(self) -> None:
        self._poetry("install", "--no-interaction")

    def add(self, packages: Sequence[Requirement], pre: bool) -> None:
        options = ("--allow-prereleases",) if pre else ()
        self._poetry("add", "--no-interaction", *options, *(str(each) for each in packages))

    def _poetry(self, *arguments: str) -> None:
        environment = self._project.virtualenv
        if environment is None:
            self._run(tool("poetry", _WEBSITE), *arguments)
            return
        command = tool("poetry", _WEBSITE)
        if not is_environment(environment):
            self._run(sys.executable, "-m", "venv", "--without-pip", str(environment))
        # Poetry takes the environment that is active.
        self._run(command, *arguments, variables={"VIRTUAL_ENV": str(environment)})
