"""Outputs of other stacks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.stack import StackError, preview
from azure.mgmt.provisioning.stack.state.journal import Journal

from .apply.world import World, in_virtual_time

OTHERS = {"network": {"group": "network-rg", "sizes": [1, 2]}}.get


def shop(az: Any, stack: Any) -> None:
    az.resources.resource_groups.create_or_update(stack.other("network")["group"], {"location": "westeurope"})


async def async_shop(az: Any, stack: Any) -> None:
    name = stack.other("network")["group"]
    await az.resources.resource_groups.create_or_update(name, {"location": "westeurope"})


@pytest.mark.parametrize("program", [shop, async_shop])
def test_an_output_is_a_value(local_azure: LocalAzure, program: Any) -> None:
    plan = preview(program, ProvisioningClient.local(local_azure), others=OTHERS)
    assert [change.name for change in plan.changes] == ["network-rg"]


@in_virtual_time
async def test_it_is_there_in_a_run_too(world: World):
    for program in (shop, async_shop):
        assert (await world.up(program, others=OTHERS)).succeeded
    assert world.names() == {"network-rg"}


def test_outputs_are_a_mapping(local_azure: LocalAzure) -> None:
    found: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        outputs = stack.other("network")
        found.extend([dict(outputs), len(outputs), "group" in outputs, "no" in outputs, outputs.get("no", 5), outputs])

    preview(program, ProvisioningClient.local(local_azure), others=OTHERS)
    assert found[:-1] == [{"group": "network-rg", "sizes": [1, 2]}, 2, True, False, 5]
    assert repr(found[-1]) == "<outputs of the stack 'network': group, sizes>"


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (
            lambda stack: stack.other("network")["grup"],
            "the stack network has no output 'grup', or a secret one. Did you",
        ),
        (
            lambda stack: stack.other("netwrk"),
            "no outputs of another stack 'netwrk': there is none, or it has not been",
        ),
        (lambda stack: stack.other("dev"), "no outputs of another stack 'dev': this is the stack itself"),
    ],
)
def test_what_is_not_there_is_told_with_its_line(local_azure: LocalAzure, ask: Any, words: str) -> None:
    with pytest.raises(StackError, match=words) as raised:
        preview(lambda az, stack: ask(stack), ProvisioningClient.local(local_azure), others=OTHERS)
    assert raised.value.line is not None
    assert raised.value.line.file == __file__


NETWORK = """\
def network_stack(az, stack):
    rg = az.resources.resource_groups.create_or_update("network-rg", {"location": "westeurope"})
    stack.export("location", rg.location)
"""
SHOP = """\
def shop_stack(az, stack):
    location = stack.other("network")["location"]
    az.resources.resource_groups.create_or_update("shop-rg", {"location": location})
"""


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.chdir(tmp_path)
    paths = list(sys.path)
    Path("network_stack.py").write_text(NETWORK, "utf-8")
    Path("shop_stack.py").write_text(SHOP, "utf-8")
    yield
    sys.path[:] = paths
    for name in ("network_stack", "shop_stack"):
        sys.modules.pop(name, None)


def run(command: str, program: str, *options: str) -> Result:
    return CliRunner().invoke(azprov, [command, program, "--local", *options])


@pytest.mark.usefixtures("programs")
def test_stacks_of_a_folder_know_each_other() -> None:
    missing = run("preview", "shop_stack.py")
    assert missing.exit_code == 1
    assert "shop_stack.py:2: no outputs of another stack 'network'" in missing.output
    assert run("up", "network_stack.py", "--stack", "network", "--yes").exit_code == 0
    assert "1 to create." in run("preview", "shop_stack.py").output
    assert run("up", "shop_stack.py", "--yes").exit_code == 0
    with Journal(".azprov/local/network.db", "network"):
        busy = run("preview", "shop_stack.py")
    assert (busy.exit_code, "is in use by this process" in busy.output) == (1, True)
