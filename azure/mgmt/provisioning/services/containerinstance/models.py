# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Models of the service ``containerinstance``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from .enums import (
    ContainerGroupIpAddressType,
    ContainerGroupNetworkProtocol,
    ContainerGroupPriority,
    ContainerGroupRestartPolicy,
    ContainerGroupSku,
    ContainerInstanceOperationsOrigin,
    ContainerNetworkProtocol,
    DnsNameLabelReusePolicy,
    GpuSku,
    LogAnalyticsLogType,
    OperatingSystemTypes,
    ResourceIdentityType,
    Scheme,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from . import types

__all__ = [
    "AzureFileVolume",
    "CachedImages",
    "CachedImagesListResult",
    "Capabilities",
    "CapabilitiesCapabilities",
    "CapabilitiesListResult",
    "CloudErrorBody",
    "ConfidentialComputeProperties",
    "Container",
    "ContainerAttachResponse",
    "ContainerExec",
    "ContainerExecRequest",
    "ContainerExecRequestTerminalSize",
    "ContainerExecResponse",
    "ContainerGroup",
    "ContainerGroupDiagnostics",
    "ContainerGroupIdentity",
    "ContainerGroupIpAddressType",
    "ContainerGroupListResult",
    "ContainerGroupNetworkProtocol",
    "ContainerGroupPriority",
    "ContainerGroupProperties",
    "ContainerGroupPropertiesInstanceView",
    "ContainerGroupPropertiesProperties",
    "ContainerGroupRestartPolicy",
    "ContainerGroupSku",
    "ContainerGroupSubnetId",
    "ContainerHttpGet",
    "ContainerInstanceOperationsOrigin",
    "ContainerNetworkProtocol",
    "ContainerPort",
    "ContainerProbe",
    "ContainerProperties",
    "ContainerPropertiesInstanceView",
    "ContainerState",
    "DeploymentExtensionSpec",
    "DeploymentExtensionSpecProperties",
    "DnsConfiguration",
    "DnsNameLabelReusePolicy",
    "EncryptionProperties",
    "EnvironmentVariable",
    "Event",
    "GitRepoVolume",
    "GpuResource",
    "GpuSku",
    "HttpHeader",
    "ImageRegistryCredential",
    "InitContainerDefinition",
    "InitContainerDefinitionProperties",
    "InitContainerPropertiesDefinitionInstanceView",
    "IpAddress",
    "LogAnalytics",
    "LogAnalyticsLogType",
    "Logs",
    "OperatingSystemTypes",
    "Operation",
    "OperationDisplay",
    "OperationListResult",
    "Port",
    "Resource",
    "ResourceIdentityType",
    "ResourceLimits",
    "ResourceRequests",
    "ResourceRequirements",
    "Scheme",
    "SecurityContextCapabilitiesDefinition",
    "SecurityContextDefinition",
    "Usage",
    "UsageListResult",
    "UsageName",
    "UserAssignedIdentities",
    "Volume",
    "VolumeMount",
]


class AzureFileVolume(Model):
    """Volume backed by an Azure Files share, mounted over SMB."""

    share_name: str = field("shareName")
    """Name of the file share to mount."""
    read_only: bool | None = field("readOnly", "bool", default=None)
    """Whether the share is mounted read-only."""
    storage_account_name: str = field("storageAccountName")
    """Name of the storage account that holds the share."""
    storage_account_key: str | None = field("storageAccountKey", default=None, secret=True)
    """Access key of the storage account, used to mount the share."""


class CachedImages(Model):
    """A container image cached in a region, with the operating system it runs on."""

    os_type: str = field("osType")
    """Operating system of the cached image, Windows or Linux."""
    image: str = field("image")
    """Name and tag of the cached image."""


class CachedImagesListResult(Model):
    """One page of cached images."""

    value: NestedListOrNone[CachedImages, types.CachedImagesDict] = field("value", "[CachedImages]", default=None)
    """Cached images on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page of images; absent on the last one."""


class Capabilities(Model):
    """What a container group of one kind may use at most in a region."""

    resource_type: str = read_only("resourceType")
    """Kind of resource the limits are for, such as containerGroups."""
    os_type: str = read_only("osType")
    """Operating system these limits apply to."""
    location: str = read_only("location")
    """Region the limits are valid in."""
    ip_address_type: str = read_only("ipAddressType")
    """Type of IP address, public or private, the limits are for."""
    gpu: str = read_only("gpu")
    """GPU model the limits are for, or None for groups without GPU."""
    capabilities: Nested[CapabilitiesCapabilities, types.CapabilitiesCapabilitiesDict] = read_only(
        "capabilities", "CapabilitiesCapabilities"
    )
    """The limits themselves: memory, CPU and GPU count."""


class CapabilitiesCapabilities(Model):
    """Upper limits of memory, CPU and GPU for a container group."""

    max_memory_in_gb: float = read_only("maxMemoryInGB", "float")
    """Most memory, in GB, a group can have."""
    max_cpu: float = read_only("maxCpu", "float")
    """Most CPU cores a group can have."""
    max_gpu_count: float = read_only("maxGpuCount", "float")
    """Most GPUs a group can have."""


