"""Programs that never end, and Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from azure.mgmt.provisioning.stack import Journal

from ...signals import hear
from .support import run, write

SHOP = """\
import os
from threading import Event


def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
"""
ENDLESS = """\
    os.write(1, b"busy\\n")
    Event().wait()
"""
LOOK = """\
    body = {"location": rg.location, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    account = az.storage.storage_accounts.begin_create(rg.name, "shopone", body).result()
    assert account.primary_endpoints.blob.endswith("/")
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there, no process is sent the Ctrl+C of another one alone")


@contextmanager
def busy(*command: str) -> Iterator[subprocess.Popen[str]]:
    """A process whose program has come to where it never ends."""
    azprov = [sys.executable, "-m", "azure.mgmt.provisioning.cli", *command, "shop.py", "--local"]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(azprov, preexec_fn=hear, **pipes) as process:
        assert process.stdout is not None
        # Nobody waits longer for what it says.
        patience = threading.Timer(1800, process.kill)
        patience.start()
        try:
            assert "busy\n" in iter(process.stdout.readline, "")
            yield process
        finally:
            patience.cancel()
            process.kill()


@pytest.mark.parametrize("command", [("preview",), ("up", "--yes")], ids=["preview", "up"])
def test_before_anything_is_asked_it_is_left_at_once(command: tuple[str, ...]) -> None:
    assert run("up", "--yes").exit_code == 0
    write(SHOP + ENDLESS)
    with busy(*command) as process:
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=1800)
    assert (process.returncode, said.strip()) == (1, "Aborted!")
    write(SHOP)
    assert run("preview", "--check").exit_code == 0


def test_behind_a_look_it_is_left_the_second_time() -> None:
    write(SHOP + LOOK + ENDLESS)
    with busy("up", "--yes") as process:
        assert process.stderr is not None
        process.send_signal(signal.SIGINT)
        assert any(each.startswith("Stopping: what is") for each in iter(process.stderr.readline, ""))
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=1800)
    assert (process.returncode, "the run was stopped twice before its program came to its end" in said) == (1, True)
    with Journal(".azprov/local/dev.db", "dev") as journal:
        assert [each.id.rpartition("/")[2] for each in journal.owned()] == ["shop-rg", "shopone"]
    write(SHOP + LOOK)
    assert "2 the same." in run("up", "--yes").output
