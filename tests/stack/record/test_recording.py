"""Programs are recorded by the third executor: what they say is written down, and nothing is sent."""

from __future__ import annotations

import asyncio
import re
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning import ProvisioningClient, wait_all
from azure.mgmt.provisioning.aio import wait_all as wait_all_async
from azure.mgmt.provisioning.services.keyvault import KeyVaultManagementClient
from azure.mgmt.provisioning.services.keyvault.aio import KeyVaultManagementClient as AsyncKeyVaultManagementClient
from azure.mgmt.provisioning.services.keyvault.models import Vault
from azure.mgmt.provisioning.stack.errors import StackError

from ..support import GROUP, VAULT, group, named, needed, record, vault

ACCOUNT: dict[str, Any] = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}


KEY_VAULT: dict[str, Any] = {
    "location": "westeurope",
    "properties": {"tenant_id": "t", "sku": {"name": "standard"}, "access_policies": []},
}


def line_of(text: str) -> int:
    """The number of the line of this file that ends with a comment."""
    lines = Path(__file__).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.endswith(f"# {text}"))


def test_calls_are_written_down() -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        vault(az)

    first, second = record(program).graph.nodes
    assert (first.id, first.body, first.operation.id) == (
        GROUP,
        {"location": "westeurope"},
        "ResourceGroups_CreateOrUpdate",
    )
    assert second.id == VAULT
    assert second.body["properties"]["sku"] == {"family": "A", "name": "standard"}  # as a request would hold it


def test_a_result_is_of_the_models_class_and_knows_what_the_client_chose() -> None:
    found: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        group(az)
        found.append(vault(az))

    record(program)
    made = found[0]
    assert isinstance(made, Vault)
    assert (made.id, made.name, made.type) == (VAULT, "shop-kv", "Microsoft.KeyVault/vaults")
    assert made.location == "westeurope"
    assert made.properties.sku.name == "standard"
    assert made.properties.access_policies == []
    assert repr(made.properties.vault_uri) == "<shop-kv.properties.vault_uri, known after up>"
    assert repr(made) == "<shop-kv, known after up>"


def test_flattened_members_are_those_of_the_nested_model() -> None:
    found: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        group(az)
        found.append(az.storage.storage_accounts.begin_create("shop-rg", "acc", ACCOUNT).result())

    record(program)
    assert repr(found[0].primary_endpoints.blob).startswith("<acc.")
    assert found[0].kind == "StorageV2"


def test_a_body_is_validated_at_the_line_of_the_call() -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        az.storage.storage_accounts.begin_create("shop-rg", "acc", {**ACCOUNT, "kindd": 1})  # the wrong key

    with pytest.raises(SerializationError) as caught:
        record(program)
    assert str(caught.value) == (
        "parameters.kindd: StorageAccountCreateParameters has no such key. Did you mean 'kind'?"
    )
    lines = [entry.lineno for entry in caught.traceback if Path(str(entry.path)).name == Path(__file__).name]
    assert lines[-1] + 1 == line_of("the wrong key")


def test_arguments_are_checked_too() -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("..", {"location": "westeurope"})

    with pytest.raises(ValueError, match="is to be a name"):
        record(program)


def test_unknown_options_are_refused_and_known_ones_kept() -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "x"}, timeout=5)
        az.resources.resource_groups.create_or_update("other-rg", {"location": "x"}, timeot=5)

    with pytest.raises(TypeError, match="unexpected option 'timeot'"):
        record(program)

    def right(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "x"}, timeout=5)

    assert record(right).graph.nodes[0].call_options == {"timeout": 5}


@pytest.mark.parametrize("option", ["cls", "continuation_token"])
def test_options_about_responses_are_refused(option: str) -> None:
    def program(az: Any, stack: Any) -> None:
        vault_client = az.keyvault.vaults
        vault_client.begin_create_or_update("shop-rg", "kv", {"location": "x"}, **{option: "x"})

    with pytest.raises(StackError, match=f"the option '{option}' is about a response"):
        record(program)


def test_the_same_resource_twice_names_both_lines() -> None:
    def program(az: Any, stack: Any) -> None:
        group(az)
        vault(az)
        az.keyvault.vaults.begin_create_or_update("SHOP-RG", "Shop-KV", {"location": "x"})

    with pytest.raises(StackError, match=r"vaults/Shop-KV is made twice: at .*support\.py:\d+, too"):
        record(program)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda az: az.keyvault.vaults.delete("rg", "kv"), "Leave what it deletes out of the program"),
        (lambda az: az.keyvault.vaults.update("rg", "kv", {}), "Say all of the resource in the call that makes it"),
        (lambda az: az.compute.virtual_machines.begin_start("rg", "vm"), "Call it in a script"),
    ],
)
def test_what_a_stack_cannot_say_is_refused_with_a_hint(call: Any, words: str) -> None:
    with pytest.raises(StackError, match=words) as caught:
        record(lambda az, stack: call(az))
    assert str(caught.value).startswith(f"{__file__}:")


def test_requests_of_ones_own_and_resuming_are_refused() -> None:
    with pytest.raises(StackError, match="send_request"):
        record(lambda az, stack: az.send_request(HttpRequest("GET", "/x")))
    with ProvisioningClient.local() as az:
        az.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        token = az.keyvault.vaults.begin_create_or_update("rg", "some-kv", KEY_VAULT).continuation_token()
    with pytest.raises(StackError, match=r"resume\(\) is none of a stack's calls"):
        record(lambda az, stack: az.resume(token))
    record(lambda az, stack: az.close())


