# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``containerinstance``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

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


class AzureFileVolumeDict(ModelDict, total=False):
    share_name: Required[str]
    read_only: bool
    storage_account_name: Required[str]
    storage_account_key: str


class CachedImagesDict(ModelDict, total=False):
    os_type: Required[str]
    image: Required[str]


class CachedImagesListResultDict(ModelDict, total=False):
    value: Sequence[models.CachedImages | CachedImagesDict]
    next_link: str


class CapabilitiesDict(ModelDict, total=False):
    """Stands for Capabilities."""


class CapabilitiesCapabilitiesDict(ModelDict, total=False):
    """Stands for CapabilitiesCapabilities."""


class CapabilitiesListResultDict(ModelDict, total=False):
    value: Sequence[models.Capabilities | CapabilitiesDict]
    next_link: str


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]


class ConfidentialComputePropertiesDict(ModelDict, total=False):
    cce_policy: str


class _ContainerFlatDict(ModelDict, total=False):
    name: Required[str]
    image: Required[str]
    command: list[str] | tuple[str, ...]
    ports: Sequence[models.ContainerPort | ContainerPortDict]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    resources: Required[models.ResourceRequirements | ResourceRequirementsDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    liveness_probe: models.ContainerProbe | ContainerProbeDict
    readiness_probe: models.ContainerProbe | ContainerProbeDict
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict


class _ContainerNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[models.ContainerProperties | ContainerPropertiesDict]


ContainerDict: TypeAlias = _ContainerFlatDict | _ContainerNestedDict


class ContainerAttachResponseDict(ModelDict, total=False):
    web_socket_uri: str
    password: str


class ContainerExecDict(ModelDict, total=False):
    command: list[str] | tuple[str, ...]


class ContainerExecRequestDict(ModelDict, total=False):
    command: str
    terminal_size: models.ContainerExecRequestTerminalSize | ContainerExecRequestTerminalSizeDict


class ContainerExecRequestTerminalSizeDict(ModelDict, total=False):
    rows: int
    cols: int


class ContainerExecResponseDict(ModelDict, total=False):
    web_socket_uri: str
    password: str


class ResourceDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]
    zones: list[str] | tuple[str, ...]


class _ContainerGroupPropertiesFlatDict(ModelDict, total=False):
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


class _ContainerGroupPropertiesNestedDict(ModelDict, total=False):
    identity: models.ContainerGroupIdentity | ContainerGroupIdentityDict
    properties: Required[models.ContainerGroupPropertiesProperties | ContainerGroupPropertiesPropertiesDict]


ContainerGroupPropertiesDict: TypeAlias = _ContainerGroupPropertiesFlatDict | _ContainerGroupPropertiesNestedDict


class _ContainerGroupFlatDict(ResourceDict, _ContainerGroupPropertiesFlatDict, total=False):
    """Stands for ContainerGroup."""


class _ContainerGroupNestedDict(ResourceDict, _ContainerGroupPropertiesNestedDict, total=False):
    """Stands for ContainerGroup."""


ContainerGroupDict: TypeAlias = _ContainerGroupFlatDict | _ContainerGroupNestedDict


class ContainerGroupDiagnosticsDict(ModelDict, total=False):
    log_analytics: models.LogAnalytics | LogAnalyticsDict


class ContainerGroupIdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[str, models.UserAssignedIdentities | UserAssignedIdentitiesDict]


class ContainerGroupListResultDict(ModelDict, total=False):
    value: Sequence[models.ContainerGroup | ContainerGroupDict]
    next_link: str


class ContainerGroupPropertiesInstanceViewDict(ModelDict, total=False):
    """Stands for ContainerGroupPropertiesInstanceView."""


class ContainerGroupPropertiesPropertiesDict(ModelDict, total=False):
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


class ContainerGroupSubnetIdDict(ModelDict, total=False):
    id: Required[str]
    name: str


class ContainerHttpGetDict(ModelDict, total=False):
    path: str
    port: Required[int]
    scheme: models.Scheme | SchemeValue
    http_headers: Sequence[models.HttpHeader | HttpHeaderDict]


class ContainerPortDict(ModelDict, total=False):
    protocol: models.ContainerNetworkProtocol | ContainerNetworkProtocolValue
    port: Required[int]


class ContainerProbeDict(ModelDict, total=False):
    exec_property: models.ContainerExec | ContainerExecDict
    http_get: models.ContainerHttpGet | ContainerHttpGetDict
    initial_delay_seconds: int
    period_seconds: int
    failure_threshold: int
    success_threshold: int
    timeout_seconds: int


