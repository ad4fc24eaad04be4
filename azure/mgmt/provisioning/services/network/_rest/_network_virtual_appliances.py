# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_virtual_appliances``."""

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

_NETWORK_VIRTUAL_APPLIANCE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkVirtualAppliances/{networkVirtualApplianceName}"
)
_VIRTUAL_APPLIANCE_SITE_URL = _NETWORK_VIRTUAL_APPLIANCE_URL + "/virtualApplianceSites/{siteName}"
_INBOUND_SECURITY_RULE_URL = _NETWORK_VIRTUAL_APPLIANCE_URL + "/inboundSecurityRules/{ruleCollectionName}"
_NETWORK_VIRTUAL_APPLIANCE_CONNECTION_URL = (
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/networkVirtualApplianceConnections/{connectionName}"
)

_NETWORK_VIRTUAL_APPLIANCE_NAME = Path("network_virtual_appliance_name", "networkVirtualApplianceName")
_CONNECTION_NAME = Path("connection_name", "connectionName")
_SITE_NAME = Path("site_name", "siteName")
_RULE_COLLECTION_NAME = Path("rule_collection_name", "ruleCollectionName")

NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_GET = Operation(
    SERVICE,
    "NetworkVirtualApplianceConnections_Get",
    "GET",
    _NETWORK_VIRTUAL_APPLIANCE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, _CONNECTION_NAME),
    returns="NetworkVirtualApplianceConnection",
)

NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkVirtualApplianceConnections_CreateOrUpdate",
    "PUT",
    _NETWORK_VIRTUAL_APPLIANCE_CONNECTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        _CONNECTION_NAME,
        Body("network_virtual_appliance_connection_parameters", "NetworkVirtualApplianceConnection"),
    ),
    ok=(200, 201),
    returns="NetworkVirtualApplianceConnection",
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_DELETE = Operation(
    SERVICE,
    "NetworkVirtualApplianceConnections_Delete",
    "DELETE",
    _NETWORK_VIRTUAL_APPLIANCE_CONNECTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, _CONNECTION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCE_CONNECTIONS_LIST = Operation(
    SERVICE,
    "NetworkVirtualApplianceConnections_List",
    "GET",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/networkVirtualApplianceConnections",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME),
    paging=Paging("NetworkVirtualApplianceConnection", api_version=False),
)

NETWORK_VIRTUAL_APPLIANCES_GET = Operation(
    SERVICE,
    "NetworkVirtualAppliances_Get",
    "GET",
    _NETWORK_VIRTUAL_APPLIANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, Query("expand", "$expand")),
    returns="NetworkVirtualAppliance",
)

NETWORK_VIRTUAL_APPLIANCES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkVirtualAppliances_CreateOrUpdate",
    "PUT",
    _NETWORK_VIRTUAL_APPLIANCE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("parameters", "NetworkVirtualAppliance"),
    ),
    ok=(200, 201),
    returns="NetworkVirtualAppliance",
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkVirtualAppliances_UpdateTags",
    "PATCH",
    _NETWORK_VIRTUAL_APPLIANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, Body("parameters", "TagsObject")),
    returns="NetworkVirtualAppliance",
)

NETWORK_VIRTUAL_APPLIANCES_DELETE = Operation(
    SERVICE,
    "NetworkVirtualAppliances_Delete",
    "DELETE",
    _NETWORK_VIRTUAL_APPLIANCE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "NetworkVirtualAppliances_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkVirtualAppliances",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("NetworkVirtualAppliance", api_version=False),
)

NETWORK_VIRTUAL_APPLIANCES_LIST = Operation(
    SERVICE,
    "NetworkVirtualAppliances_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkVirtualAppliances",
    (SUBSCRIPTION_ID,),
    paging=Paging("NetworkVirtualAppliance", api_version=False),
)

NETWORK_VIRTUAL_APPLIANCES_RESTART = Operation(
    SERVICE,
    "NetworkVirtualAppliances_Restart",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/restart",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("network_virtual_appliance_instance_ids", "NetworkVirtualApplianceInstanceIds", required=False),
    ),
    ok=(200, 202),
    returns="NetworkVirtualApplianceInstanceIds",
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_REIMAGE = Operation(
    SERVICE,
    "NetworkVirtualAppliances_Reimage",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/reimage",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("network_virtual_appliance_instance_ids", "NetworkVirtualApplianceInstanceIds", required=False),
    ),
    ok=(200, 202),
    returns="NetworkVirtualApplianceInstanceIds",
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_GET_BOOT_DIAGNOSTIC_LOGS = Operation(
    SERVICE,
    "NetworkVirtualAppliances_GetBootDiagnosticLogs",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/getBootDiagnosticLogs",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("request", "NetworkVirtualApplianceBootDiagnosticParameters"),
    ),
    ok=(200, 202),
    returns="NetworkVirtualApplianceInstanceId",
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_PREPARE_MIGRATION = Operation(
    SERVICE,
    "NetworkVirtualAppliances_PrepareMigration",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/prepareMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("body", "NetworkVirtualAppliancePrepareMigrationRequest"),
    ),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_EXECUTE_MIGRATION = Operation(
    SERVICE,
    "NetworkVirtualAppliances_ExecuteMigration",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/executeMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("body", "NetworkVirtualApplianceExecuteMigrationRequest"),
    ),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_COMMIT_MIGRATION = Operation(
    SERVICE,
    "NetworkVirtualAppliances_CommitMigration",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/commitMigration",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        Body("body", "NetworkVirtualApplianceCommitMigrationRequest"),
    ),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_VIRTUAL_APPLIANCES_ABORT_MIGRATION = Operation(
    SERVICE,
    "NetworkVirtualAppliances_AbortMigration",
    "POST",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/abortMigration",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_APPLIANCE_SITES_GET = Operation(
    SERVICE,
    "VirtualApplianceSites_Get",
    "GET",
    _VIRTUAL_APPLIANCE_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, _SITE_NAME),
    returns="VirtualApplianceSite",
)

VIRTUAL_APPLIANCE_SITES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "VirtualApplianceSites_CreateOrUpdate",
    "PUT",
    _VIRTUAL_APPLIANCE_SITE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        _SITE_NAME,
        Body("parameters", "VirtualApplianceSite"),
    ),
    ok=(200, 201),
    returns="VirtualApplianceSite",
    long_running=LongRunning(),
)

VIRTUAL_APPLIANCE_SITES_DELETE = Operation(
    SERVICE,
    "VirtualApplianceSites_Delete",
    "DELETE",
    _VIRTUAL_APPLIANCE_SITE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, _SITE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

VIRTUAL_APPLIANCE_SITES_LIST = Operation(
    SERVICE,
    "VirtualApplianceSites_List",
    "GET",
    _NETWORK_VIRTUAL_APPLIANCE_URL + "/virtualApplianceSites",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME),
    paging=Paging("VirtualApplianceSite", api_version=False),
)

INBOUND_SECURITY_RULE_GET = Operation(
    SERVICE,
    "InboundSecurityRule_Get",
    "GET",
    _INBOUND_SECURITY_RULE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_VIRTUAL_APPLIANCE_NAME, _RULE_COLLECTION_NAME),
    returns="InboundSecurityRule",
)

INBOUND_SECURITY_RULE_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "InboundSecurityRule_CreateOrUpdate",
    "PUT",
    _INBOUND_SECURITY_RULE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_VIRTUAL_APPLIANCE_NAME,
        _RULE_COLLECTION_NAME,
        Body("parameters", "InboundSecurityRule"),
    ),
    ok=(200, 201),
    returns="InboundSecurityRule",
    long_running=LongRunning(),
)