class CapabilitiesListResult(Model):
    """One page of regional capabilities."""

    value: NestedListOrNone[Capabilities, types.CapabilitiesDict] = field("value", "[Capabilities]", default=None)
    """Capabilities on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page of capabilities; absent on the last one."""


class CloudErrorBody(Model):
    """Error that the service reports, possibly with nested errors."""

    code: str | None = field("code", default=None)
    """Short code of the error, meant for programs."""
    message: str | None = field("message", default=None)
    """Explanation of the error, meant for people."""
    target: str | None = field("target", default=None)
    """Part of the request the error is about, such as a property name."""
    details: NestedListOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field(
        "details", "[CloudErrorBody]", default=None
    )
    """Further errors behind this one."""


class ConfidentialComputeProperties(Model):
    """Settings of a confidential container group, used with the Confidential SKU."""

    cce_policy: str | None = field("ccePolicy", default=None)
    """Confidential computing enforcement policy, Base64-encoded: what the group is allowed to run."""


class Container(Model):
    """A container to run in a container group."""

    name: str = field("name")
    """Name of the container, unique within the group."""
    properties: NestedOrNone[ContainerProperties, types.ContainerPropertiesDict] = field(
        "properties", "ContainerProperties", default=None
    )
    """Image, resources and other settings of the container."""
    image: str = flattened("properties")
    """Image to run, with registry and tag, such as contoso.azurecr.io/app:v1."""
    command: list[str] | None = flattened("properties", default=None)
    """Command to run instead of the one in the image, program and arguments as separate items."""
    ports: NestedListOrNone[ContainerPort, types.ContainerPortDict] = flattened("properties", default=None)
    """Ports the container exposes; those reachable from outside are listed in the IP address of the group as well."""
    environment_variables: NestedListOrNone[EnvironmentVariable, types.EnvironmentVariableDict] = flattened(
        "properties", default=None
    )
    """Environment variables set in the container."""
    instance_view: Nested[ContainerPropertiesInstanceView, types.ContainerPropertiesInstanceViewDict] = flattened(
        "properties", init=False
    )
    """State, restarts and events of the container at run time."""
    resources: Nested[ResourceRequirements, types.ResourceRequirementsDict] = flattened("properties")
    """CPU, memory and GPUs requested, and limits on them."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = flattened("properties", default=None)
    """Volumes of the group mounted into this container."""
    liveness_probe: NestedOrNone[ContainerProbe, types.ContainerProbeDict] = flattened("properties", default=None)
    """Check whose failure makes the container restart."""
    readiness_probe: NestedOrNone[ContainerProbe, types.ContainerProbeDict] = flattened("properties", default=None)
    """Check that has to pass before the container receives traffic."""
    security_context: NestedOrNone[SecurityContextDefinition, types.SecurityContextDefinitionDict] = flattened(
        "properties", default=None
    )
    """Privileges, capabilities and user of the processes in the container."""


class ContainerAttachResponse(Model):
    """Where and with which password to receive the output of a container."""

    web_socket_uri: str | None = field("webSocketUri", default=None)
    """Address of the WebSocket (wss://) that streams the output."""
    password: str | None = field("password", default=None, secret=True)
    """Password for the stream, sent as the Authorization header when connecting."""


class ContainerExec(Model):
    """Command that a probe runs inside the container."""

    command: list[str] | None = field("command", "[str]", default=None, secret=True)
    """Program and its arguments, one item each; exit code 0 means healthy."""


class ContainerExecRequest(Model):
    """A command to run in a container and the terminal it gets."""

    command: str | None = field("command", default=None, secret=True)
    """Program to run in the container, such as /bin/sh."""
    terminal_size: NestedOrNone[ContainerExecRequestTerminalSize, types.ContainerExecRequestTerminalSizeDict] = field(
        "terminalSize", "ContainerExecRequestTerminalSize", default=None
    )
    """Size of the terminal the command is attached to."""


class ContainerExecRequestTerminalSize(Model):
    """Size of a terminal in rows and columns of characters."""

    rows: int | None = field("rows", "int", default=None)
    """Height of the terminal in lines."""
    cols: int | None = field("cols", "int", default=None)
    """Width of the terminal in characters."""


class ContainerExecResponse(Model):
    """Where and with which password to talk to a command started in a container."""

    web_socket_uri: str | None = field("webSocketUri", default=None)
    """Address of the WebSocket (wss://) for input and output of the command."""
    password: str | None = field("password", default=None, secret=True)
    """Password that starts the session, sent over the WebSocket after connecting."""


class Resource(Model):
    """What every Container Instances resource has: ID, name, type, location, tags and zones."""

    id: str = read_only("id")
    """Full resource ID, beginning with /subscriptions/."""
    name: str = read_only("name")
    """Name of the resource, the last part of its ID."""
    type: str = read_only("type")
    """Resource type, such as Microsoft.ContainerInstance/containerGroups."""
    location: str | None = field("location", default=None)
    """Azure region the resource lives in; fixed once it is created."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Names and values you attach to the resource."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones the container group runs in, such as ["1"]."""


class ContainerGroupProperties(Model):
    """Identity and settings of a container group."""

    identity: NestedOrNone[ContainerGroupIdentity, types.ContainerGroupIdentityDict] = field(
        "identity", "ContainerGroupIdentity", default=None
    )
    """Managed identity of the container group."""
    properties: NestedOrNone[ContainerGroupPropertiesProperties, types.ContainerGroupPropertiesPropertiesDict] = field(
        "properties", "ContainerGroupPropertiesProperties", default=None
    )
    """Containers and other settings of the group."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create or update, such as Creating, Succeeded or Failed."""
    containers: NestedList[Container, types.ContainerDict] = flattened("properties")
    """Containers of the group."""
    image_registry_credentials: NestedListOrNone[ImageRegistryCredential, types.ImageRegistryCredentialDict] = (
        flattened("properties", default=None)
    )
    """Credentials for the private registries the images are pulled from."""
    restart_policy: ContainerGroupRestartPolicy | types.ContainerGroupRestartPolicyValue | None = flattened(
        "properties", default=None
    )
    """When containers are started again after they exit; Always by default."""
    ip_address: NestedOrNone[IpAddress, types.IpAddressDict] = flattened("properties", default=None)
    """IP address, ports and DNS label of the group."""
    os_type: OperatingSystemTypes | types.OperatingSystemTypesValue = flattened("properties")
    """Operating system of all containers of the group."""
    volumes: NestedListOrNone[Volume, types.VolumeDict] = flattened("properties", default=None)
    """Volumes the containers of the group can mount."""
    instance_view: Nested[ContainerGroupPropertiesInstanceView, types.ContainerGroupPropertiesInstanceViewDict] = (
        flattened("properties", init=False)
    )
    """State and events of the group at run time."""
    diagnostics: NestedOrNone[ContainerGroupDiagnostics, types.ContainerGroupDiagnosticsDict] = flattened(
        "properties", default=None
    )
    """Where logs and events of the group are sent."""
    subnet_ids: NestedListOrNone[ContainerGroupSubnetId, types.ContainerGroupSubnetIdDict] = flattened(
        "properties", default=None
    )
    """Subnet the group is deployed into, for a group in a virtual network."""
    dns_config: NestedOrNone[DnsConfiguration, types.DnsConfigurationDict] = flattened("properties", default=None)
    """DNS servers and search settings of the group."""
    sku: ContainerGroupSku | types.ContainerGroupSkuValue | None = flattened("properties", default=None)
    """Standard, dedicated or confidential hosting."""
    encryption_properties: NestedOrNone[EncryptionProperties, types.EncryptionPropertiesDict] = flattened(
        "properties", default=None
    )
    """Customer-managed key that encrypts the deployment data of the group."""
    init_containers: NestedListOrNone[InitContainerDefinition, types.InitContainerDefinitionDict] = flattened(
        "properties", default=None
    )
    """Containers that run to their end, in order, before the others start."""
    extensions: NestedListOrNone[DeploymentExtensionSpec, types.DeploymentExtensionSpecDict] = flattened(
        "properties", default=None
    )
    """Extensions of the group, used by virtual kubelet."""
    confidential_compute_properties: NestedOrNone[
        ConfidentialComputeProperties, types.ConfidentialComputePropertiesDict
    ] = flattened("properties", default=None)
    """Settings of a group with the Confidential SKU."""
    priority: ContainerGroupPriority | types.ContainerGroupPriorityValue | None = flattened("properties", default=None)
    """Regular or spot capacity."""


class ContainerGroup(Resource, ContainerGroupProperties):
    """Containers that are scheduled on one host and share its network, volumes and life cycle."""


class ContainerGroupDiagnostics(Model):
    """Where a container group sends its logs and events."""

    log_analytics: NestedOrNone[LogAnalytics, types.LogAnalyticsDict] = field(
        "logAnalytics", "LogAnalytics", default=None
    )
    """Log Analytics workspace that receives the logs."""


class ContainerGroupIdentity(Model):
    """Managed identity that the containers of a group can use to get tokens."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: ResourceIdentityType | types.ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """Which kinds of identity the group has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentities, types.UserAssignedIdentitiesDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentities}", default=None
    )
    """User-assigned identities of the group, keyed by their resource IDs."""


