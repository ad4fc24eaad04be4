# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_security_perimeters``."""

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

_NETWORK_SECURITY_PERIMETER_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkSecurityPerimeters/{networkSecurityPerimeterName}"
)
_LINK_URL = _NETWORK_SECURITY_PERIMETER_URL + "/links/{linkName}"
_PROFILE_URL = _NETWORK_SECURITY_PERIMETER_URL + "/profiles/{profileName}"
_LINK_REFERENCE_URL = _NETWORK_SECURITY_PERIMETER_URL + "/linkReferences/{linkReferenceName}"
_RESOURCE_ASSOCIATION_URL = _NETWORK_SECURITY_PERIMETER_URL + "/resourceAssociations/{associationName}"
_LOGGING_CONFIGURATION_URL = _NETWORK_SECURITY_PERIMETER_URL + "/loggingConfigurations/{loggingConfigurationName}"
_ACCESS_RULE_URL = _PROFILE_URL + "/accessRules/{accessRuleName}"

_NETWORK_SECURITY_PERIMETER_NAME = Path("network_security_perimeter_name", "networkSecurityPerimeterName")
_TOP = Query("top", "$top", type="int")
_SKIP_TOKEN = Query("skip_token", "$skipToken")
_PROFILE_NAME = Path("profile_name", "profileName")
_ACCESS_RULE_NAME = Path("access_rule_name", "accessRuleName")
_ASSOCIATION_NAME = Path("association_name", "associationName")
_LINK_NAME = Path("link_name", "linkName")
_LINK_REFERENCE_NAME = Path("link_reference_name", "linkReferenceName")
_LOGGING_CONFIGURATION_NAME = Path("logging_configuration_name", "loggingConfigurationName")

NETWORK_SECURITY_PERIMETERS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeters_Get",
    "GET",
    _NETWORK_SECURITY_PERIMETER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME),
    returns="NetworkSecurityPerimeter",
)

NETWORK_SECURITY_PERIMETERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeters_CreateOrUpdate",
    "PUT",
    _NETWORK_SECURITY_PERIMETER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        Body("parameters", "NetworkSecurityPerimeter"),
    ),
    ok=(200, 201),
    returns="NetworkSecurityPerimeter",
)

NETWORK_SECURITY_PERIMETERS_PATCH = Operation(
    SERVICE,
    "NetworkSecurityPerimeters_Patch",
    "PATCH",
    _NETWORK_SECURITY_PERIMETER_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, Body("parameters", "UpdateTagsRequest")),
    returns="NetworkSecurityPerimeter",
)

NETWORK_SECURITY_PERIMETERS_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeters_Delete",
    "DELETE",
    _NETWORK_SECURITY_PERIMETER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        Query("force_deletion", "forceDeletion", type="bool"),
    ),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_SECURITY_PERIMETERS_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeters_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkSecurityPerimeters",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NetworkSecurityPerimeter", api_version=False),
)

NETWORK_SECURITY_PERIMETERS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "NetworkSecurityPerimeters_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkSecurityPerimeters",
    (SUBSCRIPTION_ID, _TOP, _SKIP_TOKEN),
    paging=Paging("NetworkSecurityPerimeter", api_version=False),
)

NETWORK_SECURITY_PERIMETER_PROFILES_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterProfiles_Get",
    "GET",
    _PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _PROFILE_NAME),
    returns="NspProfile",
)

NETWORK_SECURITY_PERIMETER_PROFILES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterProfiles_CreateOrUpdate",
    "PUT",
    _PROFILE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        _PROFILE_NAME,
        Body("parameters", "NspProfile"),
    ),
    ok=(200, 201),
    returns="NspProfile",
)

NETWORK_SECURITY_PERIMETER_PROFILES_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterProfiles_Delete",
    "DELETE",
    _PROFILE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _PROFILE_NAME),
    ok=(200, 204),
    accept=None,
)

NETWORK_SECURITY_PERIMETER_PROFILES_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterProfiles_List",
    "GET",
    _NETWORK_SECURITY_PERIMETER_URL + "/profiles",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NspProfile", api_version=False),
)

NETWORK_SECURITY_PERIMETER_ACCESS_RULES_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAccessRules_Get",
    "GET",
    _ACCESS_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _PROFILE_NAME, _ACCESS_RULE_NAME),
    returns="NspAccessRule",
)

NETWORK_SECURITY_PERIMETER_ACCESS_RULES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAccessRules_CreateOrUpdate",
    "PUT",
    _ACCESS_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        _PROFILE_NAME,
        _ACCESS_RULE_NAME,
        Body("parameters", "NspAccessRule"),
    ),
    ok=(200, 201),
    returns="NspAccessRule",
)