class ContainerPropertiesDict(ModelDict, total=False):
    image: Required[str]
    command: list[str] | tuple[str, ...]
    ports: Sequence[models.ContainerPort | ContainerPortDict]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    resources: Required[models.ResourceRequirements | ResourceRequirementsDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    liveness_probe: models.ContainerProbe | ContainerProbeDict
    readiness_probe: models.ContainerProbe | ContainerProbeDict
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict


class ContainerPropertiesInstanceViewDict(ModelDict, total=False):
    """Stands for ContainerPropertiesInstanceView."""


class ContainerStateDict(ModelDict, total=False):
    """Stands for ContainerState."""


class _DeploymentExtensionSpecFlatDict(ModelDict, total=False):
    name: Required[str]
    extension_type: str
    version: str
    settings: Any
    protected_settings: Any


class _DeploymentExtensionSpecNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[models.DeploymentExtensionSpecProperties | DeploymentExtensionSpecPropertiesDict]


DeploymentExtensionSpecDict: TypeAlias = _DeploymentExtensionSpecFlatDict | _DeploymentExtensionSpecNestedDict


class DeploymentExtensionSpecPropertiesDict(ModelDict, total=False):
    extension_type: str
    version: str
    settings: Any
    protected_settings: Any


class DnsConfigurationDict(ModelDict, total=False):
    name_servers: Required[list[str] | tuple[str, ...]]
    search_domains: str
    options: str


class EncryptionPropertiesDict(ModelDict, total=False):
    vault_base_url: Required[str]
    key_name: Required[str]
    key_version: Required[str]
    identity: str


class EnvironmentVariableDict(ModelDict, total=False):
    name: Required[str]
    value: str
    secure_value: str


class EventDict(ModelDict, total=False):
    """Stands for Event."""


class GitRepoVolumeDict(ModelDict, total=False):
    directory: str
    repository: Required[str]
    revision: str


class GpuResourceDict(ModelDict, total=False):
    count: Required[int]
    sku: Required[models.GpuSku | GpuSkuValue]


class HttpHeaderDict(ModelDict, total=False):
    name: str
    value: str


class ImageRegistryCredentialDict(ModelDict, total=False):
    server: Required[str]
    username: str
    password: str
    identity: str
    identity_url: str


class _InitContainerDefinitionFlatDict(ModelDict, total=False):
    name: Required[str]
    image: str
    command: list[str] | tuple[str, ...]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict


class _InitContainerDefinitionNestedDict(ModelDict, total=False):
    name: Required[str]
    properties: Required[models.InitContainerDefinitionProperties | InitContainerDefinitionPropertiesDict]


InitContainerDefinitionDict: TypeAlias = _InitContainerDefinitionFlatDict | _InitContainerDefinitionNestedDict


class InitContainerDefinitionPropertiesDict(ModelDict, total=False):
    image: str
    command: list[str] | tuple[str, ...]
    environment_variables: Sequence[models.EnvironmentVariable | EnvironmentVariableDict]
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    security_context: models.SecurityContextDefinition | SecurityContextDefinitionDict


class InitContainerPropertiesDefinitionInstanceViewDict(ModelDict, total=False):
    """Stands for InitContainerPropertiesDefinitionInstanceView."""


class IpAddressDict(ModelDict, total=False):
    ports: Required[Sequence[models.Port | PortDict]]
    type: Required[models.ContainerGroupIpAddressType | ContainerGroupIpAddressTypeValue]
    ip: str
    dns_name_label: str
    auto_generated_domain_name_label_scope: models.DnsNameLabelReusePolicy | DnsNameLabelReusePolicyValue


class LogAnalyticsDict(ModelDict, total=False):
    workspace_id: Required[str]
    workspace_key: Required[str]
    log_type: models.LogAnalyticsLogType | LogAnalyticsLogTypeValue
    metadata: Mapping[str, str]
    workspace_resource_id: str


class LogsDict(ModelDict, total=False):
    content: str


class OperationDict(ModelDict, total=False):
    name: Required[str]
    display: Required[models.OperationDisplay | OperationDisplayDict]
    properties: Any
    origin: models.ContainerInstanceOperationsOrigin | ContainerInstanceOperationsOriginValue


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]
    next_link: str


class PortDict(ModelDict, total=False):
    protocol: models.ContainerGroupNetworkProtocol | ContainerGroupNetworkProtocolValue
    port: Required[int]


class ResourceLimitsDict(ModelDict, total=False):
    memory_in_gb: float
    cpu: float
    gpu: models.GpuResource | GpuResourceDict


class ResourceRequestsDict(ModelDict, total=False):
    memory_in_gb: Required[float]
    cpu: Required[float]
    gpu: models.GpuResource | GpuResourceDict


class ResourceRequirementsDict(ModelDict, total=False):
    requests: Required[models.ResourceRequests | ResourceRequestsDict]
    limits: models.ResourceLimits | ResourceLimitsDict


class SecurityContextCapabilitiesDefinitionDict(ModelDict, total=False):
    add: list[str] | tuple[str, ...]
    drop: list[str] | tuple[str, ...]


class SecurityContextDefinitionDict(ModelDict, total=False):
    privileged: bool
    allow_privilege_escalation: bool
    capabilities: models.SecurityContextCapabilitiesDefinition | SecurityContextCapabilitiesDefinitionDict
    run_as_group: int
    run_as_user: int
    seccomp_profile: str


class UsageDict(ModelDict, total=False):
    """Stands for Usage."""


class UsageListResultDict(ModelDict, total=False):
    """Stands for UsageListResult."""


class UsageNameDict(ModelDict, total=False):
    """Stands for UsageName."""


class UserAssignedIdentitiesDict(ModelDict, total=False):
    """Stands for UserAssignedIdentities."""


class VolumeDict(ModelDict, total=False):
    name: Required[str]
    azure_file: models.AzureFileVolume | AzureFileVolumeDict
    empty_dir: Any
    secret: Mapping[str, str]
    git_repo: models.GitRepoVolume | GitRepoVolumeDict


class VolumeMountDict(ModelDict, total=False):
    name: Required[str]
    mount_path: Required[str]
    read_only: bool
