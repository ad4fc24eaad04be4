"""Checking the types of a project before its program is run."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

from .choices import TypeChecker
from .errors import ProjectError
from .settings import Project


def check_types(project: Project, checker: TypeChecker) -> None:
    """Check the types of all that is in a project's folder, with the type checker of the environment that runs this.

    :raises ProjectError: There are type errors, which are shown, or there is no such type checker.
    """
    if find_spec(checker) is None:
        install = "pip install" if project.toolchain is None else "azprov add"
        raise ProjectError(
            f'{project.file} says typecheck = "{checker}", and {checker} is not installed in {sys.prefix}. Install '
            f"it with: {install} {checker}"
        )
    options = ["."] if checker == "mypy" else ["--pythonpath", sys.executable]
    command = [sys.executable, "-m", checker, *options]
    done = subprocess.run(command, cwd=project.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise ProjectError(
            f"{checker} found what is wrong, and nothing was run:\n{done.stdout.decode(errors='replace').rstrip()}"
        )
