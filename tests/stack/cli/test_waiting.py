"""``--wait``: commands that write the journal wait for whoever has it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

from ..state.blob_service import ADDRESS, BlobService

SHOP = """\
def shop(az, stack):
    az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
"""
HOLD = """
import sys
from azure.mgmt.provisioning.stack import Journal

journal = Journal(sys.argv[1], "dev")
print("open", flush=True)
sys.stdin.read()
"""
FILE = Path(".azprov/local/dev.db")
COMMANDS = [
    ("up", "--yes"),
    ("destroy", "--yes"),
    ("refresh",),
    ("forget", "*/shop-rg", "--yes"),
    ("rename", "production"),
    ("state move", ADDRESS),
]


def run(command: str, *options: str) -> Result:
    return CliRunner().invoke(azprov, [*command.split(), "shop.py", "--local", *options])


@pytest.fixture
def holder() -> Iterator[subprocess.Popen[str]]:
    """Another process that has the journal of the stack."""
    assert run("up", "--yes").exit_code == 0
    command = [sys.executable, "-c", HOLD, str(FILE)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        yield holder
        holder.kill()


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_who_has_the_journal_is_told_or_waited_for(
    holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    def sleep(seconds: float) -> None:
        holder.kill()
        holder.wait()

    in_use = f"journal: {FILE.resolve()} is in use by process {holder.pid} since "
    refused = run(*command)
    assert (refused.exit_code, refused.stderr.startswith(f"Error: {in_use}")) == (1, True)
    monkeypatch.setattr(time, "sleep", sleep)
    BlobService().serve(monkeypatch)
    done = run(*command, "--wait", "600")
    assert (done.exit_code, done.stderr.startswith(in_use), done.stderr.count(in_use)) == (0, True, 1)
