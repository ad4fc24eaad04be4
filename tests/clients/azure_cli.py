"""The Azure CLI, installed with pip into an environment of its own, which no test takes for the repository's files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.files.owner import Ownership
from azure.mgmt.provisioning.stack.state.journal import patiently

VERSION = "azure-cli==2.91.*"
FOLDER = Path(__file__).parents[2] / ".venv" / "clients" / "azure-cli"
_PROGRAMS = FOLDER / ("Scripts" if os.name == "nt" else "bin")
_SECONDS_TO_INSTALL = 1200
_SECONDS = 1800


class NotInstalled(Exception):
    """It cannot be had here; the text says why."""


def install() -> None:
    """Install it, unless it is there already.

    :raises NotInstalled: pip cannot install it.
    """
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    # Processes that share the tests would install it at the same time.
    owned = patiently(lambda: Ownership(f"{FOLDER}.lock", "pip"), 2 * _SECONDS_TO_INSTALL, print, 0.5)
    try:
        if not (FOLDER / "installed").exists():
            _install()
    finally:
        owned.release()


def _install() -> None:
    venv.create(FOLDER, with_pip=True, clear=True)
    command = [_PROGRAMS / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", VERSION]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=_SECONDS_TO_INSTALL)
    except subprocess.TimeoutExpired:
        raise NotInstalled(f"installing azure-cli takes longer than {_SECONDS_TO_INSTALL} s") from None
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines() or ["no reason given"]
        raise NotInstalled(f"pip cannot install azure-cli: {lines[-1]}")
    (FOLDER / "installed").touch()


@dataclass(frozen=True)
class Az:
    """Runs commands of the Azure CLI.

    :param environment: More variables of the environment.
    """

    environment: dict[str, str]

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command, whatever becomes of it."""
        return self._run([str(_PROGRAMS / "az"), *arguments])

    def __call__(self, *arguments: str) -> Any:
        """What a command gives, which has to succeed; None if it prints nothing."""
        return _result(self.run(*arguments))

    def through(self, *arguments: str) -> Any:
        """What a command gives that ``azprov local exec`` runs."""
        command = [sys.executable, "-m", "azure.mgmt.provisioning.cli", "local", "exec", "--"]
        return _result(self._run([*command, str(_PROGRAMS / "az"), *arguments]))

    def _run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **self.environment}
        return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=_SECONDS)


def _result(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, f"{done.args}\n{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout) if done.stdout.strip() else None
