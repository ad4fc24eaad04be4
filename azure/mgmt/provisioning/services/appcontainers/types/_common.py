# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._container_apps import ContainerAppProbeDict
    from ._managed_environments import CertificateKeyVaultPropertiesDict
else:
    typed(__name__)

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


class AzureFilePropertiesDict(ModelDict, total=False):
    account_name: str
    account_key: str
    account_key_vault_properties: models.SecretKeyVaultProperties | SecretKeyVaultPropertiesDict
    access_mode: models.AccessMode | AccessModeValue
    share_name: str


class BaseContainerDict(ModelDict, total=False):
    image: str
    name: str
    command: list[str] | tuple[str, ...]
    args: list[str] | tuple[str, ...]
    env: Sequence[models.EnvironmentVar | EnvironmentVarDict]
    resources: models.ContainerResources | ContainerResourcesDict
    volume_mounts: Sequence[models.VolumeMount | VolumeMountDict]


class CheckNameAvailabilityRequestDict(ModelDict, total=False):
    name: str
    type: str


class CheckNameAvailabilityResponseDict(ModelDict, total=False):
    name_available: bool
    reason: models.CheckNameAvailabilityReason | CheckNameAvailabilityReasonValue
    message: str


class ContainerDict(BaseContainerDict, total=False):
    probes: Sequence[models.ContainerAppProbe | ContainerAppProbeDict]


class ContainerResourcesDict(ModelDict, total=False):
    cpu: float
    memory: str


class CustomDomainDict(ModelDict, total=False):
    name: Required[str]
    binding_type: models.BindingType | BindingTypeValue
    certificate_id: str


class CustomDomainConfigurationDict(ModelDict, total=False):
    dns_suffix: str
    certificate_key_vault_properties: models.CertificateKeyVaultProperties | CertificateKeyVaultPropertiesDict
    certificate_value: bytes
    certificate_password: str


class DaprSecretDict(ModelDict, total=False):
    """Stands for DaprSecret."""


class DaprSecretsCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.DaprSecret | DaprSecretDict]]


class DefaultErrorResponseDict(ModelDict, total=False):
    """Stands for DefaultErrorResponse."""


class DefaultErrorResponseErrorDict(ModelDict, total=False):
    details: Sequence[models.DefaultErrorResponseErrorDetailsItem | DefaultErrorResponseErrorDetailsItemDict]


class DefaultErrorResponseErrorDetailsItemDict(ModelDict, total=False):
    """Stands for DefaultErrorResponseErrorDetailsItem."""


class DiagnosticDataProviderMetadataDict(ModelDict, total=False):
    provider_name: str
    property_bag: Sequence[
        models.DiagnosticDataProviderMetadataPropertyBagItem | DiagnosticDataProviderMetadataPropertyBagItemDict
    ]


class DiagnosticDataProviderMetadataPropertyBagItemDict(ModelDict, total=False):
    name: str
    value: str


class DiagnosticDataTableResponseColumnDict(ModelDict, total=False):
    column_name: str
    data_type: str
    column_type: str


class DiagnosticDataTableResponseObjectDict(ModelDict, total=False):
    table_name: str
    columns: Sequence[models.DiagnosticDataTableResponseColumn | DiagnosticDataTableResponseColumnDict]
    rows: Sequence[Any]


class DiagnosticRenderingDict(ModelDict, total=False):
    type: int
    title: str
    description: str
    is_visible: bool


class DiagnosticSupportTopicDict(ModelDict, total=False):
    """Stands for DiagnosticSupportTopic."""


class DiagnosticsDict(ProxyResourceDict, total=False):
    properties: models.DiagnosticsProperties | DiagnosticsPropertiesDict


class DiagnosticsDataApiResponseDict(ModelDict, total=False):
    table: models.DiagnosticDataTableResponseObject | DiagnosticDataTableResponseObjectDict
    rendering_properties: models.DiagnosticRendering | DiagnosticRenderingDict


class DiagnosticsDefinitionDict(ModelDict, total=False):
    support_topic_list: Sequence[models.DiagnosticSupportTopic | DiagnosticSupportTopicDict]
    analysis_types: list[str] | tuple[str, ...]


class DiagnosticsPropertiesDict(ModelDict, total=False):
    metadata: models.DiagnosticsDefinition | DiagnosticsDefinitionDict
    dataset: Sequence[models.DiagnosticsDataApiResponse | DiagnosticsDataApiResponseDict]
    status: models.DiagnosticsStatus | DiagnosticsStatusDict
    data_provider_metadata: models.DiagnosticDataProviderMetadata | DiagnosticDataProviderMetadataDict


class DiagnosticsStatusDict(ModelDict, total=False):
    message: str
    status_id: int


class EnvironmentVarDict(ModelDict, total=False):
    name: str
    value: str
    secret_ref: str


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class ExtendedLocationDict(ModelDict, total=False):
    name: str
    type: models.ExtendedLocationTypes | ExtendedLocationTypesValue


class IdentitySettingsDict(ModelDict, total=False):
    identity: Required[str]
    lifecycle: models.IdentitySettingsLifeCycle | IdentitySettingsLifeCycleValue


class InitContainerDict(BaseContainerDict, total=False):
    """Stands for InitContainer."""


class ManagedServiceIdentityDict(ModelDict, total=False):
    type: Required[models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class PrivateEndpointDict(ModelDict, total=False):
    """Stands for PrivateEndpoint."""


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.PrivateEndpoint | PrivateEndpointDict
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]


class _PrivateLinkResourceFlatDict(ResourceDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class _PrivateLinkResourceNestedDict(ResourceDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str


class RegistryCredentialsDict(ModelDict, total=False):
    server: str
    username: str
    password_secret_ref: str
    identity: str


class ScaleRuleAuthDict(ModelDict, total=False):
    secret_ref: str
    trigger_parameter: str


class SecretDict(ModelDict, total=False):
    name: str
    value: str
    identity: str
    key_vault_url: str


class SecretKeyVaultPropertiesDict(ModelDict, total=False):
    identity: str
    key_vault_url: str


class SecretVolumeItemDict(ModelDict, total=False):
    secret_ref: str
    path: str


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class VolumeDict(ModelDict, total=False):
    name: str
    storage_type: models.StorageType | StorageTypeValue
    storage_name: str
    secrets: Sequence[models.SecretVolumeItem | SecretVolumeItemDict]
    mount_options: str


class VolumeMountDict(ModelDict, total=False):
    volume_name: str
    mount_path: str
    sub_path: str
