"""What the tests of stacks stand on: a program is recorded without anything that could answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.stack.program import Stack
from azure.mgmt.provisioning.stack.record.nodes import Graph, Node
from azure.mgmt.provisioning.stack.record.world import Looking, ProgramWorld, nothing_is_there
from azure.mgmt.provisioning.stack.running import Recording, is_async, run_program

SUBSCRIPTION = "11111111-2222-3333-4444-555555555555"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/shop-rg"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/shop-kv"


class Nobody:
    """A credential that nothing may ask."""

    def get_token(self, *scopes: str, **kwargs: Any) -> Any:
        raise AssertionError("a recorded program sends nothing")

    def close(self) -> None:
        """Nothing to close."""


def client(*, asynchronous: bool = False) -> Any:
    """A client whose requests fail the test."""
    kind: Any = AsyncProvisioningClient if asynchronous else ProvisioningClient
    return kind(Nobody(), SUBSCRIPTION)


def record(
    program: Callable[[Any, Stack], Any],
    *,
    looking: Looking = nothing_is_there,
    config: dict[str, Any] | None = None,
    name: str = "dev",
) -> Recording:
    """What a program says."""
    recording = Recording(Graph(), ProgramWorld(looking))
    made = client(asynchronous=is_async(program))
    run_program(program, type(made), made._executor, recording, name, config or {})
    return recording


def group(az: Any) -> Any:
    """A resource group."""
    return az.resources.resource_groups.create_or_update("shop-rg", {"location": "westeurope"})


def vault(az: Any, name: str = "shop-kv", **properties: Any) -> Any:
    """A vault in the group of that name."""
    body = {"tenant_id": "t", "sku": {"name": "standard"}, "access_policies": [], **properties}
    parameters = {"location": "westeurope", "properties": body}
    return az.keyvault.vaults.begin_create_or_update("shop-rg", name, parameters).result()


def named(recording: Recording, name: str) -> Node:
    """The node of a resource."""
    (found,) = [node for node in recording.graph.nodes if node.name == name]
    return found


def needed(recording: Recording, name: str) -> list[str]:
    """The names of what a resource depends on."""
    return [node.name for node in recording.graph.dependencies(named(recording, name))]
