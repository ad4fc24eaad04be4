"""pip and venv: packages are named in ``requirements.txt``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from ..environments import command_of, is_environment
from ..errors import ProjectError
from .interface import Toolchain
from .requirements import with_requirement

REQUIREMENTS = "requirements.txt"


class Pip(Toolchain):
    """pip, in the environment that ``virtualenv`` names, or in the one that runs this."""

    def environment(self) -> Path | None:
        return self._project.virtualenv

    def install(self) -> None:
        if not (self._project.folder / REQUIREMENTS).is_file():
            raise ProjectError(f"there is no {self._project.folder / REQUIREMENTS}, in which pip finds what to install")
        self._run(self._python(), "-m", "pip", "install", "-r", REQUIREMENTS)

    def add(self, packages: Sequence[Requirement], pre: bool) -> None:
        python = self._python()
        options = ("--pre", "--upgrade") if pre else ()
        self._run(python, "-m", "pip", "install", *options, *(str(each) for each in packages))
        file = self._project.folder / REQUIREMENTS
        text = file.read_bytes().decode("utf-8") if file.is_file() else ""
        versions = self._versions(python)
        for package in packages:
            text = with_requirement(text, _at_least(package, versions.get(canonicalize_name(package.name))))
        file.write_bytes(text.encode("utf-8"))

    def _python(self) -> str:
        """The interpreter of the environment, which is made if need be."""
        environment = self.environment()
        if environment is None:
            return sys.executable
        if not is_environment(environment):
            self._run(sys.executable, "-m", "venv", str(environment))
        return str(command_of(environment, "python"))

    def _versions(self, python: str) -> dict[str, str]:
        """The versions of what is installed, by name."""
        command = [python, "-m", "pip", "list", "--format", "json", "--disable-pip-version-check"]
        listed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
        if listed.returncode:
            raise ProjectError(f"{' '.join(command)} ended with {listed.returncode}")
        return {canonicalize_name(each["name"]): each["version"] for each in json.loads(listed.stdout)}


def _at_least(package: Requirement, version: str | None) -> Requirement:
    """A requirement with the version that was installed for it, if it says none itself."""
    if version is None or package.specifier or package.url:
        return package
    found = Requirement(str(package))
    # A pre-release that is named here is one that pip takes the next time, too.
    found.specifier = SpecifierSet(f">={version.partition('+')[0]}")
    return found
