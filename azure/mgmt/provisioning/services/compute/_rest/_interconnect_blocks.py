# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``interconnect_blocks``."""

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
    Query,
)
from .. import SERVICE

_INTERCONNECT_BLOCK_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/interconnectBlocks/{interconnectBlockName}"

_INTERCONNECT_BLOCK_NAME = Path("interconnect_block_name", "interconnectBlockName")

INTERCONNECT_BLOCKS_GET = Operation(
    SERVICE,
    "InterconnectBlocks_Get",
    "GET",
    _INTERCONNECT_BLOCK_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _INTERCONNECT_BLOCK_NAME,
        Query("expand", "$expand", type="InterconnectBlockExpandTypes"),
    ),
    returns="InterconnectBlock",
)

INTERCONNECT_BLOCKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "InterconnectBlocks_CreateOrUpdate",
    "PUT",
    _INTERCONNECT_BLOCK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_BLOCK_NAME, Body("resource", "InterconnectBlock")),
    ok=(200, 201),
    returns="InterconnectBlock",
    long_running=LongRunning(),
)

INTERCONNECT_BLOCKS_UPDATE = Operation(
    SERVICE,
    "InterconnectBlocks_Update",
    "PATCH",
    _INTERCONNECT_BLOCK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_BLOCK_NAME, Body("properties", "InterconnectBlockUpdate")),
    ok=(200, 202),
    returns="InterconnectBlock",
    long_running=LongRunning(),
)

INTERCONNECT_BLOCKS_DELETE = Operation(
    SERVICE,
    "InterconnectBlocks_Delete",
    "DELETE",
    _INTERCONNECT_BLOCK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _INTERCONNECT_BLOCK_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

INTERCONNECT_BLOCKS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "InterconnectBlocks_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/interconnectBlocks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("InterconnectBlock", api_version=False),
)

INTERCONNECT_BLOCKS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "InterconnectBlocks_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/interconnectBlocks",
    (SUBSCRIPTION_ID,),
    paging=Paging("InterconnectBlock", api_version=False),
)
