# Generated from swagger/containerinstance/containerinstance.json (2023-05-01, sha256 ced33644ded5).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``containerinstance``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from . import models

ContainerGroupIpAddressTypeValue: TypeAlias = Literal["Public", "Private"]
ContainerGroupNetworkProtocolValue: TypeAlias = Literal["TCP", "UDP"]
ContainerGroupPriorityValue: TypeAlias = Literal["Regular", "Spot"]
ContainerGroupRestartPolicyValue: TypeAlias = Literal["Always", "OnFailure", "Never"]
ContainerGroupSkuValue: TypeAlias = Literal["Standard", "Dedicated", "Confidential"]
ContainerInstanceOperationsOriginValue: TypeAlias = Literal["User", "System"]
ContainerNetworkProtocolValue: TypeAlias = Literal["TCP", "UDP"]
DnsNameLabelReusePolicyValue: TypeAlias = Literal[
    "Unsecure", "TenantReuse", "SubscriptionReuse", "ResourceGroupReuse", "Noreuse"
]
GpuSkuValue: TypeAlias = Literal["K80", "P100", "V100"]
LogAnalyticsLogTypeValue: TypeAlias = Literal["ContainerInsights", "ContainerInstanceLogs"]
OperatingSystemTypesValue: TypeAlias = Literal["Windows", "Linux"]
ResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"]
SchemeValue: TypeAlias = Literal["http", "https"]


class AzureFileVolumeDict(TypedDict, total=False):
    """Volume backed by an Azure Files share, mounted over SMB."""

    share_name: Required[str]
    read_only: bool
    storage_account_name: Required[str]
    storage_account_key: str
    additional_properties: Mapping[str, Any]


class CachedImagesDict(TypedDict, total=False):
    """A container image cached in a region, with the operating system it runs on."""

    os_type: Required[str]
    image: Required[str]
    additional_properties: Mapping[str, Any]