class ContainerGroupListResult(Model):
    """One page of container groups."""

    value: NestedListOrNone[ContainerGroup, types.ContainerGroupDict] = field("value", "[ContainerGroup]", default=None)
    """Container groups on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page of groups; absent on the last one."""


class ContainerGroupPropertiesInstanceView(Model):
    """Run-time state of a container group, reported by the service."""

    events: NestedList[Event, types.EventDict] = read_only("events", "[Event]")
    """Events of the group as a whole."""
    state: str = read_only("state")
    """Current state of the group, such as Pending, Running, Stopped, Succeeded or Failed."""


class ContainerGroupPropertiesProperties(Model):
    """Containers, network, volumes and other settings of a container group."""

    provisioning_state: str = read_only("provisioningState")
    """State of the last create or update, such as Creating, Succeeded or Failed."""
    containers: NestedList[Container, types.ContainerDict] = field("containers", "[Container]")
    """Containers of the group."""
    image_registry_credentials: NestedListOrNone[ImageRegistryCredential, types.ImageRegistryCredentialDict] = field(
        "imageRegistryCredentials", "[ImageRegistryCredential]", default=None
    )
    """Credentials for the private registries the images are pulled from."""
    restart_policy: ContainerGroupRestartPolicy | types.ContainerGroupRestartPolicyValue | None = field(
        "restartPolicy", "ContainerGroupRestartPolicy", default=None
    )
    """When containers are started again after they exit; Always by default."""
    ip_address: NestedOrNone[IpAddress, types.IpAddressDict] = field("ipAddress", "IpAddress", default=None)
    """IP address, ports and DNS label of the group."""
    os_type: OperatingSystemTypes | types.OperatingSystemTypesValue = field("osType", "OperatingSystemTypes")
    """Operating system of all containers of the group."""
    volumes: NestedListOrNone[Volume, types.VolumeDict] = field("volumes", "[Volume]", default=None)
    """Volumes the containers of the group can mount."""
    instance_view: Nested[ContainerGroupPropertiesInstanceView, types.ContainerGroupPropertiesInstanceViewDict] = (
        read_only("instanceView", "ContainerGroupPropertiesInstanceView")
    )
    """State and events of the group at run time."""
    diagnostics: NestedOrNone[ContainerGroupDiagnostics, types.ContainerGroupDiagnosticsDict] = field(
        "diagnostics", "ContainerGroupDiagnostics", default=None
    )
    """Where logs and events of the group are sent."""
    subnet_ids: NestedListOrNone[ContainerGroupSubnetId, types.ContainerGroupSubnetIdDict] = field(
        "subnetIds", "[ContainerGroupSubnetId]", default=None
    )
    """Subnet the group is deployed into, for a group in a virtual network."""
    dns_config: NestedOrNone[DnsConfiguration, types.DnsConfigurationDict] = field(
        "dnsConfig", "DnsConfiguration", default=None
    )
    """DNS servers and search settings of the group."""
    sku: ContainerGroupSku | types.ContainerGroupSkuValue | None = field("sku", "ContainerGroupSku", default=None)
    """Standard, dedicated or confidential hosting."""
    encryption_properties: NestedOrNone[EncryptionProperties, types.EncryptionPropertiesDict] = field(
        "encryptionProperties", "EncryptionProperties", default=None
    )
    """Customer-managed key that encrypts the deployment data of the group."""
    init_containers: NestedListOrNone[InitContainerDefinition, types.InitContainerDefinitionDict] = field(
        "initContainers", "[InitContainerDefinition]", default=None
    )
    """Containers that run to their end, in order, before the others start."""
    extensions: NestedListOrNone[DeploymentExtensionSpec, types.DeploymentExtensionSpecDict] = field(
        "extensions", "[DeploymentExtensionSpec]", default=None
    )
    """Extensions of the group, used by virtual kubelet."""
    confidential_compute_properties: NestedOrNone[
        ConfidentialComputeProperties, types.ConfidentialComputePropertiesDict
    ] = field("confidentialComputeProperties", "ConfidentialComputeProperties", default=None)
    """Settings of a group with the Confidential SKU."""
    priority: ContainerGroupPriority | types.ContainerGroupPriorityValue | None = field(
        "priority", "ContainerGroupPriority", default=None
    )
    """Regular or spot capacity."""


