"""What each node needs: by values, by options, by ids in its body, by where it stands."""

from __future__ import annotations

import json
import re
import uuid
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.declare.operation import Operation, Service
from azure.mgmt.provisioning.stack.errors import Line, StackError
from azure.mgmt.provisioning.stack.options import NO_OPTIONS
from azure.mgmt.provisioning.stack.record.ids import above, ids_within, resource_id, resource_name, resource_type
from azure.mgmt.provisioning.stack.record.nodes import Graph, Node

from ..support import GROUP, VAULT, group, named, needed, record, vault

PUT = Operation(Service("x", "x", "1"), "Things_Put", "PUT", "/{thing}")


def site(az: Any, name: str = "site", **body: Any) -> Any:
    return az.web.web_apps.begin_create_or_update("shop-rg", name, {"location": "x", **body}).result()


def test_a_resource_needs_what_it_stands_below() -> None:
    def program(az: Any, stack: Any) -> None:
        az.keyvault.secrets.create_or_update("shop-rg", "shop-kv", "s", {"properties": {"value": "v"}})
        vault(az)
        group(az)

    recording = record(program)
    assert needed(recording, "s") == ["shop-kv"]
    assert needed(recording, "shop-kv") == ["shop-rg"]
    assert needed(recording, "shop-rg") == []
    assert [node.name for node in recording.graph.ordered()] == ["shop-rg", "shop-kv", "s"]


def test_values_are_needed_in_bodies_in_text_and_in_arguments() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        site(az, "direct", tags={"a": made.properties.vault_uri})
        site(az, "text", site_config={"app_command_line": f"x{made.properties.vault_uri}"})
        site(az, "number", container_size=made.properties.soft_delete_retention_in_days)
        az.resources.resource_groups.create_or_update(f"rg-{made.properties.tenant_id}", {"location": "x"})
        az.resources.resource_groups.create_or_update(f"rg{made.properties.provisioning_state}", {"location": "x"})

    recording = record(program)
    assert needed(recording, "direct") == needed(recording, "text") == needed(recording, "number") == ["shop-kv"]
    assert needed(recording, "rg-t") == []  # it is known
    assert needed(recording, recording.graph.nodes[-1].name) == ["shop-kv"]


def test_a_later_text_may_be_an_argument_itself() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        az.resources.resource_groups.create_or_update(made.properties.provisioning_state, {"location": "x"})
        az.keyvault.vaults.list_by_resource_group(made.properties.provisioning_state)

    recording = record(program)
    first, second = recording.graph.nodes[1:]
    assert needed(recording, first.name) == needed(recording, second.name) == ["shop-kv"]
    assert first.name == "<shop-kv.properties.provisioning_state>"
    assert repr(first).endswith("/resourceGroups/<shop-kv.properties.provisioning_state>>")


def test_a_later_number_is_no_argument() -> None:
    def program(az: Any, stack: Any) -> None:
        az.keyvault.vaults.list_by_resource_group("rg", top=vault(az).properties.soft_delete_retention_in_days)

    with pytest.raises(SerializationError, match="top: expected a whole number, got a Later"):
        record(program)


def test_ids_in_bodies_are_needed_whoever_made_them_first() -> None:
    def program(az: Any, stack: Any) -> None:
        site(az, "first", server_farm_id=f"{GROUP}/providers/Microsoft.Web/serverFarms/plan")
        made = az.web.app_service_plans.begin_create_or_update("shop-rg", "plan", {"location": "x"}).result()
        site(az, "second", server_farm_id=made.id)
        site(az, "part", tags={"scopes": f"['{made.id.upper()}/sites/x', '/subscriptions/other']"})

    recording = record(program)
    assert needed(recording, "first") == needed(recording, "second") == needed(recording, "part") == ["plan"]


def test_ids_that_are_keys_are_needed_too() -> None:
    def program(az: Any, stack: Any) -> None:
        identities = az.managedidentity.user_assigned_identities
        made = identities.create_or_update("shop-rg", "shop-identity", {"location": "x"})
        site(az, identity={"type": "UserAssigned", "user_assigned_identities": {made.id: {}}})

    assert needed(record(program), "site") == ["shop-identity"]


def test_later_values_that_are_keys_are_needed_however_they_are_escaped() -> None:
    def program(az: Any, stack: Any) -> None:
        site(az, tags={json.dumps({"uri": vault(az).properties.vault_uri}): "x"})

    assert needed(record(program), "site") == ["shop-kv"]


def test_a_resource_may_name_itself_and_what_stands_below_it() -> None:
    def program(az: Any, stack: Any) -> None:
        vault(az)
        site(az, tags={"self": f"{GROUP}/providers/Microsoft.Web/sites/site", "kv": VAULT})
        az.web.web_apps.begin_create_or_update_slot("shop-rg", "site", "slot", {"location": "x"})
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "x", "tags": {"a": f"{VAULT}/keys/a"}})

    recording = record(program)
    assert needed(recording, "site") == ["shop-rg", "shop-kv"]
    assert needed(recording, "shop-rg") == []


