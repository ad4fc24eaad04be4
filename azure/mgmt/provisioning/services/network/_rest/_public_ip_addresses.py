# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``public_ip_addresses``."""

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

_PUBLIC_IP_ADDRESS_URL = RESOURCE_GROUP + "/providers/Microsoft.Network/publicIPAddresses/{publicIpAddressName}"

_CLOUD_SERVICE_NAME = Path("cloud_service_name", "cloudServiceName")
_ROLE_INSTANCE_NAME = Path("role_instance_name", "roleInstanceName")
_NETWORK_INTERFACE_NAME = Path("network_interface_name", "networkInterfaceName")
_IP_CONFIGURATION_NAME = Path("ip_configuration_name", "ipConfigurationName")
_PUBLIC_IP_ADDRESS_NAME = Path("public_ip_address_name", "publicIpAddressName")
_EXPAND = Query("expand", "$expand")
_VIRTUAL_MACHINE_SCALE_SET_NAME = Path("virtual_machine_scale_set_name", "virtualMachineScaleSetName")
_VIRTUALMACHINE_INDEX = Path("virtualmachine_index", "virtualmachineIndex")

PUBLIC_IP_ADDRESSES_GET_CLOUD_SERVICE_PUBLIC_IP_ADDRESS = Operation(
    SERVICE,
    "PublicIPAddresses_GetCloudServicePublicIpAddress",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/microsoft.Compute/cloudServices/{cloudServiceName}/roleInstances/{roleInstanceName}"
        "/networkInterfaces/{networkInterfaceName}/ipconfigurations/{ipConfigurationName}/publicipaddresses"
        "/{publicIpAddressName}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CLOUD_SERVICE_NAME,
        _ROLE_INSTANCE_NAME,
        _NETWORK_INTERFACE_NAME,
        _IP_CONFIGURATION_NAME,
        _PUBLIC_IP_ADDRESS_NAME,
        _EXPAND,
    ),
    returns="PublicIPAddress",
)

PUBLIC_IP_ADDRESSES_LIST_CLOUD_SERVICE_ROLE_INSTANCE_PUBLIC_IP_ADDRESSES = Operation(
    SERVICE,
    "PublicIPAddresses_ListCloudServiceRoleInstancePublicIpAddresses",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/microsoft.Compute/cloudServices/{cloudServiceName}/roleInstances/{roleInstanceName}"
        "/networkInterfaces/{networkInterfaceName}/ipconfigurations/{ipConfigurationName}/publicipaddresses"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _CLOUD_SERVICE_NAME,
        _ROLE_INSTANCE_NAME,
        _NETWORK_INTERFACE_NAME,
        _IP_CONFIGURATION_NAME,
    ),
    paging=Paging("PublicIPAddress", api_version=False),
)

PUBLIC_IP_ADDRESSES_GET_VIRTUAL_MACHINE_SCALE_SET_PUBLIC_IP_ADDRESS = Operation(
    SERVICE,
    "PublicIPAddresses_GetVirtualMachineScaleSetPublicIpAddress",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines"
        "/{virtualmachineIndex}/networkInterfaces/{networkInterfaceName}/ipconfigurations/{ipConfigurationName}"
        "/publicipaddresses/{publicIpAddressName}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_MACHINE_SCALE_SET_NAME,
        _VIRTUALMACHINE_INDEX,
        _NETWORK_INTERFACE_NAME,
        _IP_CONFIGURATION_NAME,
        _PUBLIC_IP_ADDRESS_NAME,
        _EXPAND,
    ),
    returns="PublicIPAddress",
    api_version="2018-10-01",
)

PUBLIC_IP_ADDRESSES_LIST_VIRTUAL_MACHINE_SCALE_SET_VM_PUBLIC_IP_ADDRESSES = Operation(
    SERVICE,
    "PublicIPAddresses_ListVirtualMachineScaleSetVmPublicIpAddresses",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/virtualMachines"
        "/{virtualmachineIndex}/networkInterfaces/{networkInterfaceName}/ipconfigurations/{ipConfigurationName}"
        "/publicipaddresses"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _VIRTUAL_MACHINE_SCALE_SET_NAME,
        _VIRTUALMACHINE_INDEX,
        _NETWORK_INTERFACE_NAME,
        _IP_CONFIGURATION_NAME,
    ),
    api_version="2018-10-01",
    paging=Paging("PublicIPAddress", api_version=False),
)

