"""What shells complete of the names of operations."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click.shell_completion import ShellComplete

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.services import SERVICES


def completed(*words: str) -> list[str]:
    """What the last word may become."""
    *before, last = words
    return [each.value for each in ShellComplete(azprov, {}, "azprov", "_X").get_completions(before, last)]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (["call", "keyv"], ["keyvault"]),
        (["call", "keyvault", "va"], ["vaults"]),
        (["call", "keyvault", "vaults", "begin-c"], ["begin_create_or_update"]),
        (["call", "web", "list_geo"], ["list_geo_regions"]),
        (["call", "keyvault.va"], ["keyvault.vaults"]),
        (["call", "keyvault.vaults.get_"], ["keyvault.vaults.get_deleted"]),
        (["call", "keyvault", "vaults", "get", ""], []),
        (["call", "nothing", ""], []),
        (["call", "keyvault", "vaults", "get", "--vault"], ["--vault-name"]),
        (
            ["call", "keyvault", "vaults", "get", "rg", "--resource-group"],
            ["--resource-group-name", "--resource-group"],
        ),
        (["call", "keyvault", "vaults", "update_access_policy", "--operation-kind", "re"], ["remove", "replace"]),
        (["call", "keyvault", "vaults", "update_access_policy", "--vault-name", ""], []),
        (["call", "nothing", "--no-w"], ["--no-wait"]),
        (["call", "--outp"], ["--output"]),
        (["call", "--output", "t"], ["table", "tree"]),
        (["get", "keyvault", "vaults", "ge"], ["get", "get_deleted"]),
        (["get", "keyvault", "vaults", "kv", "--vault"], ["--vault-name"]),
        (
            ["list", "keyvault", "vaults", "li"],
            ["list", "list_by_resource_group", "list_by_subscription", "list_deleted"],
        ),
        (["list", "keyvault", "vaults", "--sub"], ["--subscription"]),
    ],
)
def test_completion(words: list[str], values: list[str]) -> None:
    assert completed(*words) == values


def test_every_service_is_completed() -> None:
    assert completed("call", "") == sorted(SERVICES)


SCRIPT = """
import sys
from click.shell_completion import ShellComplete
from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.services import SERVICES

complete = ShellComplete(azprov, {}, "azprov", "_X").get_completions
assert complete(["call"], "keyv") and complete(["call", "keyvault", "vaults"], "get")
print(*(name for name in SERVICES if f"azure.mgmt.provisioning.services.{name}" in sys.modules))
"""


def test_no_other_service_is_imported() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["keyvault"]
