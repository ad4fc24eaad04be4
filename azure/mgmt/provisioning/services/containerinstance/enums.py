# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Enums of the service ``containerinstance``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class ContainerGroupIpAddressType(ExtensibleEnum):
    """Whether a container group is reachable from the internet or only inside its virtual network."""

    PUBLIC = "Public"
    """Reachable from the internet under a public IP address."""
    PRIVATE = "Private"
    """Reachable only inside the virtual network, under an address of the subnet."""


class ContainerGroupNetworkProtocol(ExtensibleEnum):
    """Protocol of a port opened on the IP address of a container group."""

    TCP = "TCP"
    """Transmission Control Protocol."""
    UDP = "UDP"
    """User Datagram Protocol."""


class ContainerGroupPriority(ExtensibleEnum):
    """Whether a container group runs on regular or on spot capacity."""

    REGULAR = "Regular"
    """Regular capacity; the group is not evicted to make room for others."""
    SPOT = "Spot"
    """Spare capacity at a lower price; the group may be evicted at any time."""


class ContainerGroupRestartPolicy(ExtensibleEnum):
    """When the containers of a group are started again after they exit."""

    ALWAYS = "Always"
    """Restart whatever the exit code; the default."""
    ON_FAILURE = "OnFailure"
    """Restart only after a non-zero exit code."""
    NEVER = "Never"
    """Run once and never restart."""


class ContainerGroupSku(ExtensibleEnum):
    """Hosting tier of a container group."""

    STANDARD = "Standard"
    """Ordinary shared hosts, with isolation by hypervisor."""
    DEDICATED = "Dedicated"
    """Hosts dedicated to a single customer."""
    CONFIDENTIAL = "Confidential"
    """Hardware-based trusted execution environment with memory encryption."""


class ContainerInstanceOperationsOrigin(ExtensibleEnum):
    """Who may start an operation of the provider."""

    USER = "User"
    """Started by users."""
    SYSTEM = "System"
    """Started by the service itself."""


class ContainerNetworkProtocol(ExtensibleEnum):
    """Protocol of a port that a container exposes."""

    TCP = "TCP"
    """Transmission Control Protocol."""
    UDP = "UDP"
    """User Datagram Protocol."""


class DnsNameLabelReusePolicy(ExtensibleEnum):
    """Who may get the same DNS name again after a container group is deleted; all but Unsecure add a hash to the
    label.
    """

    UNSECURE = "Unsecure"
    """The label is used as it is; anyone can take it once it is free."""
    TENANT_REUSE = "TenantReuse"
    """The same label gives the same name within the tenant."""
    SUBSCRIPTION_REUSE = "SubscriptionReuse"
    """The same label gives the same name within the subscription."""
    RESOURCE_GROUP_REUSE = "ResourceGroupReuse"
    """The same label gives the same name within the resource group."""
    NOREUSE = "Noreuse"
    """The same label gives a new name each time."""


class GpuSku(ExtensibleEnum):
    """GPU model, named after the NVIDIA Tesla card."""

    K80 = "K80"
    """NVIDIA Tesla K80."""
    P100 = "P100"
    """NVIDIA Tesla P100."""
    V100 = "V100"
    """NVIDIA Tesla V100."""


class LogAnalyticsLogType(ExtensibleEnum):
    """Kind of records a container group writes to Log Analytics."""

    CONTAINER_INSIGHTS = "ContainerInsights"
    """Records for Container insights."""
    CONTAINER_INSTANCE_LOGS = "ContainerInstanceLogs"
    """Records in the Container Instances log tables."""


class OperatingSystemTypes(ExtensibleEnum):
    """Operating system a container group runs on."""

    WINDOWS = "Windows"
    """Windows containers."""
    LINUX = "Linux"
    """Linux containers."""


class ResourceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a container group has."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    """An identity made with the group and deleted with it."""
    USER_ASSIGNED = "UserAssigned"
    """One or more identities that exist on their own."""
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    """Both a system-assigned and user-assigned identities."""
    NONE = "None"
    """No identity."""


class Scheme(ExtensibleEnum):
    """Protocol of an HTTP probe."""

    HTTP = "http"
    """Plain HTTP."""
    HTTPS = "https"
    """HTTP over TLS."""
