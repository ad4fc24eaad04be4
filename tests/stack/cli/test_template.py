"""``azprov template`` of a program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

from .support import PROGRAM, write

SHOP = """
def shop(az, stack):
    print("hello")
    rg = az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
    az.storage.storage_accounts.begin_create(rg.name, "shopdata", {
        "location": rg.location, "kind": "StorageV2", "sku": {"name": "Standard_LRS"},
        "tags": {"token": stack.config.require_secret("token")},
    })
"""
TOML = """
[stacks.dev]
subscription = "11111111-2222-3333-4444-555555555555"

[stacks.dev.config]
token = { keyvault = "https://shop-kv.vault.azure.net/secrets/token" }
"""


@pytest.mark.parametrize(
    "command", [["template", "compile", PROGRAM], ["template", PROGRAM], ["template", f"{PROGRAM}:shop"]]
)
def test_the_template_of_a_program(command: list[str]) -> None:
    Path("azprov.toml").write_text(TOML, "utf-8")
    result = CliRunner().invoke(azprov, command)
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["parameters"] == {"token": {"type": "secureString"}}
    assert [each["type"] for each in document["resources"]] == [
        "Microsoft.Resources/resourceGroups",
        "Microsoft.Resources/deployments",
    ]
    assert "hello" in result.stderr


def test_it_is_written_to_a_file_that_can_be_expanded() -> None:
    written = CliRunner().invoke(
        azprov, ["template", PROGRAM, "--local", "--config", "token=x", "--output", "shop.json"]
    )  # fmt: skip
    assert written.exit_code == 0, written.output
    assert "Wrote shop.json, a template that is deployed to a subscription." in written.stderr
    Path("values.json").write_text('{"token": "x"}', "utf-8")
    expanded = CliRunner().invoke(
        azprov, ["template", "expand", "shop.json", "--scope", "subscription", "--parameters", "values.json"]
    )
    assert expanded.exit_code == 0, expanded.output
    assert "shopdata" in expanded.stdout


def test_what_no_template_can_say_is_told_with_its_line() -> None:
    write("def shop(az, stack):\n    stack.export('half', 0.5)\n    az.resources.tags.create_or_update('cost')\n")
    result = CliRunner().invoke(azprov, ["template", PROGRAM, "--local"])
    assert result.exit_code == 1
    assert f"{PROGRAM}:3: Tags_CreateOrUpdate: no template can make this" in result.output


def test_a_file_that_can_not_be_written() -> None:
    result = CliRunner().invoke(
        azprov, ["template", PROGRAM, "--local", "--config", "token=x", "--output", "no/x.json"]
    )
    assert result.exit_code == 1
    assert "can't be written" in result.output


def test_a_command_that_there_is_not() -> None:
    result = CliRunner().invoke(azprov, ["template", "chek"])
    assert result.exit_code == 2
    assert "No such command 'chek'" in result.output


def test_a_deployment_applies_a_stack() -> None:
    given = ["--local", "--config", "token=x"]
    result = CliRunner().invoke(azprov, ["up", PROGRAM, *given, "--through", "deployment", "--yes"])
    assert result.exit_code == 0, result.output
    assert "2 done." in result.output
    again = CliRunner().invoke(azprov, ["preview", PROGRAM, *given, "--check"])
    assert again.exit_code == 0, again.output
    deleted = CliRunner().invoke(azprov, ["destroy", PROGRAM, *given, "--yes"])
    assert deleted.exit_code == 0, deleted.output


def test_targets_have_no_use_for_a_deployment() -> None:
    result = CliRunner().invoke(azprov, ["up", PROGRAM, "--local", "--through", "deployment", "--target", "*"])
    assert result.exit_code == 2
    assert "--through deploys all of a program" in result.output


def test_what_azure_foresees_stands_beside_the_plan() -> None:
    given = [PROGRAM, "--local", "--config", "token=x"]
    first = CliRunner().invoke(azprov, ["preview", *given, "--what-if"])
    assert first.exit_code == 0, first.output
    assert first.stdout.partition("Azure foresees of a deployment")[2].split("\n")[1:3] == [
        "  Create      resourceGroups shop-rg",
        "  Create      storageAccounts shopdata",
    ]
    assert CliRunner().invoke(azprov, ["up", *given, "--yes"]).exit_code == 0
    changed = [PROGRAM, "--local", "--config", "token=very-secret"]
    second = CliRunner().invoke(azprov, ["preview", *changed, "--what-if", "--json"])
    assert second.exit_code == 0, second.output
    assert "very-secret" not in second.output
    found = {each["id"].rpartition("/")[2]: each for each in json.loads(second.stdout)["whatIf"]}
    assert found["shop-rg"]["change"] == "NoChange"
    assert found["shopdata"]["change"] == "Modify"
    assert found["shopdata"]["members"] == ["tags.token"]


def test_targets_have_no_use_for_what_azure_foresees() -> None:
    result = CliRunner().invoke(azprov, ["preview", PROGRAM, "--local", "--what-if", "--target", "*"])
    assert result.exit_code == 2
    assert "--what-if is about all of a program" in result.output
