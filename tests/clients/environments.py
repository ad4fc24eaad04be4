"""Virtual environments for clients that cannot be installed beside this package, shared by all tests and later runs."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path

from azure.mgmt.provisioning.files.owner import Ownership
from azure.mgmt.provisioning.stack.state.journal import patiently

from ..node import NotInstalled

_BUILD = Path(__file__).parents[2] / "build" / "clients"
_SECONDS_TO_INSTALL = 1800


def environment(name: str, requirements: Iterable[str]) -> Path:
    """The Python of a virtual environment with these packages; it is made unless it is there.

    :param name: What the folder below ``build/clients`` begins with.
    :raises NotInstalled: The packages cannot be had: the text says why.
    """
    wanted = sorted(requirements)
    digest = hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()[:12]
    folder = _BUILD / f"{name}-{digest}"
    _BUILD.mkdir(parents=True, exist_ok=True)
    # Processes that share the tests would install it at the same time.
    owned = patiently(lambda: Ownership(f"{folder}.lock", "pip"), 2 * _SECONDS_TO_INSTALL, print, 0.5)
    try:
        _install(folder, wanted)
    finally:
        owned.release()
    return python_of(folder)


def python_of(folder: Path) -> Path:
    """The Python of a virtual environment."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def _install(folder: Path, requirements: list[str]) -> None:
    installed = folder / "installed"
    if installed.exists():
        return
    venv.create(folder, with_pip=True, clear=True)
    command = [str(python_of(folder)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS_TO_INSTALL)
    except subprocess.TimeoutExpired:
        raise NotInstalled(f"installing them takes longer than {_SECONDS_TO_INSTALL} s") from None
    if done.returncode != 0:
        raise NotInstalled(f"pip cannot install them: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
    installed.touch()
