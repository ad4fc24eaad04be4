# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``nat_gateways``."""

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

_NAT_GATEWAY_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/natGateways/{natGatewayName}"

_NAT_GATEWAY_NAME = Path("nat_gateway_name", "natGatewayName")

NAT_GATEWAYS_GET = Operation(
    SERVICE,
    "NatGateways_Get",
    "GET",
    _NAT_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAT_GATEWAY_NAME, Query("expand", "$expand")),
    returns="NatGateway",
)

NAT_GATEWAYS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NatGateways_CreateOrUpdate",
    "PUT",
    _NAT_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAT_GATEWAY_NAME, Body("parameters", "NatGateway")),
    ok=(200, 201, 202),
    returns="NatGateway",
    long_running=LongRunning(),
)

NAT_GATEWAYS_UPDATE_TAGS = Operation(
    SERVICE,
    "NatGateways_UpdateTags",
    "PATCH",
    _NAT_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAT_GATEWAY_NAME, Body("parameters", "TagsObject")),
    returns="NatGateway",
)

NAT_GATEWAYS_DELETE = Operation(
    SERVICE,
    "NatGateways_Delete",
    "DELETE",
    _NAT_GATEWAY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAT_GATEWAY_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NAT_GATEWAYS_LIST = Operation(
    SERVICE,
    "NatGateways_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/natGateways",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("NatGateway", api_version=False),
)

NAT_GATEWAYS_LIST_ALL = Operation(
    SERVICE,
    "NatGateways_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/natGateways",
    (SUBSCRIPTION_ID,),
    paging=Paging("NatGateway", api_version=False),
)