NETWORK_SECURITY_PERIMETER_ACCESS_RULES_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAccessRules_Delete",
    "DELETE",
    _ACCESS_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _PROFILE_NAME, _ACCESS_RULE_NAME),
    ok=(200, 204),
    accept=None,
)

NETWORK_SECURITY_PERIMETER_ACCESS_RULES_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAccessRules_List",
    "GET",
    _PROFILE_URL + "/accessRules",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _PROFILE_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NspAccessRule", api_version=False),
)

NETWORK_SECURITY_PERIMETER_ACCESS_RULES_RECONCILE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAccessRules_Reconcile",
    "POST",
    _ACCESS_RULE_URL + "/reconcile",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        _PROFILE_NAME,
        _ACCESS_RULE_NAME,
        Body("parameters", "object"),
    ),
    returns="object",
)

NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAssociations_Get",
    "GET",
    _RESOURCE_ASSOCIATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _ASSOCIATION_NAME),
    returns="NspAssociation",
)

NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAssociations_CreateOrUpdate",
    "PUT",
    _RESOURCE_ASSOCIATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        _ASSOCIATION_NAME,
        Body("parameters", "NspAssociation"),
    ),
    ok=(200, 201, 202),
    returns="NspAssociation",
    long_running=LongRunning(),
)

NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAssociations_Delete",
    "DELETE",
    _RESOURCE_ASSOCIATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _ASSOCIATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAssociations_List",
    "GET",
    _NETWORK_SECURITY_PERIMETER_URL + "/resourceAssociations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NspAssociation", api_version=False),
)

NETWORK_SECURITY_PERIMETER_ASSOCIATIONS_RECONCILE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterAssociations_Reconcile",
    "POST",
    _RESOURCE_ASSOCIATION_URL + "/reconcile",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        _ASSOCIATION_NAME,
        Body("parameters", "object"),
    ),
    returns="object",
)

NETWORK_SECURITY_PERIMETER_LINKS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinks_Get",
    "GET",
    _LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LINK_NAME),
    returns="NspLink",
)

NETWORK_SECURITY_PERIMETER_LINKS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinks_CreateOrUpdate",
    "PUT",
    _LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LINK_NAME, Body("parameters", "NspLink")),
    ok=(200, 201),
    returns="NspLink",
)

NETWORK_SECURITY_PERIMETER_LINKS_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinks_Delete",
    "DELETE",
    _LINK_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LINK_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_SECURITY_PERIMETER_LINKS_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinks_List",
    "GET",
    _NETWORK_SECURITY_PERIMETER_URL + "/links",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NspLink", api_version=False),
)

NETWORK_SECURITY_PERIMETER_LINK_REFERENCES_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinkReferences_Get",
    "GET",
    _LINK_REFERENCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LINK_REFERENCE_NAME),
    returns="NspLinkReference",
)

NETWORK_SECURITY_PERIMETER_LINK_REFERENCES_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinkReferences_Delete",
    "DELETE",
    _LINK_REFERENCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LINK_REFERENCE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_SECURITY_PERIMETER_LINK_REFERENCES_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLinkReferences_List",
    "GET",
    _NETWORK_SECURITY_PERIMETER_URL + "/linkReferences",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _TOP, _SKIP_TOKEN),
    paging=Paging("NspLinkReference", api_version=False),
)

NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLoggingConfigurations_Get",
    "GET",
    _LOGGING_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LOGGING_CONFIGURATION_NAME),
    returns="NspLoggingConfiguration",
)

NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLoggingConfigurations_CreateOrUpdate",
    "PUT",
    _LOGGING_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_SECURITY_PERIMETER_NAME,
        _LOGGING_CONFIGURATION_NAME,
        Body("parameters", "NspLoggingConfiguration"),
    ),
    ok=(200, 201),
    returns="NspLoggingConfiguration",
)

NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLoggingConfigurations_Delete",
    "DELETE",
    _LOGGING_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME, _LOGGING_CONFIGURATION_NAME),
    ok=(200, 204),
    accept=None,
)

NETWORK_SECURITY_PERIMETER_LOGGING_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "NetworkSecurityPerimeterLoggingConfigurations_List",
    "GET",
    _NETWORK_SECURITY_PERIMETER_URL + "/loggingConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_SECURITY_PERIMETER_NAME),
    paging=Paging("NspLoggingConfiguration", api_version=False),
)