PUBLIC_IP_ADDRESSES_GET = Operation(
    SERVICE,
    "PublicIPAddresses_Get",
    "GET",
    _PUBLIC_IP_ADDRESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_ADDRESS_NAME, _EXPAND),
    returns="PublicIPAddress",
)

PUBLIC_IP_ADDRESSES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "PublicIPAddresses_CreateOrUpdate",
    "PUT",
    _PUBLIC_IP_ADDRESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_ADDRESS_NAME, Body("parameters", "PublicIPAddress")),
    ok=(200, 201),
    returns="PublicIPAddress",
    long_running=LongRunning(),
)

PUBLIC_IP_ADDRESSES_UPDATE_TAGS = Operation(
    SERVICE,
    "PublicIPAddresses_UpdateTags",
    "PATCH",
    _PUBLIC_IP_ADDRESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_ADDRESS_NAME, Body("parameters", "TagsObject")),
    returns="PublicIPAddress",
)

PUBLIC_IP_ADDRESSES_DELETE = Operation(
    SERVICE,
    "PublicIPAddresses_Delete",
    "DELETE",
    _PUBLIC_IP_ADDRESS_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_ADDRESS_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

PUBLIC_IP_ADDRESSES_LIST = Operation(
    SERVICE,
    "PublicIPAddresses_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/publicIPAddresses",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("PublicIPAddress", api_version=False),
)

PUBLIC_IP_ADDRESSES_LIST_ALL = Operation(
    SERVICE,
    "PublicIPAddresses_ListAll",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Network/publicIPAddresses",
    (SUBSCRIPTION_ID,),
    paging=Paging("PublicIPAddress", api_version=False),
)

PUBLIC_IP_ADDRESSES_DDOS_PROTECTION_STATUS = Operation(
    SERVICE,
    "PublicIPAddresses_DdosProtectionStatus",
    "POST",
    _PUBLIC_IP_ADDRESS_URL + "/ddosProtectionStatus",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _PUBLIC_IP_ADDRESS_NAME),
    ok=(200, 202),
    returns="PublicIpDdosProtectionStatusResult",
    long_running=LongRunning(),
)

PUBLIC_IP_ADDRESSES_RESERVE_CLOUD_SERVICE_PUBLIC_IP_ADDRESS = Operation(
    SERVICE,
    "PublicIPAddresses_ReserveCloudServicePublicIpAddress",
    "POST",
    _PUBLIC_IP_ADDRESS_URL + "/reserveCloudServicePublicIpAddress",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PUBLIC_IP_ADDRESS_NAME,
        Body("parameters", "ReserveCloudServicePublicIpAddressRequest"),
    ),
    ok=(200, 202),
    returns="PublicIPAddress",
    long_running=LongRunning(),
)

PUBLIC_IP_ADDRESSES_DISASSOCIATE_CLOUD_SERVICE_RESERVED_PUBLIC_IP = Operation(
    SERVICE,
    "PublicIPAddresses_DisassociateCloudServiceReservedPublicIp",
    "POST",
    _PUBLIC_IP_ADDRESS_URL + "/disassociateCloudServiceReservedPublicIp",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _PUBLIC_IP_ADDRESS_NAME,
        Body("parameters", "DisassociateCloudServicePublicIpRequest"),
    ),
    ok=(200, 202),
    returns="PublicIPAddress",
    long_running=LongRunning(),
)

PUBLIC_IP_ADDRESSES_LIST_CLOUD_SERVICE_PUBLIC_IP_ADDRESSES = Operation(
    SERVICE,
    "PublicIPAddresses_ListCloudServicePublicIpAddresses",
    "GET",
    RESOURCE_GROUP + "/providers/microsoft.Compute/cloudServices/{cloudServiceName}/publicipaddresses",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _CLOUD_SERVICE_NAME),
    paging=Paging("PublicIPAddress", api_version=False),
)

PUBLIC_IP_ADDRESSES_LIST_VIRTUAL_MACHINE_SCALE_SET_PUBLIC_IP_ADDRESSES = Operation(
    SERVICE,
    "PublicIPAddresses_ListVirtualMachineScaleSetPublicIpAddresses",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Compute/virtualMachineScaleSets/{virtualMachineScaleSetName}/publicipaddresses",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _VIRTUAL_MACHINE_SCALE_SET_NAME),
    api_version="2018-10-01",
    paging=Paging("PublicIPAddress", api_version=False),
)
