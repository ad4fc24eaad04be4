"""A process that is killed while it writes: what it had acknowledged is there, and nothing is half there."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ..support import RESOURCES, SUBSCRIPTION, Arm
from ..test_fuzz import SEED

WRITE = """
import json, sys
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
azure = LocalAzure(state=sys.argv[1])
base = f"https://management.azure.com/subscriptions/{azure.subscription_id}/resourceGroups/kill"
def put(path, body):
    request = LocalRequest("PUT", base + path, {"Authorization": "Bearer x"}, json.dumps(body).encode())
    response = azure.handle(request)
    assert response.status in (200, 201, 202), response.body
put("?api-version=2025-04-01", {"location": "westeurope"})
account = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
for number in range(int(sys.argv[2]), 10**6):
    name = f"kill{number:07}"
    put(f"/providers/Microsoft.Storage/storageAccounts/{name}?api-version={sys.argv[3]}", account)
    print(name, flush=True)
"""


def kill(state: Path, seed: int, kills: int) -> int:
    """How many acknowledged accounts were checked."""
    print(f"FUZZ_SEED={seed}")
    moment = random.Random(seed)
    acknowledged: list[str] = []
    with LocalAzure() as azure:
        type = azure.catalog.type("Microsoft.Storage/storageAccounts")
        assert type is not None
        version = max(type.versions)
    for _ in range(kills):
        # The next number is one that was never tried: the last write may be there without an answer.
        begin = str(len(acknowledged) and int(acknowledged[-1][4:]) + 10)
        command = [sys.executable, "-c", WRITE, str(state), begin, version]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _ in range(moment.randint(1, 60)):
                line = writer.stdout.readline()
                assert line, "the writer has failed"
                acknowledged.append(line.strip())
            writer.kill()
            acknowledged += [
                line.strip() for line in writer.stdout.read().splitlines(keepends=True) if line[-1] == "\n"
            ]
        _check(state, acknowledged, version)
    return len(acknowledged)


def _check(state: Path, acknowledged: list[str], version: str) -> None:
    with LocalAzure(state=str(state)) as azure:
        arm = Arm(azure)
        accounts = f"{SUBSCRIPTION}/providers/Microsoft.Storage/storageAccounts"
        there = {each["name"] for each in arm.list(accounts, version)}
        assert there >= set(acknowledged)
        for name in there:
            # An account comes with its services, in one transaction.
            id = f"{SUBSCRIPTION}/resourceGroups/kill/providers/Microsoft.Storage/storageAccounts/{name}"
            assert len(azure.store.below(id)) == 4, name
        assert arm.get(f"{SUBSCRIPTION}/resourceGroups/kill", RESOURCES).status == 200


def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path):
    assert kill(tmp_path / "state.db", SEED, 3) > 0


@pytest.mark.slow
def test_what_was_acknowledged_is_there_after_many_kills(tmp_path: Path):
    assert kill(tmp_path / "state.db", SEED, 50) > 50
