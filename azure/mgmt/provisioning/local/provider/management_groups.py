"""Management groups: which there are, and what is above what."""

from __future__ import annotations

from ..arm.errors import ArmError
from ..arm.ids import MANAGEMENT_GROUPS, ResourceId, key_of
from ..interface.manager import ResourceManager
from ..store import Stored

MEMBERS = f"{MANAGEMENT_GROUPS}/subscriptions"


def group_id(name: str) -> str:
    """Id of a management group."""
    return f"/providers/{MANAGEMENT_GROUPS}/{name}"


def management_group(azure: ResourceManager, id: str) -> Stored:
    """A management group. The tenant has one above all others, which is called as the tenant is; nobody has to make it.

    :raises ArmError: There is none with this id.
    """
    stored = azure.store.get(id)
    name = ResourceId(id).name
    if stored is not None:
        return stored
    if name.lower() == azure.tenant_id.lower():
        return Stored(group_id(azure.tenant_id), {"properties": {"displayName": "Tenant Root Group"}})
    raise ArmError(404, "ManagementGroupNotFound", f"The management group '{name}' could not be found.")


def parent_of(azure: ResourceManager, group: Stored) -> str | None:
    """Id of the management group that another one is in; None for the one above all others."""
    if group.name.lower() == azure.tenant_id.lower():
        return None
    parent: str = group.private["parent"]
    return parent


def children_of(azure: ResourceManager, id: str) -> list[Stored]:
    """The management groups right below another one."""
    groups = azure.store.of_type(MANAGEMENT_GROUPS)
    return [each for each in groups if key_of(parent_of(azure, each) or "") == key_of(id)]


def members_of(azure: ResourceManager, id: str) -> list[str]:
    """The ids of the subscriptions right below a management group, without ``/subscriptions``."""
    return [each.name for each in azure.store.of_type(MEMBERS, id)]
