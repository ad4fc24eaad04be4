"""Servers that are installed with npm, in the versions that a ``package-lock.json`` pins, and run with Node."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from azure.mgmt.provisioning.files.owner import Ownership
from azure.mgmt.provisioning.stack.state.journal import patiently

_SECONDS_TO_INSTALL = 600
_SECONDS_TO_START = 600
_PATIENT = Path(__file__).with_name("patient.cjs")


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


@contextmanager
def running(script: Path, *arguments: str, folder: Path, says: str) -> Iterator[int]:
    """Start a server, and stop it in the end; the port that it listens on.

    :param arguments: Have it choose a free port itself: one that is looked for before may be somebody else's by then.
    :param folder: Where it may leave its files, and its log.
    :param says: What it prints once it listens: a pattern, whose group is the port.
    :raises RuntimeError: It does not start.
    """
    path = folder / "server.log"
    with path.open("wb") as log:
        command = ["node", "--require", str(_PATIENT), str(script), *arguments]
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    try:
        yield _port(process, path, re.compile(says))
    finally:
        process.kill()
        process.wait()


def _port(process: subprocess.Popen[bytes], log: Path, says: re.Pattern[str]) -> int:
    """The port that a server listens on, once its log says so."""
    until = time.monotonic() + _SECONDS_TO_START
    while True:
        ended = process.poll() is not None or time.monotonic() > until
        said = log.read_text("utf-8", "replace")
        found = says.search(said)
        if found is not None:
            return int(found[1])
        if ended:
            raise RuntimeError(f"the server does not start: {said[-2000:]}")
        time.sleep(0.1)