class ContainerGroupSubnetId(Model):
    """Subnet that a container group is deployed into."""

    id: str = field("id")
    """Resource ID of the subnet, which must be delegated to Microsoft.ContainerInstance/containerGroups."""
    name: str | None = field("name", default=None)
    """Friendly name for the subnet."""


class ContainerHttpGet(Model):
    """HTTP request with which a probe checks a container."""

    path: str | None = field("path", default=None)
    """Path to request, such as /healthz."""
    port: int = field("port", "int")
    """Port of the container to send the request to, 1 to 65535."""
    scheme: Scheme | types.SchemeValue | None = field("scheme", "Scheme", default=None)
    """Whether to use HTTP or HTTPS."""
    http_headers: NestedListOrNone[HttpHeader, types.HttpHeaderDict] = field(
        "httpHeaders", "[HttpHeader]", default=None
    )
    """Headers to send with the request."""


class ContainerPort(Model):
    """Port that a container exposes within its group."""

    protocol: ContainerNetworkProtocol | types.ContainerNetworkProtocolValue | None = field(
        "protocol", "ContainerNetworkProtocol", default=None
    )
    """Protocol the container listens with, TCP or UDP."""
    port: int = field("port", "int")
    """Number of the port, 1 to 65535."""


class ContainerProbe(Model):
    """Check that runs again and again to see whether a container is alive or ready; set exec or httpGet."""

    exec_property: NestedOrNone[ContainerExec, types.ContainerExecDict] = field("exec", "ContainerExec", default=None)
    """Command to run in the container as the check."""
    http_get: NestedOrNone[ContainerHttpGet, types.ContainerHttpGetDict] = field(
        "httpGet", "ContainerHttpGet", default=None
    )
    """HTTP request to send as the check."""
    initial_delay_seconds: int | None = field("initialDelaySeconds", "int", default=None)
    """Seconds from the start of the container to the first check."""
    period_seconds: int | None = field("periodSeconds", "int", default=None)
    """Seconds between two checks."""
    failure_threshold: int | None = field("failureThreshold", "int", default=None)
    """Failed checks in a row after which the container counts as failed."""
    success_threshold: int | None = field("successThreshold", "int", default=None)
    """Successful checks in a row after which the container counts as healthy again."""
    timeout_seconds: int | None = field("timeoutSeconds", "int", default=None)
    """Seconds after which a check without an answer counts as failed."""


