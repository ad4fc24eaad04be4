# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._container_apps import ContainerAppProbeDict
    from ._managed_environments import CertificateKeyVaultPropertiesDict

AccessModeValue: TypeAlias = Literal["ReadOnly", "ReadWrite"]
BindingTypeValue: TypeAlias = Literal["Disabled", "SniEnabled", "Auto"]
CheckNameAvailabilityReasonValue: TypeAlias = Literal["Invalid", "AlreadyExists"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
ExtendedLocationTypesValue: TypeAlias = Literal["CustomLocation"]
IdentitySettingsLifeCycleValue: TypeAlias = Literal["None", "Main", "Init", "All"]
ManagedServiceIdentityTypeValue: TypeAlias = Literal[
    "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned"
]
PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "Waiting", "Updating", "Deleting", "Pending"
]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected", "Disconnected"]
SchemeValue: TypeAlias = Literal["HTTP", "HTTPS"]
StorageTypeValue: TypeAlias = Literal["AzureFile", "EmptyDir", "Secret", "NfsAzureFile"]


class AzureFilePropertiesDict(TypedDict, total=False):
    """An Azure Files share."""

    account_name: str
    account_key: str
    account_key_vault_properties: models.SecretKeyVaultProperties | SecretKeyVaultPropertiesDict
    access_mode: models.AccessMode | AccessModeValue
    share_name: str
    additional_properties: Mapping[str, Any]


class BaseContainerDict(TypedDict, total=False):
    """A container: image, command, variables and resources."""

    image: str
    name: str
    command: Sequence[str]
    args: Sequence[str]
    env: Sequence[models.EnvironmentVar | EnvironmentVarDict]
    resources: models.ContainerResources | ContainerResourcesDict
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityRequestDict(TypedDict, total=False):
    """A name to check, and the resource type it is for."""

    name: str
    type: str
    additional_properties: Mapping[str, Any]


class CheckNameAvailabilityResponseDict(TypedDict, total=False):
    """Whether a name is valid and still free, and if not, why."""

    name_available: bool
    reason: models.CheckNameAvailabilityReason | CheckNameAvailabilityReasonValue
    message: str
    additional_properties: Mapping[str, Any]


class ContainerDict(BaseContainerDict, total=False):
    """A container of an app or job, with probes."""

    probes: Sequence[models.ContainerAppProbe | ContainerAppProbeDict]


class ContainerResourcesDict(TypedDict, total=False):
    """CPU and memory of a container."""

    cpu: float
    memory: str
    additional_properties: Mapping[str, Any]


class CustomDomainDict(TypedDict, total=False):
    """A custom domain of an app."""

    name: Required[str]
    binding_type: models.BindingType | BindingTypeValue
    certificate_id: str
    additional_properties: Mapping[str, Any]


class CustomDomainConfigurationDict(TypedDict, total=False):
    """Custom DNS suffix of an environment, with its certificate."""

    dns_suffix: str
    certificate_key_vault_properties: models.CertificateKeyVaultProperties | CertificateKeyVaultPropertiesDict
    certificate_value: bytes
    certificate_password: str
    additional_properties: Mapping[str, Any]


class DaprSecretDict(TypedDict, total=False):
    """A secret of a Dapr component."""

    additional_properties: Mapping[str, Any]


class DaprSecretsCollectionDict(TypedDict, total=False):
    """Secrets with their values."""

    value: Required[Sequence[models.DaprSecret | DaprSecretDict]]
    additional_properties: Mapping[str, Any]


class DefaultErrorResponseDict(TypedDict, total=False):
    """Error answer of the service, in the form some operations use."""

    additional_properties: Mapping[str, Any]


class DefaultErrorResponseErrorDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    details: Sequence[models.DefaultErrorResponseErrorDetailsItem | DefaultErrorResponseErrorDetailsItemDict]
    additional_properties: Mapping[str, Any]


class DefaultErrorResponseErrorDetailsItemDict(TypedDict, total=False):
    """An error with its code and message."""

    additional_properties: Mapping[str, Any]


class DiagnosticDataProviderMetadataDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    provider_name: str
    property_bag: Sequence[
        models.DiagnosticDataProviderMetadataPropertyBagItem | DiagnosticDataProviderMetadataPropertyBagItemDict
    ]
    additional_properties: Mapping[str, Any]


class DiagnosticDataProviderMetadataPropertyBagItemDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class DiagnosticDataTableResponseColumnDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    column_name: str
    data_type: str
    column_type: str
    additional_properties: Mapping[str, Any]


class DiagnosticDataTableResponseObjectDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    table_name: str
    columns: Sequence[models.DiagnosticDataTableResponseColumn | DiagnosticDataTableResponseColumnDict]
    rows: Sequence[Any]
    additional_properties: Mapping[str, Any]


class DiagnosticRenderingDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    type: int
    title: str
    description: str
    is_visible: bool
    additional_properties: Mapping[str, Any]


class DiagnosticSupportTopicDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    additional_properties: Mapping[str, Any]


class DiagnosticsDict(ProxyResourceDict, total=False):
    """Findings of a detector."""

    properties: models.DiagnosticsProperties | DiagnosticsPropertiesDict


class DiagnosticsDataApiResponseDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    table: models.DiagnosticDataTableResponseObject | DiagnosticDataTableResponseObjectDict
    rendering_properties: models.DiagnosticRendering | DiagnosticRenderingDict
    additional_properties: Mapping[str, Any]


class DiagnosticsDefinitionDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    support_topic_list: Sequence[models.DiagnosticSupportTopic | DiagnosticSupportTopicDict]
    analysis_types: Sequence[str]
    additional_properties: Mapping[str, Any]


class DiagnosticsPropertiesDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    metadata: models.DiagnosticsDefinition | DiagnosticsDefinitionDict
    dataset: Sequence[models.DiagnosticsDataApiResponse | DiagnosticsDataApiResponseDict]
    status: models.DiagnosticsStatus | DiagnosticsStatusDict
    data_provider_metadata: models.DiagnosticDataProviderMetadata | DiagnosticDataProviderMetadataDict
    additional_properties: Mapping[str, Any]


class DiagnosticsStatusDict(TypedDict, total=False):
    """Part of what a diagnostics detector found."""

    message: str
    status_id: int
    additional_properties: Mapping[str, Any]


class EnvironmentVarDict(TypedDict, total=False):
    """An environment variable: a value, or a secret."""

    name: str
    value: str
    secret_ref: str
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """More information about an error, of a type of its own."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """One error: its code, message and what lies behind it."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class ExtendedLocationDict(TypedDict, total=False):
    """Edge zone or custom location that a resource lies in."""

    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue
    additional_properties: Mapping[str, Any]


class IdentitySettingsDict(TypedDict, total=False):
    """Where a managed identity can be used."""

    identity: Required[str]
    lifecycle: models.IdentitySettingsLifeCycle | IdentitySettingsLifeCycleValue
    additional_properties: Mapping[str, Any]


class InitContainerDict(BaseContainerDict, total=False):
    """A container: image, command, variables and resources."""


class ManagedServiceIdentityDict(TypedDict, total=False):
    """Managed identities of a resource, system-assigned and user-assigned."""

    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """The private endpoint at the other end of a connection."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """Connection of a private endpoint."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """Connection of a private endpoint."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Endpoint and approval state of a private endpoint connection."""

    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(ResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    required_zone_names: Sequence[str]


class _PrivateLinkResourceNestedDict(ResourceDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]


class RegistryCredentialsDict(TypedDict, total=False):
    """A registry and how to sign in to it."""

    server: str
    username: str
    password_secret_ref: str
    identity: str
    additional_properties: Mapping[str, Any]


class ScaleRuleAuthDict(TypedDict, total=False):
    """A secret that a scaler signs in with."""

    secret_ref: str
    trigger_parameter: str
    additional_properties: Mapping[str, Any]


class SecretDict(TypedDict, total=False):
    """A secret: a value, or a reference to a key vault."""

    name: str
    value: str
    identity: str
    key_vault_url: str
    additional_properties: Mapping[str, Any]


class SecretKeyVaultPropertiesDict(TypedDict, total=False):
    """A key vault secret, and the identity that reads it."""

    identity: str
    key_vault_url: str
    additional_properties: Mapping[str, Any]


class SecretVolumeItemDict(TypedDict, total=False):
    """A secret in a volume."""

    secret_ref: str
    path: str
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    additional_properties: Mapping[str, Any]


class VolumeDict(TypedDict, total=False):
    """A volume that containers can mount."""

    name: str
    storage_type: models.StorageType | StorageTypeValue
    storage_name: str
    secrets: Sequence[models.SecretVolumeItem | SecretVolumeItemDict]
    mount_options: str
    additional_properties: Mapping[str, Any]


class VolumeMountDict(TypedDict, total=False):
    """A volume and where a container mounts it."""

    volume_name: str
    mount_path: str
    sub_path: str
    additional_properties: Mapping[str, Any]
