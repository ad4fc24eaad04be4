"""What stands in resource groups that are to be deleted, and is not the stack's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from azure.core.exceptions import ResourceNotFoundError

from ..errors import StackError
from ..record.ids import above, resource_name, resource_type
from ..state.interface import Owned

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient

_GROUPS = "microsoft.resources/resourcegroups"


async def check_contents(client: ProvisioningClient, gone: Iterable[str], owned: Iterable[Owned]) -> None:
    """Refuse to delete resource groups in which there is something else than what the stack made.

    What stands below something of the stack's, or is managed by it as the disk of a virtual machine is, is the stack's.

    :param gone: The ids of what is to be deleted.
    :param owned: What the stack made.
    :raises StackError: There is: what.
    """
    ours = {each.id.lower() for each in owned if each.type.lower() != _GROUPS}
    foreign: list[str] = []
    for group in gone:
        if resource_type(group).lower() != _GROUPS:
            continue
        try:
            async for each in client.resources.resources.list_by_resource_group(resource_name(group)):
                identity = (each.id or "").lower()
                if not ours.intersection((identity, (each.managed_by or "").lower(), *above(identity))):
                    foreign.append(each.id or "")
        except ResourceNotFoundError:
            continue
    if foreign:
        raise StackError(
            "these are not the stack's, and would be deleted with their resource group. Run it with --foreign if that "
            "is meant:\n  " + "\n  ".join(sorted(foreign))
        )
