"""Servers that are installed with npm, in the versions that a ``package-lock.json`` pins."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from azure.mgmt.provisioning.files.owner import Ownership
from azure.mgmt.provisioning.stack.state.journal import patiently

_SECONDS_TO_INSTALL = 600


class NotInstalled(Exception):
    """A server cannot be had here; the text says why."""


def install(folder: Path) -> None:
    """Install what ``package.json`` in a folder names, unless it is there already.

    :raises NotInstalled: Node is missing, or npm cannot install it.
    """
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NotInstalled("Node and npm are not installed")
    # Processes that share the tests would install it at the same time.
    lock = str(folder / "node_modules.lock")
    owned = patiently(lambda: Ownership(lock, "npm"), 2 * _SECONDS_TO_INSTALL, print, 0.5)
    try:
        _install(npm, folder)
    finally:
        owned.release()


def _install(npm: str, folder: Path) -> None:
    installed = folder / "node_modules" / ".package-lock.json"
    if installed.is_file() and installed.stat().st_mtime >= (folder / "package-lock.json").stat().st_mtime:
        return
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS_TO_INSTALL)
    except subprocess.TimeoutExpired:
        raise NotInstalled(f"npm ci takes longer than {_SECONDS_TO_INSTALL} s") from None
    if done.returncode != 0:
        raise NotInstalled(f"npm ci failed: {(done.stderr.strip().splitlines() or ['no reason given'])[0]}")
