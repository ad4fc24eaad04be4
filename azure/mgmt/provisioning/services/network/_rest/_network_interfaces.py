# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``network_interfaces``."""

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

_NETWORK_INTERFACE_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/networkInterfaces/{networkInterfaceName}"
_TAP_CONFIGURATION_URL = _NETWORK_INTERFACE_URL + "/tapConfigurations/{tapConfigurationName}"

_CLOUD_SERVICE_NAME = Path("cloud_service_name", "cloudServiceName")
_ROLE_INSTANCE_NAME = Path("role_instance_name", "roleInstanceName")
_NETWORK_INTERFACE_NAME = Path("network_interface_name", "networkInterfaceName")
_EXPAND = Query("expand", "$expand")
_VIRTUAL_MACHINE_SCALE_SET_NAME = Path("virtual_machine_scale_set_name", "virtualMachineScaleSetName")
_VIRTUALMACHINE_INDEX = Path("virtualmachine_index", "virtualmachineIndex")
_IP_CONFIGURATION_NAME = Path("ip_configuration_name", "ipConfigurationName")
_TAP_CONFIGURATION_NAME = Path("tap_configuration_name", "tapConfigurationName")

NETWORK_INTERFACES_GET_CLOUD_SERVICE_NETWORK_INTERFACE = Operation(
    SERVICE,
    "NetworkInterfaces_GetCloudServiceNetworkInterface",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/microsoft.Compute/cloudServices/{cloudServiceName}/roleInstances/{roleInstanceName}"
        "/networkInterfaces/{networkInterfaceName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLOUD_SERVICE_NAME, _ROLE_INSTANCE_NAME, _NETWORK_INTERFACE_NAME, _EXPAND),
    returns="NetworkInterface",
)

NETWORK_INTERFACES_LIST_CLOUD_SERVICE_ROLE_INSTANCE_NETWORK_INTERFACES = Operation(
    SERVICE,
    "NetworkInterfaces_ListCloudServiceRoleInstanceNetworkInterfaces",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/microsoft.Compute/cloudServices/{cloudServiceName}/roleInstances/{roleInstanceName}"
        "/networkInterfaces"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLOUD_SERVICE_NAME, _ROLE_INSTANCE_NAME),
    paging=Paging("NetworkInterface", api_version=False),
)

NETWORK_INTERFACES_GET_VIRTUAL_MACHINE_SCALE_SET_NETWORK_INTERFACE = Operation(
    SERVICE,
    "NetworkInterfaces_GetVirtualMachineScaleSetNetworkInterface",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines"
        "/{virtualmachineIndex}/networkInterfaces/{networkInterfaceName}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_MACHINE_SCALE_SET_NAME,
        _VIRTUALMACHINE_INDEX,
        _NETWORK_INTERFACE_NAME,
        _EXPAND,
    ),
    returns="NetworkInterface",
    api_version="2018-10-01",
)

NETWORK_INTERFACES_LIST_VIRTUAL_MACHINE_SCALE_SET_VM_NETWORK_INTERFACES = Operation(
    SERVICE,
    "NetworkInterfaces_ListVirtualMachineScaleSetVmNetworkInterfaces",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines"
        "/{virtualmachineIndex}/networkInterfaces"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_MACHINE_SCALE_SET_NAME, _VIRTUALMACHINE_INDEX),
    api_version="2018-10-01",
    paging=Paging("NetworkInterface", api_version=False),
)

NETWORK_INTERFACES_GET = Operation(
    SERVICE,
    "NetworkInterfaces_Get",
    "GET",
    _NETWORK_INTERFACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME, _EXPAND),
    returns="NetworkInterface",
)

NETWORK_INTERFACES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkInterfaces_CreateOrUpdate",
    "PUT",
    _NETWORK_INTERFACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME, Body("parameters", "NetworkInterface")),
    ok=(200, 201),
    returns="NetworkInterface",
    long_running=LongRunning(),
)

NETWORK_INTERFACES_UPDATE_TAGS = Operation(
    SERVICE,
    "NetworkInterfaces_UpdateTags",
    "PATCH",
    _NETWORK_INTERFACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME, Body("parameters", "TagsObject")),
    returns="NetworkInterface",
)

NETWORK_INTERFACES_DELETE = Operation(
    SERVICE,
    "NetworkInterfaces_Delete",
    "DELETE",
    _NETWORK_INTERFACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_INTERFACES_LIST = Operation(
    SERVICE,
    "NetworkInterfaces_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkInterfaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("NetworkInterface", api_version=False),
)

NETWORK_INTERFACES_LIST_ALL = Operation(
    SERVICE,
    "NetworkInterfaces_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/networkInterfaces",
    (SUBSCRIPTION_ID,),
    paging=Paging("NetworkInterface", api_version=False),
)

NETWORK_INTERFACES_GET_EFFECTIVE_ROUTE_TABLE = Operation(
    SERVICE,
    "NetworkInterfaces_GetEffectiveRouteTable",
    "POST",
    _NETWORK_INTERFACE_URL + "/effectiveRouteTable",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME),
    ok=(200, 202),
    returns="EffectiveRouteListResult",
    long_running=LongRunning(),
)