def test_json_text_is_a_body_and_other_content_is_not() -> None:
    def program(az: Any, stack: Any) -> None:
        az.keyvault.vaults.begin_create_or_update("rg", "kv", b'{"location": "x"}')

    assert record(program).graph.nodes[0].body == {"location": "x"}
    with pytest.raises(StackError, match="is to be JSON in a stack"):
        record(lambda az, stack: az.keyvault.vaults.begin_create_or_update("rg", "kv", b"\x00"))


def test_pollers_have_their_result_at_once() -> None:
    found: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        poller = az.keyvault.vaults.begin_create_or_update("shop-rg", "shop-kv", {"location": "x"})
        poller.wait()
        poller.remove_done_callback(None)
        found.extend([poller.done(), poller.status(), repr(poller), poller.result(timeout=1), *wait_all([poller])])

    record(program)
    assert found[:2] == [True, "Recorded"]
    assert "Vaults_CreateOrUpdate on 'shop-kv' is recorded" in found[2]
    assert found[3] is found[4]


@pytest.mark.parametrize("name", ["cancel", "continuation_token", "polling_method"])
def test_what_a_recorded_poller_cannot_do_says_so(name: str) -> None:
    def program(az: Any, stack: Any) -> None:
        getattr(az.keyvault.vaults.begin_create_or_update("shop-rg", "shop-kv", {"location": "x"}), name)()

    with pytest.raises(StackError, match=rf"a recorded operation has no {name}\(\)"):
        record(program)

    def called_back(az: Any, stack: Any) -> None:
        az.keyvault.vaults.begin_create_or_update("shop-rg", "shop-kv", {"location": "x"}).add_done_callback(print)

    with pytest.raises(StackError, match=r"no add_done_callback\(\)"):
        record(called_back)


def test_async_programs_are_recorded_alike() -> None:
    async def program(az: Any, stack: Any) -> None:
        rg = await az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})
        pollers = await asyncio.gather(
            *(az.storage.storage_accounts.begin_create(rg.name, f"acc{i}", ACCOUNT) for i in range(3))
        )
        assert pollers[0].done()
        await pollers[0].wait()
        accounts = [await poller.result() for poller in pollers]
        assert await wait_all_async(pollers) == accounts
        with pytest.raises(StackError):
            pollers[0].cancel()
        stack.export("id", accounts[2].id)
        await az.close()

    recording = record(program)
    assert [node.name for node in recording.graph.nodes] == ["shop-rg", "acc0", "acc1", "acc2"]
    assert recording.exports["id"].value.endswith("/acc2")
    assert needed(recording, "acc1") == ["shop-rg"]


def test_clients_of_single_services_are_recorded_too() -> None:
    def program(az: Any, stack: Any) -> None:
        stack.client(KeyVaultManagementClient).vaults.begin_create_or_update("rg", "kv", {"location": "x"})

    assert named(record(program), "kv").operation.service.name == "keyvault"

    async def asynchronous(az: Any, stack: Any) -> None:
        await stack.client(AsyncKeyVaultManagementClient).vaults.begin_create_or_update("rg", "kv", {"location": "x"})

    assert named(record(asynchronous), "kv").operation.service.name == "keyvault"


def test_a_client_may_have_parameters_of_its_own() -> None:
    def program(az: Any, stack: Any) -> None:
        made = stack.client(KeyVaultManagementClient, zone="a")
        assert made._executor.settings.parameters == {"zone": "a"}
        assert az._executor.settings.parameters != {"zone": "a"}

    record(program)


def test_lines_are_those_of_the_program() -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "x"})  # the group

    (node,) = record(program).graph.nodes
    assert (node.line.file, node.line.number) == (__file__, line_of("the group"))


def test_threads_may_call_at_the_same_time() -> None:
    def program(az: Any, stack: Any) -> None:
        rg = group(az)

        def some(first: int) -> None:
            for number in range(first, first + 50):
                az.storage.storage_accounts.begin_create(rg.name, f"acc{number:03}", ACCOUNT)

        threads = [threading.Thread(target=some, args=(first,)) for first in range(0, 200, 50)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    recording = record(program)
    assert sorted(node.number for node in recording.graph.nodes) == list(range(1, 202))
    assert len({node.id for node in recording.graph.nodes}) == 201


def test_a_result_cannot_be_changed() -> None:
    def program(az: Any, stack: Any) -> None:
        vault(az).tags = {"a": "b"}

    with pytest.raises(StackError, match=re.escape("can't be changed (setting 'tags')")):
        record(program)


def test_a_misspelt_member_is_told() -> None:
    def program(az: Any, stack: Any) -> None:
        vault(az).propertes  # noqa: B018

    with pytest.raises(AttributeError, match="Did you mean 'properties'"):
        record(program)


def test_lines_of_tasks_are_where_their_coroutines_were_made() -> None:
    async def program(az: Any, stack: Any) -> None:
        await asyncio.gather(
            az.resources.resource_groups.create_or_update("first-rg", {"location": "x"}),  # the first
            asyncio.create_task(wrapped(az)),
        )

    async def wrapped(az: Any) -> None:
        await az.resources.resource_groups.create_or_update("second-rg", {"location": "x"})  # the second

    recording = record(program)
    lines = {node.name: node.line for node in recording.graph.nodes}
    assert lines == {
        "first-rg": (__file__, line_of("the first")),
        "second-rg": (__file__, line_of("the second")),
    }
    assert sys.get_coroutine_origin_tracking_depth() == 0
