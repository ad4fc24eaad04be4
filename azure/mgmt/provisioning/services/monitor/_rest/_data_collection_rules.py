# Generated from swagger/monitor/ by "make generate": do not edit.

"""REST operations of ``monitor``, for both twins of its client: ``data_collection_rules``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_DATA_COLLECTION_RULE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Insights/dataCollectionRules/{dataCollectionRuleName}"
)

_DATA_COLLECTION_RULE_NAME = Path("data_collection_rule_name", "dataCollectionRuleName")

DATA_COLLECTION_RULES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "DataCollectionRules_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Insights/dataCollectionRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("DataCollectionRuleResource", api_version=False),
)

DATA_COLLECTION_RULES_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "DataCollectionRules_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Insights/dataCollectionRules",
    (SUBSCRIPTION_ID,),
    paging=Paging("DataCollectionRuleResource", api_version=False),
)

DATA_COLLECTION_RULES_GET = Operation(
    SERVICE,
    "DataCollectionRules_Get",
    "GET",
    _DATA_COLLECTION_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _DATA_COLLECTION_RULE_NAME),
    returns="DataCollectionRuleResource",
)

DATA_COLLECTION_RULES_CREATE = Operation(
    SERVICE,
    "DataCollectionRules_Create",
    "PUT",
    _DATA_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DATA_COLLECTION_RULE_NAME,
        Body("body", "DataCollectionRuleResource", required=False, send_content_type=True),
    ),
    ok=(200, 201),
    returns="DataCollectionRuleResource",
)

DATA_COLLECTION_RULES_UPDATE = Operation(
    SERVICE,
    "DataCollectionRules_Update",
    "PATCH",
    _DATA_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DATA_COLLECTION_RULE_NAME,
        Body("body", "ResourceForUpdate", required=False, send_content_type=True),
    ),
    returns="DataCollectionRuleResource",
)

DATA_COLLECTION_RULES_DELETE = Operation(
    SERVICE,
    "DataCollectionRules_Delete",
    "DELETE",
    _DATA_COLLECTION_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _DATA_COLLECTION_RULE_NAME,
        Query("delete_associations", "deleteAssociations", type="bool", default=False),
    ),
    ok=(200, 204),
)
