"""What docs/stacks.md shows is what happens. Its tutorial is in test_tutorial.py."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.stack import LocalStack, preview

from .support import made

TEXT = (Path(__file__).parents[2] / "docs" / "stacks.md").read_text("utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
REST = TEXT.partition("\n## Programs to begin with\n")[2]
COMMANDS = re.findall(r"^```console\n\$ azprov (.*?)\n(.*?)^```$", REST, re.MULTILINE | re.DOTALL)
SHOP, _, POLICIES, _, BRANCH, ENCODED, TESTING, TESTED, APPLIED = PROGRAMS
IMPORTS = SHOP.partition("TENANT")[0]
WRONG = IMPORTS + (
    "def wrong(az: ProvisioningClient, stack: Stack) -> None:\n"
    '    az.web.app_service_plans.begin_create_or_update("rg", "plan", {"location": "x", "sku": {"nmae": "B1"}})\n'
)


@pytest.fixture(autouse=True)
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The programs of the document in a folder."""
    monkeypatch.chdir(tmp_path)
    paths = list(sys.path)
    for name, text in (("shop", SHOP), ("branch", IMPORTS + "\n" + BRANCH)):
        Path(f"{name}.py").write_text(text, "utf-8")
    yield
    sys.path[:] = paths
    for name in ("shop", "branch"):
        sys.modules.pop(name, None)


def shop() -> Any:
    scope: dict[str, Any] = {}
    exec(SHOP, scope)
    return scope["shop"]


@pytest.mark.parametrize(("command", "shown"), COMMANDS, ids=[command for command, _ in COMMANDS])
def test_a_command_prints_what_is_shown(command: str, shown: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(azprov, command.split())
    assert done.output.replace(f"{tmp_path}/", "") == shown


def test_the_test_of_a_stack_passes(local_azure: LocalAzure) -> None:
    scope: dict[str, Any] = {"shop": shop()}
    exec(TESTED, scope)
    scope["test_the_shop"](local_azure)


@pytest.mark.parametrize("name", re.findall(r"^def (test_\w+)", TESTING, re.MULTILINE))
def test_the_tests_of_a_stack_pass(name: str, local_azure: LocalAzure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(".")
    scope: dict[str, Any] = {}
    exec(TESTING, scope)
    with LocalStack(local_azure) as stack:
        scope[name](stack)


def test_the_policies_find_what_they_look_for(local_azure: LocalAzure) -> None:
    scope: dict[str, Any] = {}
    exec(POLICIES, scope)
    policies = [scope["https_only"], scope["is_tagged"]]
    plan = preview(shop(), AsyncProvisioningClient.local(local_azure), policies=policies)
    assert {(each.policy, each.mandatory) for each in plan.violations} == {("https_only", True), ("is_tagged", False)}


def test_a_stack_is_applied_in_virtual_time() -> None:
    exec(APPLIED, {"shop": shop(), "AsyncProvisioningClient": AsyncProvisioningClient})


SECTIONS = re.findall(r"^### (`azprov [^\n]*)$(.*?)(?=^###)", TEXT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("heading", "section"), SECTIONS, ids=[heading for heading, _ in SECTIONS])
def test_the_options_are_those_of_the_commands(heading: str, section: str) -> None:
    commands = re.findall(r"`azprov ([\w -]+)`", heading)
    usage = "".join(CliRunner().invoke(azprov, [*command.split(), "--help"]).output for command in commands)
    options = re.findall(r"`(--[a-z-]+)", section)
    assert options
    for option in options:
        assert option in usage


def test_the_group_that_is_exported_is_the_program_that_is_shown() -> None:
    command, shown = re.findall(r"^```\n\$ azprov (export-code .*?)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)[0]
    with LocalAzure(state="azure.db") as azure:
        made(shop(), azure)
    assert CliRunner().invoke(azprov, shlex.split(command)).stdout == shown


def test_what_is_said_of_functions_of_later_values_works() -> None:
    import base64

    from .support import record, vault
    from .test_program import body

    def program(az: Any, stack: Any) -> None:
        scope = {"stack": stack, "vault": vault(az), "base64": base64}
        exec(ENCODED, scope)
        az.resources.resource_groups.create_or_update("rg", {"location": "x", "tags": {"a": scope["encoded"]}})

    assert body(record(program))["tags"] == {"a": base64.b64encode(b"https://kv/").decode()}


def test_the_preview_in_the_readme_is_that_of_the_sample() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    command, shown = re.findall(r"^```\n\$ azprov (preview .*?)\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)[0]
    arguments = [str(Path(__file__).parents[2] / each) if each.endswith(".py") else each for each in command.split()]
    assert CliRunner().invoke(azprov, arguments).output == shown
