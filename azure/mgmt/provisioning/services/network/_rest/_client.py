# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``client``."""

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

_BASTION_HOST_NAME = Path("bastion_host_name", "bastionHostName")
_NETWORK_MANAGER_NAME = Path("network_manager_name", "networkManagerName")
_TOP = Query("top", "$top", type="int")
_VIRTUAL_NETWORK_NAME = Path("virtual_network_name", "virtualNetworkName")
_VIRTUAL_WAN_NAME = Path("virtual_wan_name", "virtualWANName")

PUT_BASTION_SHAREABLE_LINK = Operation(
    SERVICE,
    "PutBastionShareableLink",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}/createShareableLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME, Body("bsl_request", "BastionShareableLinkListRequest")),
    ok=(200, 202),
    paging=Paging("BastionShareableLink", api_version=False),
    long_running=LongRunning(),
)

DELETE_BASTION_SHAREABLE_LINK = Operation(
    SERVICE,
    "DeleteBastionShareableLink",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}/deleteShareableLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME, Body("bsl_request", "BastionShareableLinkListRequest")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

DELETE_BASTION_SHAREABLE_LINK_BY_TOKEN = Operation(
    SERVICE,
    "DeleteBastionShareableLinkByToken",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}/deleteShareableLinksByToken",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _BASTION_HOST_NAME,
        Body("bsl_token_request", "BastionShareableLinkTokenListRequest"),
    ),
    ok=(202,),
    accept=None,
    long_running=LongRunning(),
)

GET_BASTION_SHAREABLE_LINK = Operation(
    SERVICE,
    "GetBastionShareableLink",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}/getShareableLinks",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME, Body("bsl_request", "BastionShareableLinkListRequest")),
    paging=Paging("BastionShareableLink", api_version=False),
)

GET_ACTIVE_SESSIONS = Operation(
    SERVICE,
    "GetActiveSessions",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}/getActiveSessions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME),
    ok=(200, 202),
    paging=Paging("BastionActiveSession", api_version=False),
    long_running=LongRunning(),
)

DISCONNECT_ACTIVE_SESSIONS = Operation(
    SERVICE,
    "DisconnectActiveSessions",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/bastionHosts/{bastionHostName}/disconnectActiveSessions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _BASTION_HOST_NAME, Body("session_ids", "SessionIds")),
    paging=Paging("BastionSessionState", api_version=False),
)

EXPRESS_ROUTE_PROVIDER_PORT = Operation(
    SERVICE,
    "ExpressRouteProviderPort",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/expressRouteProviderPorts/{providerport}",
    (SUBSCRIPTION_ID, Path("providerport", "providerport")),
    returns="ExpressRouteProviderPort",
)

LIST_ACTIVE_CONNECTIVITY_CONFIGURATIONS = Operation(
    SERVICE,
    "ListActiveConnectivityConfigurations",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.Network/networkManagers/{networkManagerName}/listActiveConnectivityConfigurations",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Body("parameters", "ActiveConfigurationParameter"),
        _TOP,
    ),
    returns="ActiveConnectivityConfigurationsListResult",
)

LIST_ACTIVE_SECURITY_ADMIN_RULES = Operation(
    SERVICE,
    "ListActiveSecurityAdminRules",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkManagers/{networkManagerName}/listActiveSecurityAdminRules",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        Body("parameters", "ActiveConfigurationParameter"),
        _TOP,
    ),
    returns="ActiveSecurityAdminRulesListResult",
)

LIST_NETWORK_MANAGER_EFFECTIVE_CONNECTIVITY_CONFIGURATIONS = Operation(
    SERVICE,
    "ListNetworkManagerEffectiveConnectivityConfigurations",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}"
        "/listNetworkManagerEffectiveConnectivityConfigurations"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, Body("parameters", "QueryRequestOptions"), _TOP),
    returns="NetworkManagerEffectiveConnectivityConfigurationListResult",
)

LIST_NETWORK_MANAGER_EFFECTIVE_SECURITY_ADMIN_RULES = Operation(
    SERVICE,
    "ListNetworkManagerEffectiveSecurityAdminRules",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}"
        "/listNetworkManagerEffectiveSecurityAdminRules"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_NETWORK_NAME, Body("parameters", "QueryRequestOptions"), _TOP),
    returns="NetworkManagerEffectiveSecurityAdminRulesListResult",
)

SUPPORTED_SECURITY_PROVIDERS = Operation(
    SERVICE,
    "SupportedSecurityProviders",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualWans/{virtualWANName}/supportedSecurityProviders",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_WAN_NAME),
    returns="VirtualWanSecurityProviders",
)

GENERATEVIRTUALWANVPNSERVERCONFIGURATIONVPNPROFILE = Operation(
    SERVICE,
    "Generatevirtualwanvpnserverconfigurationvpnprofile",
    "POST",
    RESOURCE_GROUP + "/providers/Microsoft.Network/virtualWans/{virtualWANName}/generateVpnProfile",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_WAN_NAME,
        Body("vpn_client_params", "VirtualWanVpnProfileParameters"),
    ),
    ok=(200, 202),
    returns="VpnProfileResponse",
    long_running=LongRunning(),
)

CHECK_DNS_NAME_AVAILABILITY = Operation(
    SERVICE,
    "CheckDnsNameAvailability",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/locations/{location}/checkDnsNameAvailability",
    (SUBSCRIPTION_ID, Path("location", "location"), Query("domain_name_label", "domainNameLabel", required=True)),
    returns="DnsNameAvailabilityResult",
)
