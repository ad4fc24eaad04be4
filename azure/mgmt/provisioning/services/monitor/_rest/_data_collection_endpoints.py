# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``data_collection_endpoints``."""

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

_DATA_COLLECTION_ENDPOINT_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Insights/dataCollectionEndpoints/{dataCollectionEndpointName}"
)

_DATA_COLLECTION_ENDPOINT_NAME = Path("data_collection_endpoint_name", "dataCollectionEndpointName")

DATA_COLLECTION_ENDPOINTS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DataCollectionEndpoints_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/dataCollectionEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DataCollectionEndpointResource", api_version=False),
)

DATA_COLLECTION_ENDPOINTS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "DataCollectionEndpoints_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/dataCollectionEndpoints",
    (SUBSCRIPTION_ID,),
    paging=Paging("DataCollectionEndpointResource", api_version=False),
)

DATA_COLLECTION_ENDPOINTS_GET = Operation(
    SERVICE,
    "DataCollectionEndpoints_Get",
    "GET",
    _DATA_COLLECTION_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DATA_COLLECTION_ENDPOINT_NAME),
    returns="DataCollectionEndpointResource",
)

DATA_COLLECTION_ENDPOINTS_CREATE = Operation(
    SERVICE,
    "DataCollectionEndpoints_Create",
    "PUT",
    _DATA_COLLECTION_ENDPOINT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DATA_COLLECTION_ENDPOINT_NAME,
        Body("body", "DataCollectionEndpointResource", required=False, send_content_type=True),
    ),
    ok=(200, 201),
    returns="DataCollectionEndpointResource",
)

DATA_COLLECTION_ENDPOINTS_UPDATE = Operation(
    SERVICE,
    "DataCollectionEndpoints_Update",
    "PATCH",
    _DATA_COLLECTION_ENDPOINT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DATA_COLLECTION_ENDPOINT_NAME,
        Body("body", "ResourceForUpdate", required=False, send_content_type=True),
    ),
    returns="DataCollectionEndpointResource",
)

DATA_COLLECTION_ENDPOINTS_DELETE = Operation(
    SERVICE,
    "DataCollectionEndpoints_Delete",
    "DELETE",
    _DATA_COLLECTION_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DATA_COLLECTION_ENDPOINT_NAME),
    ok=(200, 204),
)
