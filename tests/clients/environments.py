"""Places for packages that are not installed beside this one, shared by all tests and later runs: virtual environments
for what cannot be, and folders for what need not be."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterable
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
    return python_of(_made(name, requirements, _install_environment))


def packages(name: str, requirements: Iterable[str]) -> Path:
    """A folder for ``sys.path`` with these packages, and nothing that they need; it is made unless it is there.

    :param name: What the folder below ``build/clients`` begins with.
    :raises NotInstalled: The packages cannot be had: the text says why.
    """
    return _made(name, requirements, _install_packages)


def _made(name: str, requirements: Iterable[str], install: Callable[[Path, list[str]], None]) -> Path:
    wanted = sorted(requirements)
    digest = hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()[:12]
    folder = _BUILD / f"{name}-{digest}"
    _BUILD.mkdir(parents=True, exist_ok=True)
    # Processes that share the tests would install it at the same time.
    owned = patiently(lambda: Ownership(f"{folder}.lock", "pip"), 2 * _SECONDS_TO_INSTALL, print, 0.5)
    try:
        installed = folder / "installed"
        if not installed.exists():
            install(folder, wanted)
            installed.touch()
    finally:
        owned.release()
    return folder


def python_of(folder: Path) -> Path:
    """The Python of a virtual environment."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def _install_environment(folder: Path, requirements: list[str]) -> None:
    venv.create(folder, with_pip=True, clear=True)
    _pip(python_of(folder), requirements)


def _install_packages(folder: Path, requirements: list[str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    # Compiled they would take twice the space, and most of their modules are never imported.
    _pip(Path(sys.executable), ["--no-deps", "--no-compile", "--target", str(folder), *requirements])


def _pip(python: Path, options: list[str]) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *options]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS_TO_INSTALL)
    except subprocess.TimeoutExpired:
        raise NotInstalled(f"installing them takes longer than {_SECONDS_TO_INSTALL} s") from None
    if done.returncode != 0:
        raise NotInstalled(f"pip cannot install them: {(done.stderr.strip().splitlines() or ['no reason given'])[-1]}")
