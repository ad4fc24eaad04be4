"""The acceptance server: it is installed with npm, started on a free port, and asked for its reports."""

from __future__ import annotations

import json
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
_PATIENCE = 600
"""Seconds for what takes a moment on a machine that does nothing else."""


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
        with urllib.request.urlopen(self.url + path, timeout=_PATIENCE) as response:
            return json.load(response)


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """Start a server, and stop it in the end.

    :param folder: Where it may leave its files.
    """
    script = PACKAGE / "dist" / "cli" / "cli.js"
    # The server takes a free port by itself, so that nobody else can take it first.
    options = ("--port", "0", "--coverageDirectory", str(folder))
    says = r"Started server on port ([0-9]+)\n"
    with node.running(script, "run", *options, folder=folder, says=says) as port:
        yield Server(port)
