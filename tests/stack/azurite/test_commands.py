"""``azprov``, as processes of their own, with a journal in Azurite."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from azure.storage.blob import BlobLeaseClient, ContainerClient

pytestmark = pytest.mark.slow

SHOP = """\
import time


def shop(az, stack):
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    account = az.storage.storage_accounts.begin_create(
        rg.name, "shopdata", {"location": rg.location, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    ).result()
    if stack.config.get("hold", str, "") and account.primary_endpoints.blob:
        print("held", flush=True)
        time.sleep(600)
    stack.export("group", rg.name)
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Begins a command, on a machine of its own."""

    def start(command: str, *options: str, machine: str = "one") -> subprocess.Popen[str]:
        folder = tmp_path / machine
        folder.mkdir(exist_ok=True)
        (folder / "shop.py").write_text(SHOP, "utf-8")
        (folder / "azprov.toml").write_text(f'state = "{address}"\n[stacks.dev]\n[stacks.production]\n', "utf-8")
        line = [sys.executable, "-m", "azure.mgmt.provisioning.cli", *command.split(), "shop.py"]
        where = ["--local", "--state", address]
        return subprocess.Popen(
            [*line, *where, *options], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    return start


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """How a command ended, and what it said."""
    said = process.communicate(timeout=1800)[0]
    return process.returncode, said


def test_every_command(start: Start, address: str) -> None:
    for command, words in {
        "preview": "2 to create.",
        "up --yes": "2 done.",
        "preview --check": "2 the same.",
        "outputs": 'group: "shop-rg"',
        "history": "1  up      done",
        "refresh --check": "0 of 2 resources",
        "graph": "same resourceGroups",
        "rename": "The stack dev is production now",
        "outputs --stack production": 'group: "shop-rg"',
        "state move --stack production": "is in /",
        "outputs --stack production --state file": 'group: "shop-rg"',
    }.items():
        name, *options = command.split(" --")
        given = [f"--{each}".split() for each in options]
        arguments = {"rename": ["production"], "state move": ["file"]}.get(name, [])
        code, said = ended(start(name, *arguments, *(part for each in given for part in each)))
        assert (code, words in said) == (0, True), f"{command}: {said}"
    for command, argument in (("forget", "*/shopdata"), ("destroy", "--foreign")):
        code, said = ended(start(command, argument, "--yes", "--stack", "production", "--state", "file"))
        assert code == 0, said


def test_a_second_runner_is_told_or_waits(start: Start, container: ContainerClient) -> None:
    first = start("up", "--yes", "--config", "hold=yes")
    assert first.stdout is not None
    assert any(line == "held\n" for line in first.stdout)
    code, said = ended(start("up", "--yes", machine="two"))
    assert (code, "/local/dev is in use by " in said, f"(process {first.pid})" in said) == (1, True, True)
    assert "1 up      " not in ended(start("history", machine="two"))[1]
    waiting = start("up", "--yes", "--adopt", "--wait", "600", machine="two")
    assert waiting.stdout is not None
    assert f"(process {first.pid})" in next(waiting.stdout)
    first.kill()
    first.communicate()
    # A minute would do it, too.
    BlobLeaseClient(container.get_blob_client("team/local/dev.journal")).break_lease(0)
    code, said = ended(waiting)
    assert (code, "2 done." in said) == (0, True), said


def test_two_at_once_are_one_after_the_other(start: Start) -> None:
    both = [start("up", "--yes", "--wait", "600", machine=machine) for machine in ("one", "two")]
    assert [ended(each)[0] for each in both] == [0, 0]
    code, said = ended(start("history"))
    assert (code, "1  up      done" in said, "2  up      done" in said) == (0, True, True), said


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes can't be killed so")
def test_a_run_that_was_killed_is_gone_on_with_by_the_same_machine(start: Start, container: ContainerClient) -> None:
    first = start("up", "--yes", "--config", "hold=yes")
    assert first.stdout is not None
    assert any(line == "held\n" for line in first.stdout)
    first.kill()
    first.communicate()
    BlobLeaseClient(container.get_blob_client("team/local/dev.journal")).break_lease(0)
    code, said = ended(start("up", "--yes"))
    assert (code, 'group: "shop-rg"' in said) == (0, True), said
    assert "2 the same." in ended(start("preview"))[1]
