"""What the tests of commands that call operations share."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

NOBODY = "00000000-0000-0000-0000-000000000000"
GROUP = f"/subscriptions/{NOBODY}/resourceGroups/rg"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-demo"
TENANT = "00000000-0000-0000-0000-000000000001"
NEW_VAULT = [
    "location=westeurope",
    f"properties.tenantId={TENANT}",
    "properties.sku.name=standard",
    "properties.sku.family=A",
    "properties.accessPolicies:=[]",
]


def run(*words: str, given: str | None = None, local: bool = True) -> Result:
    """Run a command.

    :param given: What stands in its standard input.
    :param local: On the local Azure Resource Manager of the test's folder.
    """
    return CliRunner().invoke(azprov, [*words, *(["--local"] if local else [])], input=given, prog_name="azprov")


def done(*words: str, given: str | None = None) -> str:
    """What a command that succeeds writes."""
    result = run(*words, given=given)
    assert result.exit_code == 0, result.output
    return result.stdout


def found(*words: str, given: str | None = None) -> Any:
    """The JSON that a command writes."""
    return json.loads(done(*words, "--output", "json", given=given))


def refusal(*words: str, code: int = 2) -> str:
    """What a command that fails says."""
    result = run(*words)
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    return result.stderr
