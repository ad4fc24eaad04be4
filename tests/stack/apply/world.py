"""A local Azure Resource Manager and a journal, in virtual time, in which tests apply stacks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LoopClock, run_in_virtual_time
from azure.mgmt.provisioning.stack.apply.up import Applied, Up
from azure.mgmt.provisioning.stack.run.steps import Event
from azure.mgmt.provisioning.stack.running import Program
from azure.mgmt.provisioning.stack.state.journal import Journal

from ..fuzz.turns import run_in_turns

T = TypeVar("T")


class World:
    """What a stack is applied to, and what is known of it.

    :ivar events: What the last run told.
    """

    def __init__(
        self, journal: str | Journal = ":memory:", state: str = ":memory:", start: float = 1_800_000_000.0
    ) -> None:
        self.azure = LocalAzure(state=state, clock=LoopClock(start))
        self.journal = Journal(journal, "dev") if isinstance(journal, str) else journal
        self.client = ProvisioningClient.local(self.azure)
        self.events: list[Event] = []
        self._seen = 0

    async def up(self, program: Program, **options: Any) -> Applied:
        """Apply a stack."""
        self.events.clear()
        self.writes()
        return await self.begun(program, **options).run()

    def begun(self, program: Program, **options: Any) -> Up:
        """A run that is not under way yet."""
        return Up(program, self.client, self.journal, **{"report": self.events.append, **options})

    def writes(self) -> list[str]:
        """The requests since the last time that wrote something: ``PUT shop-kv``."""
        new, self._seen = self.azure.requests[self._seen :], len(self.azure.requests)
        return [f"{each.method} {urlsplit(each.url).path.rpartition('/')[2]}" for each in new if each.method != "GET"]

    def there(self, name: str) -> dict[str, Any]:
        """The document of the only resource of a name."""
        (found,) = [
            each for each in self.azure.store.below("/subscriptions/" + self.azure.subscription_id) if each.name == name
        ]
        return found.document

    def names(self) -> set[str]:
        """The names of all that is there of what the tests make."""
        kinds = ("resourceGroups", "vaults", "storageAccounts", "serverfarms", "sites", "virtualNetworks", "subnets")
        return {each.name for each in self._below() if each.type.rpartition("/")[2] in kinds}

    def _below(self) -> list[Any]:
        return list(self.azure.store.below(f"/subscriptions/{self.azure.subscription_id}"))


def in_files(folder: Path, use: Callable[[World], Awaitable[T]], start: float = 1_800_000_000.0) -> T:
    """What something gives in a world that is kept in files, in virtual time.

    :param start: The time at which it begins: later than all that happened in these files.
    """

    async def main() -> T:
        world = World(str(folder / "dev.db"), str(folder / "azure.db"), start)
        with world.azure, world.journal:
            return await use(world)

    return run_in_virtual_time(main())


def in_virtual_time(test: Callable[[World], Awaitable[None]]) -> Callable[[], None]:
    """A test that runs in an event loop whose time is virtual, in a world of its own.

    Time passes while a program runs in its thread if something else waits for it: :func:`in_turns` is for tests of what
    two runs do at the same time.
    """
    return _in_world(test, run_in_virtual_time)


def in_turns(test: Callable[[World], Awaitable[None]]) -> Callable[[], None]:
    """As :func:`in_virtual_time`, but no time passes while a program runs, however slow its thread is."""
    return _in_world(test, run_in_turns)


def _in_world(
    test: Callable[[World], Awaitable[None]], run_main: Callable[[Coroutine[Any, Any, None]], None]
) -> Callable[[], None]:
    def run() -> None:
        async def main() -> None:
            world = World()
            with world.azure, world.journal:
                await test(world)

        run_main(main())

    run.__doc__ = test.__doc__
    return run


def endings(applied: Applied) -> dict[str, str]:
    """How the steps ended, by the names of their resources."""
    return {key.rpartition("/")[2]: outcome.ending for key, outcome in applied.outcomes.items()}


def only(*calls: Callable[[Any], Any]) -> Callable[[Any, Any], None]:
    """A program that makes some calls, and nothing else."""

    def program(az: Any, stack: Any) -> None:
        for call in calls:
            call(az)

    return program


def group(az: Any, location: str = "westeurope", **body: Any) -> Any:
    """A resource group."""
    return az.resources.resource_groups.create_or_update("shop-rg", {"location": location, **body})


def account(az: Any, name: str = "shopone", location: str = "westeurope", **body: Any) -> Any:
    """A storage account in the group."""
    parameters = {"location": location, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}, **body}
    return az.storage.storage_accounts.begin_create("shop-rg", name, parameters).result()


def vault(az: Any, name: str = "shop-kv", location: str = "westeurope", **body: Any) -> Any:
    """A vault in the group."""
    tenant = "11111111-1111-1111-1111-111111111111"
    properties = {"tenant_id": tenant, "sku": {"name": "standard"}, "access_policies": []}
    parameters = {"location": location, "properties": properties, **body}
    return az.keyvault.vaults.begin_create_or_update("shop-rg", name, parameters).result()


def network(az: Any, name: str = "net", location: str = "westeurope") -> Any:
    """A network in the group: it is made and deleted by operations that take a while."""
    parameters = {"location": location, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    return az.network.virtual_networks.begin_create_or_update("shop-rg", name, parameters).result()