def test_depends_on_takes_results_pollers_ids_and_later_values() -> None:
    def program(az: Any, stack: Any) -> None:
        poller = az.keyvault.vaults.begin_create_or_update("shop-rg", "polled", {"location": "x"})
        made = vault(az)
        with stack.options(depends_on=[made, poller]):
            site(az, "a")
            with stack.options(depends_on=[made.properties.vault_uri], deleted_with=poller):
                site(az, "b")
        with stack.options(depends_on=[made.id]):
            site(az, "c")
        site(az, "d")

    recording = record(program)
    assert needed(recording, "a") == ["shop-kv", "polled"]
    assert needed(recording, "b") == ["shop-kv", "polled"]
    assert needed(recording, "c") == ["shop-kv"]
    assert needed(recording, "d") == []


@pytest.mark.parametrize("wrong", [1, "shop-kv", object])
def test_depends_on_refuses_what_is_none_of_the_stacks(wrong: Any) -> None:
    def program(az: Any, stack: Any) -> None:
        vault(az)
        with stack.options(depends_on=[wrong]):
            site(az)

    with pytest.raises(StackError, match="depends_on takes results of calls"):
        record(program)


def test_what_depends_on_each_other_is_told() -> None:
    def program(az: Any, stack: Any) -> None:
        site(az, "a", tags={"b": f"{GROUP}/providers/Microsoft.Web/sites/b"})
        site(az, "b", tags={"a": f"{GROUP}/providers/Microsoft.Web/sites/a"})

    with pytest.raises(StackError, match=re.escape("these depend on each other: a -> b -> a")):
        record(program).graph.ordered()


def test_options_stay_in_their_block() -> None:
    def program(az: Any, stack: Any) -> None:
        with stack.options(protect=True, ignore_changes=["tags"], timeouts=60):
            with stack.component("outer"):
                site(az, "a")
                with stack.component("inner"), stack.options(protect=False, ignore_changes=["kind"], adopt=True):
                    site(az, "b")
            with stack.component("plain", NO_OPTIONS):
                site(az, "c")

    recording = record(program)
    a, b, c = (named(recording, name) for name in "abc")
    assert (a.options.protect, a.options.ignore_changes, a.options.adopt, a.component) == (
        True,
        ("tags",),
        False,
        ("outer",),
    )
    assert (b.options.protect, b.options.ignore_changes, b.options.timeouts) == (False, ("tags", "kind"), 60)
    assert b.component == ("outer", "inner")
    assert (c.options, c.component) == (NO_OPTIONS, ("plain",))


def test_a_text_for_a_list_of_members_is_refused() -> None:
    with pytest.raises(TypeError, match=re.escape('Write ["tags"]')):
        record(lambda az, stack: stack.options(ignore_changes="tags"))


@pytest.mark.parametrize(
    ("identity", "name", "kind"),
    [
        (GROUP, "shop-rg", "Microsoft.Resources/resourceGroups"),
        (VAULT, "shop-kv", "Microsoft.KeyVault/vaults"),
        (f"{VAULT}/keys/k", "k", "Microsoft.KeyVault/vaults/keys"),
        (f"{VAULT}/providers/Microsoft.Authorization/locks/l", "l", "Microsoft.Authorization/locks"),
        ("/subscriptions/s/tagNames/t", "t", "Microsoft.Resources/tagnames"),
    ],
)
def test_an_id_says_name_and_type(identity: str, name: str, kind: str) -> None:
    assert resource_name(identity) == name
    assert resource_type(identity) == kind


def test_ids_are_spelt_as_azure_resource_manager_does() -> None:
    assert resource_id("/subscriptions/s/resourcegroups/g/x") == "/subscriptions/s/resourceGroups/g/x"
    assert resource_id("/providers/Microsoft.Management/managementGroups/g").endswith("/g")
    assert list(above("/a/b/c")) == ["/a/b", "/a"]
    assert list(ids_within(["x", f"see {VAULT}.", '{"a": "/providers/X/y"}', "a/b"])) == [
        VAULT.lower(),
        "/providers/x/y",
    ]


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=40))
def test_nodes_come_after_what_they_need_however_they_are_wired(edges: list[tuple[int, int]]) -> None:
    graph = Graph()
    line = Line("x", 1)
    nodes = [Node(i, PUT, (), {}, f"/{uuid.uuid4()}", {}, line, NO_OPTIONS, ()) for i in range(20)]
    for first, second in edges:
        if first != second:
            nodes[max(first, second)].needs[nodes[min(first, second)]] = None
    for node in reversed(nodes):
        graph.add(node)
    ordered = graph.ordered()
    assert sorted(node.number for node in ordered) == list(range(20))
    places = {node: place for place, node in enumerate(ordered)}
    assert all(places[needed] < places[node] for node in nodes for needed in node.needs)
