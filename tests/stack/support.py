"""What the tests of stacks stand on: a program is recorded without anything that could answer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from importlib.metadata import entry_points
from types import SimpleNamespace
from typing import Any

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.stack import Change, Kind, MemoryState, Owned, Plan, Stack, State, preview
from azure.mgmt.provisioning.stack.config import Config
from azure.mgmt.provisioning.stack.record.nodes import Graph, Node
from azure.mgmt.provisioning.stack.record.world import Looking, ProgramWorld, nothing_is_there
from azure.mgmt.provisioning.stack.running import Recording, is_async, run_program

LOCAL = "00000000-0000-0000-0000-000000000000"
"""The subscription of a local Azure Resource Manager."""
SUBSCRIPTION = "11111111-2222-3333-4444-555555555555"
GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/shop-rg"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/shop-kv"


class Nobody:
    """A credential that nothing may ask."""

    def get_token(self, *scopes: str, **kwargs: Any) -> Any:
        raise AssertionError("a recorded program sends nothing")

    def close(self) -> None:
        """Nothing to close."""


class AsyncNobody:
    """An async credential that nothing may ask."""

    async def get_token(self, *scopes: str, **kwargs: Any) -> Any:
        raise AssertionError("a recorded program sends nothing")

    async def close(self) -> None:
        """Nothing to close."""

    async def __aenter__(self) -> AsyncNobody:
        return self

    async def __aexit__(self, *exc_details: object) -> None:
        """Nothing to close."""


def fixtures() -> list[str]:
    """What makes pytest know the package's fixtures, where it is not installed with them."""
    module = "azure.mgmt.provisioning.stack.pytest_plugin"
    return [] if any(each.value == module for each in entry_points(group="pytest11")) else ["-p", module]


def client(*, asynchronous: bool = False) -> Any:
    """A client whose requests fail the test."""
    if asynchronous:
        return AsyncProvisioningClient(AsyncNobody(), SUBSCRIPTION)
    return ProvisioningClient(Nobody(), SUBSCRIPTION)


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


class Scripted:
    """Stands for a stack while a program runs as a script, which makes what it says."""

    def __init__(self, name: str = "dev", **config: Any) -> None:
        self.name = name
        self.config = Config(config, lambda value, name: value)
        recorder: Any = SimpleNamespace(settings=SimpleNamespace(subscription_id=LOCAL))
        world: Any = None
        self._names = Stack(name, recorder, world, {})

    def options(self, **options: Any) -> Any:
        return nullcontext()

    def component(self, name: str) -> Any:
        return nullcontext()

    def export(self, name: str, value: object, *, secret: bool = False) -> None:
        """Nobody asks."""

    def secret(self, value: str) -> str:
        return value

    def guid(self, name: str) -> str:
        return self._names.guid(name)

    def random_name(self, prefix: str, length: int) -> str:
        return self._names.random_name(prefix, length)


def made(program: Callable[[Any, Any], Any], azure: LocalAzure) -> None:
    """Make what a program says, as a script does."""
    with ProvisioningClient.local(azure) as az:
        program(az, Scripted())


def previewed(program: Callable[[Any, Any], Any], azure: LocalAzure, state: State | None = None, **config: Any) -> Plan:
    """What a program would change."""
    return preview(program, AsyncProvisioningClient.local(azure), state=state, config=config)


def state_of(plan: Plan, **options: Any) -> MemoryState:
    """The state of a stack that made all that a plan says."""
    return MemoryState(
        Owned(change.id, change.type, body=change.body, component=change.component, needs=change.needs, **options)
        for change in plan.changes
        if change.kind is not Kind.READ
    )


def kinds(plan: Plan) -> dict[str, str]:
    """What happens to each resource, by its name."""
    return {change.name: change.kind.value for change in plan.changes}


def change_of(plan: Plan, name: str) -> Change:
    """What happens to the resource of a name."""
    (found,) = [change for change in plan.changes if change.name == name]
    return found