NETWORK_INTERFACES_LIST_EFFECTIVE_NETWORK_SECURITY_GROUPS = Operation(
    SERVICE,
    "NetworkInterfaces_ListEffectiveNetworkSecurityGroups",
    "POST",
    _NETWORK_INTERFACE_URL + "/effectiveNetworkSecurityGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME),
    ok=(200, 202),
    returns="EffectiveNetworkSecurityGroupListResult",
    long_running=LongRunning(),
)

NETWORK_INTERFACES_GET_VIRTUAL_MACHINE_SCALE_SET_IP_CONFIGURATION = Operation(
    SERVICE,
    "NetworkInterfaces_GetVirtualMachineScaleSetIpConfiguration",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines"
        "/{virtualmachineIndex}/networkInterfaces/{networkInterfaceName}/ipConfigurations/{ipConfigurationName}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_MACHINE_SCALE_SET_NAME,
        _VIRTUALMACHINE_INDEX,
        _NETWORK_INTERFACE_NAME,
        _IP_CONFIGURATION_NAME,
        _EXPAND,
    ),
    returns="NetworkInterfaceIPConfiguration",
    api_version="2018-10-01",
)

NETWORK_INTERFACES_LIST_VIRTUAL_MACHINE_SCALE_SET_IP_CONFIGURATIONS = Operation(
    SERVICE,
    "NetworkInterfaces_ListVirtualMachineScaleSetIpConfigurations",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines"
        "/{virtualmachineIndex}/networkInterfaces/{networkInterfaceName}/ipConfigurations"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_MACHINE_SCALE_SET_NAME,
        _VIRTUALMACHINE_INDEX,
        _NETWORK_INTERFACE_NAME,
        _EXPAND,
    ),
    api_version="2018-10-01",
    paging=Paging("NetworkInterfaceIPConfiguration", api_version=False),
)

NETWORK_INTERFACES_LIST_CLOUD_SERVICE_NETWORK_INTERFACES = Operation(
    SERVICE,
    "NetworkInterfaces_ListCloudServiceNetworkInterfaces",
    "GET",
    RESOURCE_GROUP + "/providers/microsoft.Compute/cloudServices/{cloudServiceName}/networkInterfaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLOUD_SERVICE_NAME),
    paging=Paging("NetworkInterface", api_version=False),
)

NETWORK_INTERFACES_LIST_VIRTUAL_MACHINE_SCALE_SET_NETWORK_INTERFACES = Operation(
    SERVICE,
    "NetworkInterfaces_ListVirtualMachineScaleSetNetworkInterfaces",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/networkInterfaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_MACHINE_SCALE_SET_NAME),
    api_version="2018-10-01",
    paging=Paging("NetworkInterface", api_version=False),
)

NETWORK_INTERFACE_IP_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkInterfaceIPConfigurations_Get",
    "GET",
    _NETWORK_INTERFACE_URL + "/ipConfigurations/{ipConfigurationName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME, _IP_CONFIGURATION_NAME),
    returns="NetworkInterfaceIPConfiguration",
)

NETWORK_INTERFACE_IP_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "NetworkInterfaceIPConfigurations_List",
    "GET",
    _NETWORK_INTERFACE_URL + "/ipConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME),
    paging=Paging("NetworkInterfaceIPConfiguration", api_version=False),
)

NETWORK_INTERFACE_TAP_CONFIGURATIONS_GET = Operation(
    SERVICE,
    "NetworkInterfaceTapConfigurations_Get",
    "GET",
    _TAP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME, _TAP_CONFIGURATION_NAME),
    returns="NetworkInterfaceTapConfiguration",
)

NETWORK_INTERFACE_TAP_CONFIGURATIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "NetworkInterfaceTapConfigurations_CreateOrUpdate",
    "PUT",
    _TAP_CONFIGURATION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_INTERFACE_NAME,
        _TAP_CONFIGURATION_NAME,
        Body("tap_configuration_parameters", "NetworkInterfaceTapConfiguration"),
    ),
    ok=(200, 201),
    returns="NetworkInterfaceTapConfiguration",
    long_running=LongRunning(),
)

NETWORK_INTERFACE_TAP_CONFIGURATIONS_DELETE = Operation(
    SERVICE,
    "NetworkInterfaceTapConfigurations_Delete",
    "DELETE",
    _TAP_CONFIGURATION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME, _TAP_CONFIGURATION_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

NETWORK_INTERFACE_TAP_CONFIGURATIONS_LIST = Operation(
    SERVICE,
    "NetworkInterfaceTapConfigurations_List",
    "GET",
    _NETWORK_INTERFACE_URL + "/tapConfigurations",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME),
    paging=Paging("NetworkInterfaceTapConfiguration", api_version=False),
)

NETWORK_INTERFACE_LOAD_BALANCERS_LIST = Operation(
    SERVICE,
    "NetworkInterfaceLoadBalancers_List",
    "GET",
    _NETWORK_INTERFACE_URL + "/loadBalancers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_INTERFACE_NAME),
    paging=Paging("LoadBalancer", api_version=False),
)