class ContainerProperties(Model):
    """Image, command, resources and other settings of a container."""

    image: str = field("image")
    """Image to run, with registry and tag, such as contoso.azurecr.io/app:v1."""
    command: list[str] | None = field("command", "[str]", default=None, secret=True)
    """Command to run instead of the one in the image, program and arguments as separate items."""
    ports: NestedListOrNone[ContainerPort, types.ContainerPortDict] = field("ports", "[ContainerPort]", default=None)
    """Ports the container exposes; those reachable from outside are listed in the IP address of the group as well."""
    environment_variables: NestedListOrNone[EnvironmentVariable, types.EnvironmentVariableDict] = field(
        "environmentVariables", "[EnvironmentVariable]", default=None
    )
    """Environment variables set in the container."""
    instance_view: Nested[ContainerPropertiesInstanceView, types.ContainerPropertiesInstanceViewDict] = read_only(
        "instanceView", "ContainerPropertiesInstanceView"
    )
    """State, restarts and events of the container at run time."""
    resources: Nested[ResourceRequirements, types.ResourceRequirementsDict] = field("resources", "ResourceRequirements")
    """CPU, memory and GPUs requested, and limits on them."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = field(
        "volumeMounts", "[VolumeMount]", default=None
    )
    """Volumes of the group mounted into this container."""
    liveness_probe: NestedOrNone[ContainerProbe, types.ContainerProbeDict] = field(
        "livenessProbe", "ContainerProbe", default=None
    )
    """Check whose failure makes the container restart."""
    readiness_probe: NestedOrNone[ContainerProbe, types.ContainerProbeDict] = field(
        "readinessProbe", "ContainerProbe", default=None
    )
    """Check that has to pass before the container receives traffic."""
    security_context: NestedOrNone[SecurityContextDefinition, types.SecurityContextDefinitionDict] = field(
        "securityContext", "SecurityContextDefinition", default=None
    )
    """Privileges, capabilities and user of the processes in the container."""


class ContainerPropertiesInstanceView(Model):
    """Run-time state of a container, reported by the service."""

    restart_count: int = read_only("restartCount", "int")
    """How many times the container has been restarted."""
    current_state: Nested[ContainerState, types.ContainerStateDict] = read_only("currentState", "ContainerState")
    """State the container is in now."""
    previous_state: Nested[ContainerState, types.ContainerStateDict] = read_only("previousState", "ContainerState")
    """State the container was in before the current one."""
    events: NestedList[Event, types.EventDict] = read_only("events", "[Event]")
    """Events of the container, such as image pulls and starts."""


class ContainerState(Model):
    """A state a container is or was in, with times and exit code."""

    state: str = read_only("state")
    """Name of the state, such as Waiting, Running or Terminated."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """Time at which the state began."""
    exit_code: int = read_only("exitCode", "int")
    """Exit code of the process, once the container has ended."""
    finish_time: datetime = read_only("finishTime", "iso-8601")
    """Time at which the state ended."""
    detail_status: str = read_only("detailStatus")
    """Human-readable detail of the state."""


class DeploymentExtensionSpec(Model):
    """Extension added to a container group, used by virtual kubelet."""

    name: str = field("name")
    """Name of the extension."""
    properties: NestedOrNone[DeploymentExtensionSpecProperties, types.DeploymentExtensionSpecPropertiesDict] = field(
        "properties", "DeploymentExtensionSpecProperties", default=None
    )
    """Type, version and settings of the extension."""
    extension_type: str | None = flattened("properties", default=None)
    """Type of the extension."""
    version: str | None = flattened("properties", default=None)
    """Version of the extension."""
    settings: Any = flattened("properties", default=None)
    """Settings that may be read by anyone who can read the group."""
    protected_settings: Any = flattened("properties", default=None)
    """Settings with secrets for the extension."""


class DeploymentExtensionSpecProperties(Model):
    """Type, version and settings of a container group extension."""

    extension_type: str | None = field("extensionType", default=None)
    """Type of the extension."""
    version: str | None = field("version", default=None)
    """Version of the extension."""
    settings: Any = field("settings", "object", default=None, secret=True)
    """Settings that may be read by anyone who can read the group."""
    protected_settings: Any = field("protectedSettings", "object", default=None, secret=True)
    """Settings with secrets for the extension."""


class DnsConfiguration(Model):
    """Name resolution inside a container group."""

    name_servers: list[str] = field("nameServers", "[str]")
    """IP addresses of the DNS servers to ask."""
    search_domains: str | None = field("searchDomains", default=None)
    """Domains tried for names that are not fully qualified."""
    options: str | None = field("options", default=None)
    """Resolver options, such as ndots:2."""


class EncryptionProperties(Model):
    """Key in a key vault that encrypts the data of a container group."""

    vault_base_url: str = field("vaultBaseUrl")
    """URL of the key vault, such as https://contoso.vault.azure.net."""
    key_name: str = field("keyName")
    """Name of the key in the vault."""
    key_version: str = field("keyVersion")
    """Version of the key to use."""
    identity: str | None = field("identity", default=None)
    """Resource ID of the user-assigned identity that may use the key."""


