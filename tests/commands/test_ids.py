"""Ids, and the operations that read what they name."""

from __future__ import annotations

import subprocess
import sys

import pytest

from azure.mgmt.provisioning.commands.errors import CommandError
from azure.mgmt.provisioning.commands.ids import check_id, newest_version, reading_of
from azure.mgmt.provisioning.services.resources.models import Provider

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000001"
GROUP = f"{SUBSCRIPTION}/resourceGroups/rg"


@pytest.mark.parametrize(
    ("identity", "operation"),
    [
        (GROUP, "ResourceGroups_Get"),
        (f"{SUBSCRIPTION}/resourceGroups", "ResourceGroups_List"),
        (f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv", "Vaults_Get"),
        (f"{GROUP.lower()}/providers/microsoft.keyvault/vaults/kv", "Vaults_Get"),
        (f"{GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets/a", "Subnets_Get"),
        (f"{GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets", "Subnets_List"),
        (f"{GROUP}/providers/Microsoft.Network/dnsZones/z/A/www", "RecordSets_Get"),
    ],
)
def test_the_operation_of_an_id(identity: str, operation: str) -> None:
    reading = reading_of(identity)
    assert reading is not None
    assert reading.operation.id == operation
    assert reading.subscription == SUBSCRIPTION.rpartition("/")[2]


def test_no_service_is_loaded_that_an_id_does_not_name() -> None:
    code = f"""import sys
from azure.mgmt.provisioning.commands.ids import reading_of
reading_of({f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv"!r})
loaded = {{name.split(".")[4] for name in sys.modules if "._rest" in name}}
print(sorted(loaded & {{"keyvault", "compute", "sql"}}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['keyvault']\n"


@pytest.mark.parametrize(
    "identity", [f"{GROUP}/providers/Microsoft.Nobody/things/a", "/providers/Microsoft.Nobody/x/y"]
)
def test_what_no_service_gets(identity: str) -> None:
    assert reading_of(identity) is None


@pytest.mark.parametrize("identity", ["", "/", "kv", "//x", "/subscriptions//x", "/a/../b", "/a/./b"])
def test_what_is_no_id(identity: str) -> None:
    with pytest.raises(CommandError, match="is no id of a resource: it begins with a slash"):
        check_id(identity)


def test_the_newest_version_that_is_no_preview() -> None:
    provider = Provider.deserialize(
        {
            "namespace": "Microsoft.Nobody",
            "resourceTypes": [
                {"resourceType": "things", "apiVersions": ["2025-01-01", "2026-01-01-preview", "2024-01-01"]},
                {"resourceType": "things/parts", "apiVersions": ["2026-01-01-preview"]},
                {"resourceType": "things/trials", "apiVersions": ["2026-01-01-alpha", "2023-01-01"]},
                {"resourceType": "empty"},
            ],
        }
    )
    thing = f"{GROUP}/providers/Microsoft.Nobody/Things/a"
    assert newest_version(thing, provider) == "2025-01-01"
    assert newest_version(f"{thing}/parts/b", provider) == "2026-01-01-preview"
    assert newest_version(f"{thing}/trials/b", provider) == "2023-01-01"
    for kind in ("empty", "other"):
        with pytest.raises(CommandError, match=f"Microsoft.Nobody has no type '{kind}'. There are empty, things, th"):
            newest_version(f"{GROUP}/providers/Microsoft.Nobody/{kind}/a", provider)
