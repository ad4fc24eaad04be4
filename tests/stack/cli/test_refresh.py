"""``azprov refresh``."""

from __future__ import annotations

import asyncio
import json

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import Journal, Owned

from .support import run

SHOP = """\
def shop(az, stack):
    for name in ("one", "two", "three"):
        az.resources.resource_groups.create_or_update(name, {"location": "westeurope", "tags": {"a": "1"}})
"""


def others() -> None:
    """What others do."""
    with LocalAzure(state=".azprov/local/_azure.db") as azure, ProvisioningClient.local(azure) as client:
        client.resources.resource_groups.begin_delete("one").result()
        client.resources.resource_groups.create_or_update("two", {"location": "westeurope", "tags": {"a": "2"}})


def test_what_others_did_is_told() -> None:
    assert run("up", "--yes").exit_code == 0
    same = run("refresh", "--check")
    assert (same.exit_code, same.output) == (0, "0 of 3 resources of the stack dev are not as it left them.\n")
    others()
    done = run("refresh", "--check")
    assert done.exit_code == 2
    assert done.output == (
        "- gone     resourceGroups one  (it is forgotten)\n"
        "~ changed  resourceGroups two\n"
        '      tags[\'a\']: "1" -> "2"\n'
        "2 of 3 resources of the stack dev are not as it left them.\n"
    )
    assert "1 of 2 resources" in run("refresh").output


def test_as_json() -> None:
    run("up", "--yes")
    others()
    found = json.loads(run("refresh", "--json", "--exclude", "*/three").output)
    assert (found["version"], found["stack"]) == (1, "dev")
    one, two = found["resources"]
    assert (one["isThere"], one["differences"], two["isThere"]) == (False, [], True)
    assert two["differences"] == [{"path": "tags['a']", "before": "1", "after": "2", "secret": False}]


def test_what_no_operation_reads_is_told() -> None:
    run("up", "--yes")
    with Journal(".azprov/local/dev.db", "dev") as journal:
        owned = Owned(
            "/subscriptions/s/providers/X.Y/zs/z", "X.Y/zs", "azure.mgmt.provisioning.services.web", "No_Such"
        )
        asyncio.run(journal.settle(owned.id, owned))
    assert "? unknown  zs z  (it can't be read)\n" in run("refresh").output