class EnvironmentVariable(Model):
    """Environment variable of a container, with a plain or a secure value."""

    name: str = field("name")
    """Name of the variable, as the process in the container sees it."""
    value: str | None = field("value", default=None, secret=True)
    """Plain value, visible when the group is read."""
    secure_value: str | None = field("secureValue", default=None, secret=True)
    """Secret value, not returned when the group is read."""


class Event(Model):
    """Something that happened to a container or a container group, such as the pull of an image."""

    count: int = read_only("count", "int")
    """How often the event has happened."""
    first_timestamp: datetime = read_only("firstTimestamp", "iso-8601")
    """Time at which the event happened first."""
    last_timestamp: datetime = read_only("lastTimestamp", "iso-8601")
    """Time at which the event happened last."""
    name: str = read_only("name")
    """Name of the event, such as Pulling or Started."""
    message: str = read_only("message")
    """Text that describes the event."""
    type: str = read_only("type")
    """Kind of event, such as Normal or Warning."""


class GitRepoVolume(Model):
    """Volume filled with a clone of a Git repository when the group starts."""

    directory: str | None = field("directory", default=None)
    """Directory of the volume to clone into; "." clones into its root, ".." is not allowed."""
    repository: str = field("repository")
    """URL of the repository to clone."""
    revision: str | None = field("revision", default=None)
    """Hash of the commit to check out."""


class GpuResource(Model):
    """GPUs for a container: how many and of which model."""

    count: int = field("count", "int")
    """Number of GPUs to give to the container."""
    sku: GpuSku | types.GpuSkuValue = field("sku", "GpuSku")
    """Model of the GPUs, such as V100."""


class HttpHeader(Model):
    """Header of the HTTP request of a probe."""

    name: str | None = field("name", default=None)
    """Name of the header, such as Host."""
    value: str | None = field("value", default=None, secret=True)
    """Text to send as the header."""


class ImageRegistryCredential(Model):
    """How to sign in to a registry that images are pulled from: user name and password, or identity."""

    server: str = field("server")
    """Host name of the registry without https://, such as contoso.azurecr.io."""
    username: str | None = field("username", default=None)
    """User name to sign in to the registry with."""
    password: str | None = field("password", default=None, secret=True)
    """Password that belongs to the user name."""
    identity: str | None = field("identity", default=None)
    """Resource ID of a user-assigned identity that may pull from the registry."""
    identity_url: str | None = field("identityUrl", default=None)
    """URL of the identity for the registry."""


