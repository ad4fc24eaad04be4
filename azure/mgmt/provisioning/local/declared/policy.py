"""Operations on policy definitions and their assignments."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.declare.operation import SUBSCRIPTION, Body, Operation, Paging, Path, Service

SERVICE = Service("policy", __name__, "2025-03-01")

_SUBSCRIPTION_ID = Path("subscription_id", "subscriptionId")
_GROUP = "/providers/Microsoft.Management/managementGroups/{managementGroupId}"
_GROUP_ID = Path("management_group_id", "managementGroupId")
_NAME = Path("name", "name")
_SCOPE = Path("scope", "scope", skip_encoding=True)


def _life(group: str, ending: str, url: str, path: tuple[Path, ...]) -> Iterator[Operation]:
    """Create, read, delete and list."""
    one, named = f"{url}/{{name}}", (*path, _NAME)
    body = Body("parameters", "{object}")
    yield Operation(SERVICE, f"{group}_CreateOrUpdate{ending}", "PUT", one, (*named, body), (201,), "object")
    yield Operation(SERVICE, f"{group}_Get{ending}", "GET", one, named, returns="object")
    yield Operation(SERVICE, f"{group}_Delete{ending}", "DELETE", one, named, (200, 204), "object")
    yield Operation(SERVICE, f"{group}_List{ending}", "GET", url, path, paging=Paging("object"))


def _operations() -> Iterator[Operation]:
    place = "/providers/Microsoft.Authorization/policyDefinitions"
    group = "PolicyDefinitions"
    yield Operation(SERVICE, f"{group}_GetBuiltIn", "GET", f"{place}/{{name}}", (_NAME,), returns="object")
    yield Operation(SERVICE, f"{group}_ListBuiltIn", "GET", place, paging=Paging("object"))
    yield from _life(group, "", SUBSCRIPTION + place, (_SUBSCRIPTION_ID,))
    yield from _life(group, "AtManagementGroup", _GROUP + place, (_GROUP_ID,))
    yield from _life("PolicyAssignments", "", "/{scope}/providers/Microsoft.Authorization/policyAssignments", (_SCOPE,))


OPERATIONS = tuple(_operations())
