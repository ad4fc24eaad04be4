# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``disk_encryption_sets``."""

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

_DISK_ENCRYPTION_SET_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/diskEncryptionSets/{diskEncryptionSetName}"

_DISK_ENCRYPTION_SET_NAME = Path("disk_encryption_set_name", "diskEncryptionSetName")

DISK_ENCRYPTION_SETS_GET = Operation(
    SERVICE,
    "DiskEncryptionSets_Get",
    "GET",
    _DISK_ENCRYPTION_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ENCRYPTION_SET_NAME),
    returns="DiskEncryptionSet",
    api_version="2026-03-02",
)

DISK_ENCRYPTION_SETS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "DiskEncryptionSets_CreateOrUpdate",
    "PUT",
    _DISK_ENCRYPTION_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ENCRYPTION_SET_NAME, Body("disk_encryption_set", "DiskEncryptionSet")),
    ok=(200, 202),
    returns="DiskEncryptionSet",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISK_ENCRYPTION_SETS_UPDATE = Operation(
    SERVICE,
    "DiskEncryptionSets_Update",
    "PATCH",
    _DISK_ENCRYPTION_SET_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DISK_ENCRYPTION_SET_NAME,
        Body("disk_encryption_set", "DiskEncryptionSetUpdate"),
    ),
    ok=(200, 202),
    returns="DiskEncryptionSet",
    api_version="2026-03-02",
    long_running=LongRunning(),
)

DISK_ENCRYPTION_SETS_DELETE = Operation(
    SERVICE,
    "DiskEncryptionSets_Delete",
    "DELETE",
    _DISK_ENCRYPTION_SET_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ENCRYPTION_SET_NAME),
    ok=(200, 202, 204),
    api_version="2026-03-02",
    accept=None,
    long_running=LongRunning(),
)

DISK_ENCRYPTION_SETS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DiskEncryptionSets_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/diskEncryptionSets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    api_version="2026-03-02",
    paging=Paging("DiskEncryptionSet", api_version=False),
)

DISK_ENCRYPTION_SETS_LIST = Operation(
    SERVICE,
    "DiskEncryptionSets_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/diskEncryptionSets",
    (SUBSCRIPTION_ID,),
    api_version="2026-03-02",
    paging=Paging("DiskEncryptionSet", api_version=False),
)

DISK_ENCRYPTION_SETS_LIST_ASSOCIATED_RESOURCES = Operation(
    SERVICE,
    "DiskEncryptionSets_ListAssociatedResources",
    "GET",
    _DISK_ENCRYPTION_SET_URL + "/associatedResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DISK_ENCRYPTION_SET_NAME),
    api_version="2026-03-02",
    paging=Paging("str", api_version=False),
)
