# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``data_collection_rule_associations``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_DATA_COLLECTION_RULE_ASSOCIATION_URL = (
    "/{resourceUri}/providers/Microsoft.Insights/dataCollectionRuleAssociations/{associationName}"
)

_RESOURCE_URI = Path("resource_uri", "resourceUri", skip_encoding=True)
_ASSOCIATION_NAME = Path("association_name", "associationName")

DATA_COLLECTION_RULE_ASSOCIATIONS_LIST_BY_RESOURCE = Operation(
    SERVICE,
    "DataCollectionRuleAssociations_ListByResource",
    "GET",
    "/{resourceUri}/providers/Microsoft.Insights/dataCollectionRuleAssociations",
    (_RESOURCE_URI,),
    paging=Paging("DataCollectionRuleAssociationProxyOnlyResource", api_version=False),
)

DATA_COLLECTION_RULE_ASSOCIATIONS_LIST_BY_RULE = Operation(
    SERVICE,
    "DataCollectionRuleAssociations_ListByRule",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/dataCollectionRules/{dataCollectionRuleName}/associations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("data_collection_rule_name", "dataCollectionRuleName")),
    paging=Paging("DataCollectionRuleAssociationProxyOnlyResource", api_version=False),
)

DATA_COLLECTION_RULE_ASSOCIATIONS_LIST_BY_DATA_COLLECTION_ENDPOINT = Operation(
    SERVICE,
    "DataCollectionRuleAssociations_ListByDataCollectionEndpoint",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/dataCollectionEndpoints/{dataCollectionEndpointName}/associations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("data_collection_endpoint_name", "dataCollectionEndpointName")),
    paging=Paging("DataCollectionRuleAssociationProxyOnlyResource", api_version=False),
)

DATA_COLLECTION_RULE_ASSOCIATIONS_GET = Operation(
    SERVICE,
    "DataCollectionRuleAssociations_Get",
    "GET",
    _DATA_COLLECTION_RULE_ASSOCIATION_URL,
    (_RESOURCE_URI, _ASSOCIATION_NAME),
    returns="DataCollectionRuleAssociationProxyOnlyResource",
)

DATA_COLLECTION_RULE_ASSOCIATIONS_CREATE = Operation(
    SERVICE,
    "DataCollectionRuleAssociations_Create",
    "PUT",
    _DATA_COLLECTION_RULE_ASSOCIATION_URL,
    (
        _RESOURCE_URI,
        _ASSOCIATION_NAME,
        Body("body", "DataCollectionRuleAssociationProxyOnlyResource", required=False, send_content_type=True),
    ),
    ok=(200, 201),
    returns="DataCollectionRuleAssociationProxyOnlyResource",
)

DATA_COLLECTION_RULE_ASSOCIATIONS_DELETE = Operation(
    SERVICE,
    "DataCollectionRuleAssociations_Delete",
    "DELETE",
    _DATA_COLLECTION_RULE_ASSOCIATION_URL,
    (_RESOURCE_URI, _ASSOCIATION_NAME),
    ok=(200, 204),
)
