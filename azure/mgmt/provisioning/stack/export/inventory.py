"""What is in a resource group: its resources, what stands below them, and who may do what with them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from azure.core.exceptions import HttpResponseError

from ..errors import Line
from ..options import NO_OPTIONS
from ..plan.reading import Reading, wire_of
from ..plan.targets import ALL, Targets
from ..record.ids import above, resource_type
from ..record.nodes import Node
from .calls import Calls, shipped_services
from .makers import Maker, Makers, holds_values

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient

ON_ANYTHING = ("Microsoft.Authorization/roleAssignments", "Microsoft.Authorization/locks")
"""Types of what stands on resources and groups of any kind, and is a part of neither."""


@dataclass(eq=False)
class Resource:
    """A resource that is there.

    :ivar live: What a GET tells of it.
    """

    id: str
    maker: Maker
    live: dict[str, Any]


@dataclass(frozen=True)
class LeftOut:
    """A resource that is there, and that the program does not say.

    :ivar api_versions: Those that its type has, where that is why, newest first.
    """

    id: str
    type: str
    reason: str
    api_versions: tuple[str, ...] = ()


@dataclass
class Inventory:
    """What is in a resource group.

    :ivar group: What a GET tells of the group.
    :ivar resources: Those that a program can say, each after what it stands below.
    :ivar left_out: The others.
    :ivar ids: Those of all that is there, chosen or not.
    :ivar unlisted: Types that could not be listed, with the reason.
    """

    group: dict[str, Any]
    resources: list[Resource] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    unlisted: dict[str, str] = field(default_factory=dict)


class Inventories:
    """Reads what is in resource groups.

    :param client: An async client.
    :param makers: What makes resources.
    :param chosen: Which resources are asked for; what stands below one comes with it.
    """

    def __init__(self, client: ProvisioningClient, makers: Makers, chosen: Targets) -> None:
        self._client = client
        self._makers = makers
        self._wanted = Targets(chosen.targets)
        self._excluded = Targets(chosen.excludes)
        self._reading = Reading(client._executor)
        self._seen: set[str] = set()
        self._found: Inventory

    async def read(self, name: str) -> Inventory:
        """Read a group.

        :raises ~azure.core.exceptions.HttpResponseError: It can't be read.
        """
        group = wire_of(await self._client.resources.resource_groups.get(name))
        self._found = Inventory(group, ids=[group["id"]])
        self._seen.clear()
        listed = [each.id async for each in self._client.resources.resources.list_by_resource_group(name)]
        read = [self._resource(identity) for identity in listed]
        read += [self._listed(maker, group["id"], f"{group['id']}/providers/{kind}") for kind, maker in self._on_any()]
        for found in await asyncio.gather(*read):
            self._found.resources += found
        return self._found

    def _on_any(self) -> Iterable[tuple[str, Maker]]:
        for kind in ON_ANYTHING:
            for maker in self._makers.of_type(kind):
                if maker.is_on_any:
                    yield kind, maker

    async def _resource(self, identity: str, maker: Maker | None = None) -> list[Resource]:
        """A resource and what stands below it."""
        if identity.lower() in self._seen:
            return []
        self._seen.add(identity.lower())
        self._found.ids.append(identity)
        maker = maker or self._makers.find(identity)
        if maker is None:
            await self._cannot_be_made(identity)
            return []
        try:
            live = await self._reading.resource(_node(maker, identity), maker.arguments(identity))
        except HttpResponseError as error:
            if holds_values(maker):
                self._found.unlisted[f"{resource_type(identity)}/{identity.rpartition('/')[2]}"] = _reason(error)
            else:
                self._leave_out(identity, f"it can't be read: {_reason(error)}")
            return []
        if not isinstance(live, dict) or (holds_values(maker) and not live.get("properties")):
            return []
        below = await asyncio.gather(*(self._below(each, maker, identity) for each in self._makers.below(maker)))
        own = [Resource(identity, maker, live)] if self._is_chosen(identity) else []
        return [*own, *(each for found in below for each in found)]

    async def _below(self, maker: Maker, holder: Maker, identity: str) -> list[Resource]:
        """The resources of a kind that stand below another one.

        :param holder: What makes that one.
        """
        between = maker.template.split("/")[holder.url.count("/") + 1 :]
        place = "/".join([identity, *between])
        if between[-1].startswith("{"):
            return await self._listed(maker, identity, place.rpartition("/")[0])
        return await self._resource(place, maker)

    async def _listed(self, maker: Maker, identity: str, place: str) -> list[Resource]:
        """The resources of a kind at a place.

        :param identity: What they stand below.
        """
        first = f"{place}/x"
        try:
            found = await self._reading.listed(_node(maker, first), maker.arguments(first), place.lower())
        except HttpResponseError as error:
            self._found.unlisted[resource_type(first)] = _reason(error)
            return []
        within = identity.lower() + "/"
        named = [each["id"] for key, each in found.items() if key.startswith(within)]
        read = await asyncio.gather(*(self._resource(each, maker if maker.segments(each) else None) for each in named))
        return [each for resources in read for each in resources]

    def _is_chosen(self, identity: str) -> bool:
        group = self._found.group["id"]
        ids = [each for each in (identity, *above(identity)) if len(each) > len(group)]
        is_excluded = self._excluded.targets and any(self._excluded.name(each, ()) for each in ids)
        return not is_excluded and any(self._wanted.name(each, ()) for each in ids)

    async def _cannot_be_made(self, identity: str) -> None:
        namespace, _, kind = resource_type(identity).partition("/")
        versions: tuple[str, ...] = ()
        try:
            provider: Mapping[str, Any] = wire_of(await self._client.resources.providers.get(namespace))
        except HttpResponseError:  # it is told without them
            provider = {}
        for each in provider.get("resourceTypes") or ():
            if str(each.get("resourceType")).lower() == kind.lower():
                versions = tuple(each.get("apiVersions") or ())
        self._leave_out(identity, "no service of this package makes its type", versions)

    def _leave_out(self, identity: str, reason: str, versions: tuple[str, ...] = ()) -> None:
        if self._is_chosen(identity):
            self._found.left_out.append(LeftOut(identity, resource_type(identity), reason, versions))


async def read_inventory(
    client: ProvisioningClient,
    group: str,
    *,
    targets: Targets = ALL,
    packages: Sequence[str] = (),
    calls: Calls | None = None,
) -> Inventory:
    """Read what is in a resource group. Nothing is written.

    :param client: An async client.
    :param targets: Which resources are asked for.
    :param packages: Names of packages of services besides those of this package.
    :param calls: The methods that operations have.
    :raises ~azure.core.exceptions.HttpResponseError: The group can't be read.
    """
    driver: Any = client._executor
    if not getattr(driver, "asynchronous", False):
        raise TypeError("exporting needs an async client: azure.mgmt.provisioning.aio.ProvisioningClient")
    # Registering a resource provider, which clients do where one is missing, would be a write.
    reader = type(client)._over(type(driver)(replace(driver.settings, registers=False)))
    try:
        makers = Makers([*packages, *shipped_services()], calls or Calls())
        return await Inventories(reader, makers, targets).read(group)
    finally:
        if "transport" not in driver.settings.options:  # a transport of the caller's own stays open
            await reader.close()


def _node(maker: Maker, identity: str) -> Node:
    """What the reading of plans takes for a resource."""
    return Node(0, maker.operation, (), {}, identity, None, Line("", 0), NO_OPTIONS, ())


def _reason(error: HttpResponseError) -> str:
    code = getattr(error.error, "code", None)
    return f"HTTP {error.status_code}" + (f" ({code})" if code else "")
