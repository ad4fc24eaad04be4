# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``disks``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_DISK_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/disks/{diskName}"

_DISK_NAME = Path("disk_name", "diskName")

DISKS_GET = Operation(
    SERVICE,
    "Disks_Get",
    "GET",
    _DISK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_NAME),
    returns="Disk",
    api_version="2026-03-02",
)

DISKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Disks_CreateOrUpdate",
    "PUT",
    _DISK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_NAME, Body("disk", "Disk")),
    ok=(200, 202),
    returns="Disk",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISKS_UPDATE = Operation(
    SERVICE,
    "Disks_Update",
    "PATCH",
    _DISK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_NAME, Body("disk", "DiskUpdate")),
    ok=(200, 202),
    returns="Disk",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISKS_DELETE = Operation(
    SERVICE,
    "Disks_Delete",
    "DELETE",
    _DISK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)

DISKS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Disks_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/disks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2026-03-02",
    paging=Paging("Disk", api_version=False),
)

DISKS_LIST = Operation(
    SERVICE,
    "Disks_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/disks",
    (SUBSCRIPTION_ID,),
    api_version="2026-03-02",
    paging=Paging("Disk", api_version=False),
)

DISKS_GRANT_ACCESS = Operation(
    SERVICE,
    "Disks_GrantAccess",
    "POST",
    _DISK_URL + "/beginGetAccess",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_NAME, Body("grant_access_data", "GrantAccessData")),
    ok=(200, 202),
    returns="AccessUri",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISKS_REVOKE_ACCESS = Operation(
    SERVICE,
    "Disks_RevokeAccess",
    "POST",
    _DISK_URL + "/endGetAccess",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_NAME),
    ok=(200, 202),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)
