"""Exporting a resource group: what is there is read, and written as a program that changes nothing of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..plan.targets import ALL, Targets
from .bodies import said
from .calls import Calls, group_operation
from .inventory import Inventory, LeftOut, Resource, read_inventory
from .makers import Maker
from .order import Ordering, Said
from .source import Group, source

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


@dataclass(frozen=True)
class Exported:
    """A resource group as a program.

    :ivar code: The source of the program.
    :ivar resources: The ids of what it says.
    :ivar left_out: What is there, and the program does not say.
    :ivar unlisted: Types of which it can't be told whether there are any, each with the reason.
    :ivar secrets: What the program takes from its configuration: values by name, empty where no service tells them.
    """

    code: str = field(repr=False)
    resources: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()
    unlisted: tuple[tuple[str, str], ...] = ()
    secrets: dict[str, str] = field(default_factory=dict, repr=False)


def export_code(
    client: ProvisioningClient,
    group: str,
    *,
    targets: Targets = ALL,
    packages: Sequence[str] = (),
    all_members: bool = False,
) -> Exported:
    """A resource group as the program of a stack. Nothing is written.

    :param client: An async client, which reads what is there: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param group: The name of the group.
    :param targets: Which resources the program says; all by default. What stands below one comes with it.
    :param packages: Names of packages of services that ``azprov generate`` made, for what they can make.
    :param all_members: Have the program say what services fill in by themselves, too.
    :raises StackError: The targets name nothing.
    :raises ~azure.core.exceptions.HttpResponseError: The group can't be read.
    """
    return asyncio.run(export_code_async(client, group, targets=targets, packages=packages, all_members=all_members))


async def export_code_async(
    client: ProvisioningClient,
    group: str,
    *,
    targets: Targets = ALL,
    packages: Sequence[str] = (),
    all_members: bool = False,
) -> Exported:
    """The same as :func:`export_code`, where an event loop runs already."""
    calls = Calls()
    inventory = await read_inventory(client, group, targets=targets, packages=packages, calls=calls)
    targets.check([(identity, ()) for identity in inventory.ids])
    return _exported(inventory, targets, calls, all_members=all_members)


def _exported(inventory: Inventory, targets: Targets, calls: Calls, *, all_members: bool) -> Exported:
    live = inventory.group
    maker = Maker(group_operation(), deletes=True)
    is_said = targets.name(live["id"], ())
    body = said(maker.plan, live, live["id"])
    ordering = Ordering(inventory)
    ordered = ordering.ordered()
    group = Group(live, maker, Said(Resource(live["id"], maker, live), body) if is_said else None)
    if not all_members:
        ordered = _without_defaults(Said(Resource(live["id"], maker, live), body), ordered)
    written = source(group, ordered, ordering.principals, inventory.left_out, calls)
    return Exported(
        code=written.text,
        resources=(*([live["id"]] if is_said else []), *(each.id for each in ordered)),
        left_out=tuple(inventory.left_out),
        unlisted=tuple(sorted(inventory.unlisted.items())),
        secrets=dict(written.secrets),
    )


def _without_defaults(group: Said, ordered: Sequence[Said]) -> list[Said]:
    """The resources without what services fill in by themselves: members of their bodies, and resources that come with
    others, and that nobody names."""
    # A local Azure Resource Manager is not loaded where nothing is exported.
    from .defaults import Defaults

    with closing(Defaults(group.id.split("/")[2])) as defaults:
        defaults.leave_out(group)
        left = []
        for each in ordered:
            if not defaults.comes_by_itself(each) or any(_names(other, each) for other in ordered):
                defaults.leave_out(each)
                left.append(each)
    return left


def _names(one: Said, other: Said) -> bool:
    """Whether a resource names another one, or stands below it."""
    place = f"{other.id.lower()}/"
    named = [*one.texts()] if one is other else [one.id, *one.texts()]
    return any(place in f"{text.lower()}/" for text in named)
