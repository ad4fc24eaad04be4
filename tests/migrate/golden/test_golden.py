"""Whole scripts: what becomes of them, and that it runs on the local Azure Resource Manager."""

from __future__ import annotations

import inspect
import runpy
from typing import Any

import pytest

from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential

from .scripts import AFTER, BEFORE, NAMES, migrated

RESULTS: dict[str, Any] = {
    "deployment_and_identity.py": ["Succeeded", "app", ["first"], True],
    "key_vault_async.py": ["kv-moved", "standard", ["get", "list"]],
    "virtual_machine.py": ["vm", "ReadWrite", []],
}


@pytest.mark.parametrize("name", NAMES)
def test_what_becomes_of_a_script(name: str) -> None:
    assert migrated(BEFORE / name).decode() == (AFTER / name).read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_left_to_change(name: str) -> None:
    assert migrated(AFTER / name) == (AFTER / name).read_bytes()


@pytest.mark.parametrize("name", NAMES)
async def test_it_runs(name: str, local_azure: LocalAzure) -> None:
    run = runpy.run_path(str(AFTER / name))["run"]
    if inspect.iscoroutinefunction(run):
        transport = local_azure.async_transport()
        found = await run(AsyncLocalCredential(), local_azure.subscription_id, transport=transport)
    else:
        found = run(LocalCredential(), local_azure.subscription_id, transport=local_azure.transport())
    assert found == RESULTS[name]
