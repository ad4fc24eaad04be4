"""Virtual environments: where their commands are, and running ``azprov`` in the one of a project."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .errors import ProjectError

IS_WINDOWS = os.name == "nt"
_ENTERED = "AZPROV_ENVIRONMENT"
"""The variable that says which environment ``azprov`` was started in, so that it is not started there over and over."""


def command_of(environment: Path, name: str) -> Path:
    """A command of an environment: ``python``, say."""
    return environment / "Scripts" / f"{name}.exe" if IS_WINDOWS else environment / "bin" / name


def is_environment(folder: Path) -> bool:
    """Whether a folder is a virtual environment."""
    return command_of(folder, "python").is_file()


def enter(environment: Path, arguments: Sequence[str]) -> None:
    """Go on in an environment: nothing if this is it, else ``azprov`` is run there, and this process ends with it.

    :param arguments: The arguments of ``azprov``.
    :raises ProjectError: There is no such environment, or it has no ``azprov`` that runs in it.
    """
    environment = environment.resolve()
    if Path(sys.prefix).resolve() == environment:
        return
    if not is_environment(environment):
        raise ProjectError(f"there is no virtual environment {environment}. Make it with: azprov install")
    command = command_of(environment, "azprov")
    if not command.is_file():
        raise ProjectError(
            f"the virtual environment {environment} has no azure-mgmt-provisioning[cli]. Install what the project "
            "needs with: azprov install"
        )
    if os.environ.get(_ENTERED) == str(environment):
        raise ProjectError(
            f"{command} runs in {sys.prefix}: the virtual environment was moved or copied. Delete {environment}, and "
            "make it anew with: azprov install"
        )
    try:
        _replace_process([str(command), *arguments], {**os.environ, _ENTERED: str(environment)})
    except OSError as error:
        # The interpreter that it names is gone, for instance.
        raise ProjectError(
            f"{command} can't be run ({error.strerror or error}). Delete {environment}, and make it anew with: azprov "
            "install"
        ) from None


def _replace_process(command: list[str], variables: dict[str, str]) -> None:
    sys.stdout.flush()
    sys.stderr.flush()
    if not IS_WINDOWS:
        os.execve(command[0], command, variables)
    # Windows has no processes that become others. Ctrl+C is for the one that is waited for.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise SystemExit(subprocess.run(command, env=variables, check=False).returncode)
