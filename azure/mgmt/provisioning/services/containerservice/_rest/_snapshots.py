# Generated from swagger/containerservice/ by "make generate": do not edit.

"""REST operations of ``containerservice``, for both twins of its client: ``snapshots``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_SNAPSHOT_URL = RESOURCE_GROUP + "/providers/Microsoft.ContainerService/snapshots/{resourceName}"

_RESOURCE_NAME = Path("resource_name", "resourceName")

SNAPSHOTS_GET = Operation(
    SERVICE,
    "Snapshots_Get",
    "GET",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    returns="Snapshot",
)

SNAPSHOTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Snapshots_CreateOrUpdate",
    "PUT",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "Snapshot")),
    ok=(200, 201),
    returns="Snapshot",
)

SNAPSHOTS_UPDATE_TAGS = Operation(
    SERVICE,
    "Snapshots_UpdateTags",
    "PATCH",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME, Body("parameters", "TagsObject")),
    returns="Snapshot",
)

SNAPSHOTS_DELETE = Operation(
    SERVICE,
    "Snapshots_Delete",
    "DELETE",
    _SNAPSHOT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _RESOURCE_NAME),
    ok=(200, 204),
    accept=None,
)

SNAPSHOTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Snapshots_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.ContainerService/snapshots",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Snapshot"),
)

SNAPSHOTS_LIST = Operation(
    SERVICE,
    "Snapshots_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.ContainerService/snapshots",
    (SUBSCRIPTION_ID,),
    paging=Paging("Snapshot"),
)