class InitContainerDefinition(Model):
    """Container that runs to its end before the containers of the group start."""

    name: str = field("name")
    """Name of the init container, unique within the group."""
    properties: NestedOrNone[InitContainerDefinitionProperties, types.InitContainerDefinitionPropertiesDict] = field(
        "properties", "InitContainerDefinitionProperties", default=None
    )
    """Image, command and other settings of the init container."""
    image: str | None = flattened("properties", default=None)
    """Image the init container runs, with registry and tag."""
    command: list[str] | None = flattened("properties", default=None)
    """Command to run instead of the image's own, program and arguments as separate items."""
    environment_variables: NestedListOrNone[EnvironmentVariable, types.EnvironmentVariableDict] = flattened(
        "properties", default=None
    )
    """Environment variables set in the init container."""
    instance_view: Nested[
        InitContainerPropertiesDefinitionInstanceView, types.InitContainerPropertiesDefinitionInstanceViewDict
    ] = flattened("properties", init=False)
    """State, restarts and events of the init container at run time."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = flattened("properties", default=None)
    """Volumes of the group mounted into the init container."""
    security_context: NestedOrNone[SecurityContextDefinition, types.SecurityContextDefinitionDict] = flattened(
        "properties", default=None
    )
    """Privileges, capabilities and user of the processes in the init container."""


class InitContainerDefinitionProperties(Model):
    """Image, command, mounts and security settings of an init container."""

    image: str | None = field("image", default=None)
    """Image the init container runs, with registry and tag."""
    command: list[str] | None = field("command", "[str]", default=None, secret=True)
    """Command to run instead of the image's own, program and arguments as separate items."""
    environment_variables: NestedListOrNone[EnvironmentVariable, types.EnvironmentVariableDict] = field(
        "environmentVariables", "[EnvironmentVariable]", default=None
    )
    """Environment variables set in the init container."""
    instance_view: Nested[
        InitContainerPropertiesDefinitionInstanceView, types.InitContainerPropertiesDefinitionInstanceViewDict
    ] = read_only("instanceView", "InitContainerPropertiesDefinitionInstanceView")
    """State, restarts and events of the init container at run time."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = field(
        "volumeMounts", "[VolumeMount]", default=None
    )
    """Volumes of the group mounted into the init container."""
    security_context: NestedOrNone[SecurityContextDefinition, types.SecurityContextDefinitionDict] = field(
        "securityContext", "SecurityContextDefinition", default=None
    )
    """Privileges, capabilities and user of the processes in the init container."""


class InitContainerPropertiesDefinitionInstanceView(Model):
    """Run-time state of an init container, reported by the service."""

    restart_count: int = read_only("restartCount", "int")
    """How many times the init container has been restarted."""
    current_state: Nested[ContainerState, types.ContainerStateDict] = read_only("currentState", "ContainerState")
    """State the init container is in now."""
    previous_state: Nested[ContainerState, types.ContainerStateDict] = read_only("previousState", "ContainerState")
    """State the init container was in before the current one."""
    events: NestedList[Event, types.EventDict] = read_only("events", "[Event]")
    """Events of the init container."""


class IpAddress(Model):
    """IP address of a container group, with its open ports and DNS name."""

    ports: NestedList[Port, types.PortDict] = field("ports", "[Port]")
    """Ports reachable from outside the group."""
    type: ContainerGroupIpAddressType | types.ContainerGroupIpAddressTypeValue = field(
        "type", "ContainerGroupIpAddressType"
    )
    """Public address, or private address in the virtual network."""
    ip: str | None = field("ip", default=None)
    """The address itself, filled in by the service."""
    dns_name_label: str | None = field("dnsNameLabel", default=None)
    """First part of the DNS name of a public address, unique within the region."""
    auto_generated_domain_name_label_scope: DnsNameLabelReusePolicy | types.DnsNameLabelReusePolicyValue = field(
        "autoGeneratedDomainNameLabelScope", "DnsNameLabelReusePolicy", default="Unsecure", required=False
    )
    """Who can reuse the DNS label; other than Unsecure, a hash is added to the name. Unsecure by default."""
    fqdn: str = read_only("fqdn")
    """Full DNS name, present when a label was given."""


class LogAnalytics(Model):
    """Log Analytics workspace a container group sends its logs to."""

    workspace_id: str = field("workspaceId")
    """ID of the workspace, a GUID (also called customer ID)."""
    workspace_key: str = field("workspaceKey", secret=True)
    """Shared key of the workspace."""
    log_type: LogAnalyticsLogType | types.LogAnalyticsLogTypeValue | None = field(
        "logType", "LogAnalyticsLogType", default=None
    )
    """Kind of records to send."""
    metadata: dict[str, str] | None = field("metadata", "{str}", default=None)
    """Names and values that are added to the log records."""
    workspace_resource_id: str | None = field("workspaceResourceId", default=None)
    """Resource ID of the workspace in Azure Resource Manager."""


class Logs(Model):
    """Log of a container, as far as it was asked for."""

    content: str | None = field("content", default=None, secret=True)
    """Text of the log, lines separated by newlines."""


class Operation(Model):
    """Operation that the resource provider offers and that roles can allow."""

    name: str = field("name")
    """Name of the operation, such as Microsoft.ContainerInstance/containerGroups/read."""
    display: Nested[OperationDisplay, types.OperationDisplayDict] = field("display", "OperationDisplay")
    """Names of the operation for people."""
    properties: Any = field("properties", "object", default=None)
    """Further data about the operation."""
    origin: ContainerInstanceOperationsOrigin | types.ContainerInstanceOperationsOriginValue | None = field(
        "origin", "ContainerInstanceOperationsOrigin", default=None
    )
    """Who starts the operation, users or the service."""


class OperationDisplay(Model):
    """Names of an operation as a user interface shows them."""

    provider: str | None = field("provider", default=None)
    """Name of the provider to show."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name to show for the operation."""
    description: str | None = field("description", default=None)
    """Sentence on what the operation does."""


