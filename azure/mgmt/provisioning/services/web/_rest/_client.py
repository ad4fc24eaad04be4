# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``client``."""

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

_WEB_URL = "/providers/Microsoft.Web/publishingUsers/web"
_SOURCECONTROL_URL = "/providers/Microsoft.Web/sourcecontrols/{sourceControlType}"

_SOURCE_CONTROL_TYPE = Path("source_control_type", "sourceControlType")

VALIDATE_MOVE = Operation(
    SERVICE,
    "ValidateMove",
    "POST",
    RESOURCE_GROUP + "/validateMoveResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("move_resource_envelope", "CsmMoveResourceEnvelope")),
    ok=(204,),
    accept=None,
)

VALIDATE = Operation(
    SERVICE,
    "Validate",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Web/validate",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("validate_request", "ValidateRequest")),
    returns="ValidateResponse",
)

GET_SUBSCRIPTION_DEPLOYMENT_LOCATIONS = Operation(
    SERVICE,
    "GetSubscriptionDeploymentLocations",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/deploymentLocations",
    (SUBSCRIPTION_ID,),
    returns="DeploymentLocations",
)

LIST_ASE_REGIONS = Operation(
    SERVICE,
    "ListAseRegions",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/aseRegions",
    (SUBSCRIPTION_ID,),
    paging=Paging("AseRegion"),
)

LIST_BILLING_METERS = Operation(
    SERVICE,
    "ListBillingMeters",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/billingMeters",
    (SUBSCRIPTION_ID, Query("billing_location", "billingLocation"), Query("os_type", "osType")),
    paging=Paging("BillingMeter"),
)

CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "CheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/checknameavailability",
    (SUBSCRIPTION_ID, Body("request", "ResourceNameAvailabilityRequest")),
    returns="ResourceNameAvailability",
)

LIST_CUSTOM_HOST_NAME_SITES = Operation(
    SERVICE,
    "ListCustomHostNameSites",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/customhostnameSites",
    (SUBSCRIPTION_ID, Query("hostname", "hostname")),
    paging=Paging("CustomHostnameSites"),
)

LIST_GEO_REGIONS = Operation(
    SERVICE,
    "ListGeoRegions",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/geoRegions",
    (
        SUBSCRIPTION_ID,
        Query("sku", "sku", type="SkuName"),
        Query("linux_workers_enabled", "linuxWorkersEnabled", type="bool"),
        Query("xenon_workers_enabled", "xenonWorkersEnabled", type="bool"),
        Query("linux_dynamic_workers_enabled", "linuxDynamicWorkersEnabled", type="bool"),
        Query("custom_mode_workers_enabled", "customModeWorkersEnabled", type="bool"),
    ),
    paging=Paging("GeoRegion"),
)

LIST_SITE_IDENTIFIERS_ASSIGNED_TO_HOST_NAME = Operation(
    SERVICE,
    "ListSiteIdentifiersAssignedToHostName",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/listSitesAssignedToHostName",
    (SUBSCRIPTION_ID, Body("name_identifier", "NameIdentifier")),
    paging=Paging("Identifier"),
)

REGIONAL_CHECK_NAME_AVAILABILITY = Operation(
    SERVICE,
    "RegionalCheckNameAvailability",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/locations/{location}/checknameavailability",
    (SUBSCRIPTION_ID, Path("location", "location"), Body("request", "DnlResourceNameAvailabilityRequest")),
    returns="DnlResourceNameAvailability",
)

LIST_PREMIER_ADD_ON_OFFERS = Operation(
    SERVICE,
    "ListPremierAddOnOffers",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/premieraddonoffers",
    (SUBSCRIPTION_ID,),
    paging=Paging("PremierAddOnOffer"),
)

LIST_SKUS = Operation(
    SERVICE, "ListSkus", "GET", SUBSCRIPTION + "/providers/Microsoft.Web/skus", (SUBSCRIPTION_ID,), returns="SkuInfos"
)

VERIFY_HOSTING_ENVIRONMENT_VNET = Operation(
    SERVICE,
    "VerifyHostingEnvironmentVnet",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.Web/verifyHostingEnvironmentVnet",
    (SUBSCRIPTION_ID, Body("parameters", "VnetParameters")),
    returns="VnetValidationFailureDetails",
)

MOVE = Operation(
    SERVICE,
    "Move",
    "POST",
    RESOURCE_GROUP + "/moveResources",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Body("move_resource_envelope", "CsmMoveResourceEnvelope")),
    ok=(204,),
    accept=None,
)

GET_PUBLISHING_USER = Operation(SERVICE, "GetPublishingUser", "GET", _WEB_URL, returns="User")

UPDATE_PUBLISHING_USER = Operation(
    SERVICE, "UpdatePublishingUser", "PUT", _WEB_URL, (Body("user_details", "User"),), returns="User"
)

GET_SOURCE_CONTROL = Operation(
    SERVICE, "GetSourceControl", "GET", _SOURCECONTROL_URL, (_SOURCE_CONTROL_TYPE,), returns="SourceControl"
)

UPDATE_SOURCE_CONTROL = Operation(
    SERVICE,
    "UpdateSourceControl",
    "PUT",
    _SOURCECONTROL_URL,
    (_SOURCE_CONTROL_TYPE, Body("request_message", "SourceControl")),
    returns="SourceControl",
)

LIST_SOURCE_CONTROLS = Operation(
    SERVICE, "ListSourceControls", "GET", "/providers/Microsoft.Web/sourcecontrols", paging=Paging("SourceControl")
)
