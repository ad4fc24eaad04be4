"""The acceptance server: it is installed with npm, started on a free port, and asked for its reports."""

from __future__ import annotations

import json
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ... import node
from ...node import NotInstalled as NotInstalled

FOLDER = Path(__file__).parent
PACKAGE = FOLDER / "node_modules" / "@microsoft.azure" / "autorest.testserver"
SWAGGER = PACKAGE / "swagger"
_SECONDS_TO_START = 60


def install() -> None:
    """Install the server, unless it is there already.

    :raises NotInstalled: Node is missing, or npm cannot install it.
    """
    node.install(FOLDER)


class Server:
    """A running server.

    :ivar url: Its base URL.
    """

    def __init__(self, port: int) -> None:
        self.port = port
        self.url = f"http://localhost:{port}"

    def report(self, which: str = "") -> dict[str, int]:
        """How often each scenario was called rightly.

        :param which: Empty, ``/azure`` or ``/optional``.
        """
        counts: dict[str, int] = self._get(f"/report{which}")
        return counts

    def _get(self, path: str) -> Any:
        with urllib.request.urlopen(self.url + path, timeout=10) as response:
            return json.load(response)

    def wait(self, process: subprocess.Popen[bytes]) -> None:
        """Wait until the server answers."""
        deadline = time.monotonic() + _SECONDS_TO_START
        while True:
            try:
                self.report()
            except OSError:
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError("the acceptance server does not start") from None
                time.sleep(0.1)
            else:
                return


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """Start a server, and stop it in the end.

    :param folder: Where it may leave its files.
    """
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port = probe.getsockname()[1]
    script = PACKAGE / "dist" / "cli" / "cli.js"
    command = ["node", str(script), "run", "--port", str(port), "--coverageDirectory", str(folder)]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=subprocess.STDOUT)
    try:
        server = Server(port)
        server.wait(process)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=60)
