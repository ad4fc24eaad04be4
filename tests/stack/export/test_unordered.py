"""Texts whose ids make no order."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.stack import Kind
from azure.mgmt.provisioning.stack.plan.fill import filled

from ..support import GROUP, change_of, named, needed, previewed, record

NETWORKS = f"{GROUP}/providers/Microsoft.Network/virtualNetworks"


def network(az: Any, name: str, plan: str) -> Any:
    body = {"location": "westeurope", "ddos_protection_plan": {"id": plan}}
    return az.network.virtual_networks.begin_create_or_update("shop-rg", name, body).result()


def circle(az: Any, stack: Any) -> None:
    """Two networks that name each other."""
    one = network(az, "one", stack.unordered(f"{NETWORKS}/two"))
    network(az, "two", one.id)


def test_an_id_that_makes_no_order_is_not_needed() -> None:
    recording = record(circle)
    assert (needed(recording, "one"), needed(recording, "two")) == ([], ["one"])
    assert [node.name for node in recording.graph.ordered()] == ["one", "two"]


def test_it_is_sent_compared_and_shown_as_it_is(capsys: Any) -> None:
    def program(az: Any, stack: Any) -> None:
        text = stack.unordered("/subscriptions/x")
        print(text, f"<{text}>")
        assert text == "/subscriptions/x"
        az.resources.resource_groups.create_or_update(
            "shop-rg", {"location": "x", "tags": {"a": text, "b": f"<{text}>"}}
        )

    recording = record(program)

    def nothing(node: Any, path: Any) -> Any:
        raise AssertionError("no resource tells it")

    body = filled(named(recording, "shop-rg").body, recording.world.marks, nothing)
    assert body["tags"] == {"a": "/subscriptions/x", "b": "</subscriptions/x>"}
    assert capsys.readouterr().out == "/subscriptions/x </subscriptions/x>\n"


def test_a_preview_shows_it(local_azure: LocalAzure) -> None:
    change = change_of(previewed(circle, local_azure), "one")
    assert change.kind is Kind.CREATE
    assert change.body["properties"]["ddosProtectionPlan"] == {"id": f"{NETWORKS}/two"}