class OperationListResult(Model):
    """One page of provider operations."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """Operations on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page of operations; absent on the last one."""


class Port(Model):
    """Port of a container group that is reachable from outside."""

    protocol: ContainerGroupNetworkProtocol | types.ContainerGroupNetworkProtocolValue | None = field(
        "protocol", "ContainerGroupNetworkProtocol", default=None
    )
    """TCP or UDP, the protocol the port accepts."""
    port: int = field("port", "int")
    """Number of the port, 1 to 65535."""


class ResourceLimits(Model):
    """The most a container may use, above its request, when other containers of the group leave resources idle."""

    memory_in_gb: float | None = field("memoryInGB", "float", default=None)
    """Upper limit of memory in GB."""
    cpu: float | None = field("cpu", "float", default=None)
    """Upper limit of CPU cores, fractions allowed."""
    gpu: NestedOrNone[GpuResource, types.GpuResourceDict] = field("gpu", "GpuResource", default=None)
    """Upper limit of GPUs, with their model."""


class ResourceRequests(Model):
    """Resources reserved for a container."""

    memory_in_gb: float = field("memoryInGB", "float")
    """Memory to reserve, in GB."""
    cpu: float = field("cpu", "float")
    """CPU cores to reserve, fractions allowed."""
    gpu: NestedOrNone[GpuResource, types.GpuResourceDict] = field("gpu", "GpuResource", default=None)
    """GPUs to reserve, with their model."""


class ResourceRequirements(Model):
    """What a container gets for sure and what it may use at most."""

    requests: Nested[ResourceRequests, types.ResourceRequestsDict] = field("requests", "ResourceRequests")
    """Resources reserved for the container."""
    limits: NestedOrNone[ResourceLimits, types.ResourceLimitsDict] = field("limits", "ResourceLimits", default=None)
    """Most the container may use; without it, no more than requested."""


class SecurityContextCapabilitiesDefinition(Model):
    """Linux capabilities added to or taken from a container."""

    add: list[str] | None = field("add", "[str]", default=None)
    """Capabilities the container gets in addition, such as NET_ADMIN."""
    drop: list[str] | None = field("drop", "[str]", default=None)
    """Capabilities taken away from the container."""


class SecurityContextDefinition(Model):
    """Privileges of the processes in a container."""

    privileged: bool | None = field("privileged", "bool", default=None)
    """Whether the container runs with elevated privileges."""
    allow_privilege_escalation: bool | None = field("allowPrivilegeEscalation", "bool", default=None)
    """Whether a process may gain more privileges than its parent."""
    capabilities: NestedOrNone[
        SecurityContextCapabilitiesDefinition, types.SecurityContextCapabilitiesDefinitionDict
    ] = field("capabilities", "SecurityContextCapabilitiesDefinition", default=None)
    """Linux capabilities to add or to drop."""
    run_as_group: int | None = field("runAsGroup", "int", default=None)
    """Numeric group ID (GID) the process runs under."""
    run_as_user: int | None = field("runAsUser", "int", default=None)
    """Numeric user ID (UID) the process runs under."""
    seccomp_profile: str | None = field("seccompProfile", default=None)
    """Seccomp profile that filters system calls: its JSON, Base64-encoded."""


class Usage(Model):
    """A quota of the subscription in a region and how much of it is in use."""

    id: str = read_only("id")
    """Resource ID of the quota."""
    unit: str = read_only("unit")
    """What the numbers count, such as Count."""
    current_value: int = read_only("currentValue", "int")
    """Amount of the quota in use now."""
    limit: int = read_only("limit", "int")
    """Highest amount allowed."""
    name: Nested[UsageName, types.UsageNameDict] = read_only("name", "UsageName")
    """Which quota this is."""


class UsageListResult(Model):
    """The quotas of a region and their use."""

    value: NestedList[Usage, types.UsageDict] = read_only("value", "[Usage]")
    """Quotas with their current use."""


class UsageName(Model):
    """Name of a quota, for programs and for people."""

    value: str = read_only("value")
    """Name for programs, such as ContainerGroups."""
    localized_value: str = read_only("localizedValue")
    """Name for people, in their language."""


class UserAssignedIdentities(Model):
    """User-assigned identity of a container group; both IDs are filled in by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity in Microsoft Entra ID."""
    client_id: str = read_only("clientId")
    """Client (application) ID of the identity."""


class Volume(Model):
    """Volume that containers of a group can mount; set exactly one kind of source."""

    name: str = field("name")
    """Name by which mounts refer to the volume."""
    azure_file: NestedOrNone[AzureFileVolume, types.AzureFileVolumeDict] = field(
        "azureFile", "AzureFileVolume", default=None
    )
    """Azure Files share as the source."""
    empty_dir: Any = field("emptyDir", "object", default=None)
    """Empty directory that lives as long as the group; give {}."""
    secret: dict[str, str] | None = field("secret", "{str}", default=None, secret=True)
    """Files with secret content: file names and their Base64-encoded values."""
    git_repo: NestedOrNone[GitRepoVolume, types.GitRepoVolumeDict] = field("gitRepo", "GitRepoVolume", default=None)
    """Git repository to clone as the source."""


class VolumeMount(Model):
    """Where a volume of the group appears in a container."""

    name: str = field("name")
    """Name of the volume to mount."""
    mount_path: str = field("mountPath")
    """Path in the container at which the volume appears; it must not contain a colon."""
    read_only: bool | None = field("readOnly", "bool", default=None)
    """Whether the container can only read the volume; false by default."""
