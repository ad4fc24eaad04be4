"""What a toolchain can do, and running its tool."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path

from packaging.requirements import Requirement

from ..errors import ProjectError
from ..settings import Project


class Toolchain(ABC):
    """What makes the environment of a project, and puts packages into it.

    :param project: The project.
    """

    def __init__(self, project: Project) -> None:
        self._project = project

    @abstractmethod
    def environment(self) -> Path | None:
        """The folder of the environment, whether it is there or not; None for the one that runs this.

        :raises ProjectError: The tool can't tell.
        """

    @abstractmethod
    def install(self) -> None:
        """Make the environment if need be, with all that the project needs.

        :raises ProjectError: The tool is missing, or failed.
        """

    @abstractmethod
    def add(self, packages: Sequence[Requirement], pre: bool) -> None:
        """Put packages into the environment, and among what the project needs.

        :param pre: Pre-releases will do.
        :raises ProjectError: The tool is missing, or failed.
        """

    def _run(self, *command: str, variables: Mapping[str, str] | None = None) -> None:
        """Run a command in the project's folder, which shows what it does."""
        environment = {**os.environ, **(variables or {})}
        done = subprocess.run(command, cwd=self._project.folder, env=environment, check=False)
        if done.returncode:
            raise ProjectError(f"{' '.join(command)} ended with {done.returncode}")


def tool(name: str, website: str) -> str:
    """The path of a tool: on the path, or beside the Python that runs this.

    :raises ProjectError: There is no such tool.
    """
    beside = os.path.dirname(sys.executable)
    found = shutil.which(name) or shutil.which(name, path=beside)
    if found is None:
        raise ProjectError(f"{name} is not installed: {website} says how")
    return found