class CachedImagesListResultDict(TypedDict, total=False):
    """One page of cached images."""

    value: Sequence[models.CachedImages | CachedImagesDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class CapabilitiesDict(TypedDict, total=False):
    """What a container group of one kind may use at most in a region."""

    additional_properties: Mapping[str, Any]


class CapabilitiesCapabilitiesDict(TypedDict, total=False):
    """Upper limits of memory, CPU and GPU for a container group."""

    additional_properties: Mapping[str, Any]


class CapabilitiesListResultDict(TypedDict, total=False):
    """One page of regional capabilities."""

    value: Sequence[models.Capabilities | CapabilitiesDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class CloudErrorBodyDict(TypedDict, total=False):
    """Error that the service reports, possibly with nested errors."""

    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]
    additional_properties: Mapping[str, Any]


class ConfidentialComputePropertiesDict(TypedDict, total=False):
    """Settings of a confidential container group, used with the Confidential SKU."""

    cce_policy: str
    additional_properties: Mapping[str, Any]


class _ContainerFlatDict(TypedDict, total=False):
    """A container to run in a container group."""

    name: Required[str]
    image: Required[str]
    command: Sequence[str]
    ports: Sequence[models.ContainerPort | ContainerPortDict]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    resources: Required[models.ResourceRequirements | ResourceRequirementsDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    liveness_probe: models.ContainerProbe | ContainerProbeDict
    readiness_probe: models.ContainerProbe | ContainerProbeDict
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict
    additional_properties: Mapping[str, Any]


class _ContainerNestedDict(TypedDict, total=False):
    """A container to run in a container group."""

    name: Required[str]
    properties: Required[models.ContainerProperties | ContainerPropertiesDict]
    additional_properties: Mapping[str, Any]


ContainerDict: TypeAlias = _ContainerFlatDict | _ContainerNestedDict


class ContainerAttachResponseDict(TypedDict, total=False):
    """Where and with which password to receive the output of a container."""

    web_socket_uri: str
    password: str
    additional_properties: Mapping[str, Any]


class ContainerExecDict(TypedDict, total=False):
    """Command that a probe runs inside the container."""

    command: Sequence[str]
    additional_properties: Mapping[str, Any]


class ContainerExecRequestDict(TypedDict, total=False):
    """A command to run in a container and the terminal it gets."""

    command: str
    terminal_size: models.ContainerExecRequestTerminalSize | ContainerExecRequestTerminalSizeDict
    additional_properties: Mapping[str, Any]


class ContainerExecRequestTerminalSizeDict(TypedDict, total=False):
    """Size of a terminal in rows and columns of characters."""

    rows: int
    cols: int
    additional_properties: Mapping[str, Any]


class ContainerExecResponseDict(TypedDict, total=False):
    """Where and with which password to talk to a command started in a container."""

    web_socket_uri: str
    password: str
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """What every Container Instances resource has: ID, name, type, location, tags and zones."""

    location: str
    tags: Mapping[str, str]
    zones: Sequence[str]
    additional_properties: Mapping[str, Any]


class _ContainerGroupPropertiesFlatDict(TypedDict, total=False):
    """Identity and settings of a container group."""

    identity: models.ContainerGroupIdentity | ContainerGroupIdentityDict
    containers: Required[Sequence[models.Container | ContainerDict]]
    image_registry_credentials: Sequence[models.ImageRegistryCredential | ImageRegistryCredentialDict]
    restart_policy: models.ContainerGroupRestartPolicy | ContainerGroupRestartPolicyValue
    ip_address: models.IpAddress | IpAddressDict
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    volumes: Sequence[models.Volume | VolumeDict]
    diagnostics: models.ContainerGroupDiagnostics | ContainerGroupDiagnosticsDict
    subnet_ids: Sequence[models.ContainerGroupSubnetId | ContainerGroupSubnetIdDict]
    dns_config: models.DnsConfiguration | DnsConfigurationDict
    sku: models.ContainerGroupSku | ContainerGroupSkuValue
    encryption_properties: models.EncryptionProperties | EncryptionPropertiesDict
    init_containers: Sequence[models.InitContainerDefinition | InitContainerDefinitionDict]
    extensions: Sequence[models.DeploymentExtensionSpec | DeploymentExtensionSpecDict]
    confidential_compute_properties: models.ConfidentialComputeProperties | ConfidentialComputePropertiesDict
    priority: models.ContainerGroupPriority | ContainerGroupPriorityValue
    additional_properties: Mapping[str, Any]


class _ContainerGroupPropertiesNestedDict(TypedDict, total=False):
    """Identity and settings of a container group."""

    identity: models.ContainerGroupIdentity | ContainerGroupIdentityDict
    properties: Required[models.ContainerGroupPropertiesProperties | ContainerGroupPropertiesPropertiesDict]
    additional_properties: Mapping[str, Any]


ContainerGroupPropertiesDict: TypeAlias = _ContainerGroupPropertiesFlatDict | _ContainerGroupPropertiesNestedDict


class _ContainerGroupFlatDict(ResourceDict, _ContainerGroupPropertiesFlatDict, total=False):
    """Containers that are scheduled on one host and share its network, volumes and life cycle."""


class _ContainerGroupNestedDict(ResourceDict, _ContainerGroupPropertiesNestedDict, total=False):
    """Containers that are scheduled on one host and share its network, volumes and life cycle."""


ContainerGroupDict: TypeAlias = _ContainerGroupFlatDict | _ContainerGroupNestedDict


class ContainerGroupDiagnosticsDict(TypedDict, total=False):
    """Where a container group sends its logs and events."""

    log_analytics: models.LogAnalytics | LogAnalyticsDict
    additional_properties: Mapping[str, Any]


class ContainerGroupIdentityDict(TypedDict, total=False):
    """Managed identity that the containers of a group can use to get tokens."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentities | UserAssignedIdentitiesDict]
    additional_properties: Mapping[str, Any]


class ContainerGroupListResultDict(TypedDict, total=False):
    """One page of container groups."""

    value: Sequence[models.ContainerGroup | ContainerGroupDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class ContainerGroupPropertiesInstanceViewDict(TypedDict, total=False):
    """Run-time state of a container group, reported by the service."""

    additional_properties: Mapping[str, Any]


class ContainerGroupPropertiesPropertiesDict(TypedDict, total=False):
    """Containers, network, volumes and other settings of a container group."""

    containers: Required[Sequence[models.Container | ContainerDict]]
    image_registry_credentials: Sequence[models.ImageRegistryCredential | ImageRegistryCredentialDict]
    restart_policy: models.ContainerGroupRestartPolicy | ContainerGroupRestartPolicyValue
    ip_address: models.IpAddress | IpAddressDict
    os_type: Required[models.OperatingSystemTypes | OperatingSystemTypesValue]
    volumes: Sequence[models.Volume | VolumeDict]
    diagnostics: models.ContainerGroupDiagnostics | ContainerGroupDiagnosticsDict
    subnet_ids: Sequence[models.ContainerGroupSubnetId | ContainerGroupSubnetIdDict]
    dns_config: models.DnsConfiguration | DnsConfigurationDict
    sku: models.ContainerGroupSku | ContainerGroupSkuValue
    encryption_properties: models.EncryptionProperties | EncryptionPropertiesDict
    init_containers: Sequence[models.InitContainerDefinition | InitContainerDefinitionDict]
    extensions: Sequence[models.DeploymentExtensionSpec | DeploymentExtensionSpecDict]
    confidential_compute_properties: models.ConfidentialComputeProperties | ConfidentialComputePropertiesDict
    priority: models.ContainerGroupPriority | ContainerGroupPriorityValue
    additional_properties: Mapping[str, Any]


class ContainerGroupSubnetIdDict(TypedDict, total=False):
    """Subnet that a container group is deployed into."""

    id: Required[str]
    name: str
    additional_properties: Mapping[str, Any]


class ContainerHttpGetDict(TypedDict, total=False):
    """HTTP request with which a probe checks a container."""

    path: str
    port: Required[int]
    scheme: models.Scheme | SchemeValue
    http_headers: Sequence[models.HttpHeader | HttpHeaderDict]
    additional_properties: Mapping[str, Any]


class ContainerPortDict(TypedDict, total=False):
    """Port that a container exposes within its group."""

    protocol: models.ContainerNetworkProtocol | ContainerNetworkProtocolValue
    port: Required[int]
    additional_properties: Mapping[str, Any]


class ContainerProbeDict(TypedDict, total=False):
    """Check that runs again and again to see whether a container is alive or ready; set exec or httpGet."""

    exec_property: models.ContainerExec | ContainerExecDict
    http_get: models.ContainerHttpGet | ContainerHttpGetDict
    initial_delay_seconds: int
    period_seconds: int
    failure_threshold: int
    success_threshold: int
    timeout_seconds: int
    additional_properties: Mapping[str, Any]


class ContainerPropertiesDict(TypedDict, total=False):
    """Image, command, resources and other settings of a container."""

    image: Required[str]
    command: Sequence[str]
    ports: Sequence[models.ContainerPort | ContainerPortDict]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    resources: Required[models.ResourceRequirements | ResourceRequirementsDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    liveness_probe: models.ContainerProbe | ContainerProbeDict
    readiness_probe: models.ContainerProbe | ContainerProbeDict
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict
    additional_properties: Mapping[str, Any]


class ContainerPropertiesInstanceViewDict(TypedDict, total=False):
    """Run-time state of a container, reported by the service."""

    additional_properties: Mapping[str, Any]


class ContainerStateDict(TypedDict, total=False):
    """A state a container is or was in, with times and exit code."""

    additional_properties: Mapping[str, Any]


class _DeploymentExtensionSpecFlatDict(TypedDict, total=False):
    """Extension added to a container group, used by virtual kubelet."""

    name: Required[str]
    extension_type: str
    version: str
    settings: Any
    protected_settings: Any
    additional_properties: Mapping[str, Any]


class _DeploymentExtensionSpecNestedDict(TypedDict, total=False):
    """Extension added to a container group, used by virtual kubelet."""

    name: Required[str]
    properties: Required[models.DeploymentExtensionSpecProperties | DeploymentExtensionSpecPropertiesDict]
    additional_properties: Mapping[str, Any]


DeploymentExtensionSpecDict: TypeAlias = _DeploymentExtensionSpecFlatDict | _DeploymentExtensionSpecNestedDict


class DeploymentExtensionSpecPropertiesDict(TypedDict, total=False):
    """Type, version and settings of a container group extension."""

    extension_type: str
    version: str
    settings: Any
    protected_settings: Any
    additional_properties: Mapping[str, Any]


class DnsConfigurationDict(TypedDict, total=False):
    """Name resolution inside a container group."""

    name_servers: Required[Sequence[str]]
    search_domains: str
    options: str
    additional_properties: Mapping[str, Any]


class EncryptionPropertiesDict(TypedDict, total=False):
    """Key in a key vault that encrypts the data of a container group."""

    vault_base_url: Required[str]
    key_name: Required[str]
    key_version: Required[str]
    identity: str
    additional_properties: Mapping[str, Any]


class EnvironmentVariableDict(TypedDict, total=False):
    """Environment variable of a container, with a plain or a secure value."""

    name: Required[str]
    value: str
    secure_value: str
    additional_properties: Mapping[str, Any]


class EventDict(TypedDict, total=False):
    """Something that happened to a container or a container group, such as the pull of an image."""

    additional_properties: Mapping[str, Any]


class GitRepoVolumeDict(TypedDict, total=False):
    """Volume filled with a clone of a Git repository when the group starts."""

    directory: str
    repository: Required[str]
    revision: str
    additional_properties: Mapping[str, Any]


class GpuResourceDict(TypedDict, total=False):
    """GPUs for a container: how many and of which model."""

    count: Required[int]
    sku: Required[models.GpuSku | GpuSkuValue]
    additional_properties: Mapping[str, Any]


class HttpHeaderDict(TypedDict, total=False):
    """Header of the HTTP request of a probe."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class ImageRegistryCredentialDict(TypedDict, total=False):
    """How to sign in to a registry that images are pulled from: user name and password, or identity."""

    server: Required[str]
    username: str
    password: str
    identity: str
    identity_url: str
    additional_properties: Mapping[str, Any]


class _InitContainerDefinitionFlatDict(TypedDict, total=False):
    """Container that runs to its end before the containers of the group start."""

    name: Required[str]
    image: str
    command: Sequence[str]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict
    additional_properties: Mapping[str, Any]


class _InitContainerDefinitionNestedDict(TypedDict, total=False):
    """Container that runs to its end before the containers of the group start."""

    name: Required[str]
    properties: Required[models.InitContainerDefinitionProperties | InitContainerDefinitionPropertiesDict]
    additional_properties: Mapping[str, Any]


InitContainerDefinitionDict: TypeAlias = _InitContainerDefinitionFlatDict | _InitContainerDefinitionNestedDict


class InitContainerDefinitionPropertiesDict(TypedDict, total=False):
    """Image, command, mounts and security settings of an init container."""

    image: str
    command: Sequence[str]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict
    additional_properties: Mapping[str, Any]


class InitContainerPropertiesDefinitionInstanceViewDict(TypedDict, total=False):
    """Run-time state of an init container, reported by the service."""

    additional_properties: Mapping[str, Any]


class IpAddressDict(TypedDict, total=False):
    """IP address of a container group, with its open ports and DNS name."""

    ports: Required[Sequence[models.Port | PortDict]]
    type: Required[models.ContainerGroupIpAddressType | ContainerGroupIpAddressTypeValue]
    ip: str
    dns_name_label: str
    auto_generated_domain_name_label_scope: models.DnsNameLabelReusePolicy | DnsNameLabelReusePolicyValue
    additional_properties: Mapping[str, Any]


class LogAnalyticsDict(TypedDict, total=False):
    """Log Analytics workspace a container group sends its logs to."""

    workspace_id: Required[str]
    workspace_key: Required[str]
    log_type: models.LogAnalyticsLogType | LogAnalyticsLogTypeValue
    metadata: Mapping[str, str]
    workspace_resource_id: str
    additional_properties: Mapping[str, Any]


class LogsDict(TypedDict, total=False):
    """Log of a container, as far as it was asked for."""

    content: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """Operation that the resource provider offers and that roles can allow."""

    name: Required[str]
    display: Required[models.OperationDisplay | OperationDisplayDict]
    properties: Any
    origin: models.ContainerInstanceOperationsOrigin | ContainerInstanceOperationsOriginValue
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Names of an operation as a user interface shows them."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """One page of provider operations."""

    value: Sequence[models.Operation | OperationDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class PortDict(TypedDict, total=False):
    """Port of a container group that is reachable from outside."""

    protocol: models.ContainerGroupNetworkProtocol | ContainerGroupNetworkProtocolValue
    port: Required[int]
    additional_properties: Mapping[str, Any]


class ResourceLimitsDict(TypedDict, total=False):
    """The most a container may use, above its request, when other containers of the group leave resources idle."""

    memory_in_gb: float
    cpu: float
    gpu: models.GpuResource | GpuResourceDict
    additional_properties: Mapping[str, Any]


class ResourceRequestsDict(TypedDict, total=False):
    """Resources reserved for a container."""

    memory_in_gb: Required[float]
    cpu: Required[float]
    gpu: models.GpuResource | GpuResourceDict
    additional_properties: Mapping[str, Any]


class ResourceRequirementsDict(TypedDict, total=False):
    """What a container gets for sure and what it may use at most."""

    requests: Required[models.ResourceRequests | ResourceRequestsDict]
    limits: models.ResourceLimits | ResourceLimitsDict
    additional_properties: Mapping[str, Any]


class SecurityContextCapabilitiesDefinitionDict(TypedDict, total=False):
    """Linux capabilities added to or taken from a container."""

    add: Sequence[str]
    drop: Sequence[str]
    additional_properties: Mapping[str, Any]


class SecurityContextDefinitionDict(TypedDict, total=False):
    """Privileges of the processes in a container."""

    privileged: bool
    allow_privilege_escalation: bool
    capabilities: models.SecurityContextCapabilitiesDefinition | SecurityContextCapabilitiesDefinitionDict
    run_as_group: int
    run_as_user: int
    seccomp_profile: str
    additional_properties: Mapping[str, Any]


class UsageDict(TypedDict, total=False):
    """A quota of the subscription in a region and how much of it is in use."""

    additional_properties: Mapping[str, Any]


class UsageListResultDict(TypedDict, total=False):
    """The quotas of a region and their use."""

    additional_properties: Mapping[str, Any]


class UsageNameDict(TypedDict, total=False):
    """Name of a quota, for programs and for people."""

    additional_properties: Mapping[str, Any]


class UserAssignedIdentitiesDict(TypedDict, total=False):
    """User-assigned identity of a container group; both IDs are filled in by the service."""

    additional_properties: Mapping[str, Any]


class VolumeDict(TypedDict, total=False):
    """Volume that containers of a group can mount; set exactly one kind of source."""

    name: Required[str]
    azure_file: models.AzureFileVolume | AzureFileVolumeDict
    empty_dir: Any
    secret: Mapping[str, str]
    git_repo: models.GitRepoVolume | GitRepoVolumeDict
    additional_properties: Mapping[str, Any]


class VolumeMountDict(TypedDict, total=False):
    """Where a volume of the group appears in a container."""

    name: Required[str]
    mount_path: Required[str]
    read_only: bool
    additional_properties: Mapping[str, Any]
