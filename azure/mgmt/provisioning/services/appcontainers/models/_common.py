# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.model import Nested, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _common as types
    from ..types._container_apps import ContainerAppProbeDict
    from ..types._managed_environments import CertificateKeyVaultPropertiesDict


class AzureFileProperties(Model):
    """An Azure Files share."""

    account_name: str | None = field("accountName", default=None)
    """Name of the storage account."""
    account_key: str | None = field("accountKey", default=None, secret=True)
    """Access key of the storage account; write-only."""
    account_key_vault_properties: NestedOrNone[SecretKeyVaultProperties, types.SecretKeyVaultPropertiesDict] = field(
        "accountKeyVaultProperties", "SecretKeyVaultProperties", default=None
    )
    """Key vault secret that holds the access key."""
    access_mode: models.AccessMode | types.AccessModeValue | None = field("accessMode", "AccessMode", default=None)
    """Whether it is mounted read-only."""
    share_name: str | None = field("shareName", default=None)
    """Name of the file share."""


class BaseContainer(Model):
    """A container: image, command, variables and resources."""

    image: str | None = field("image", default=None)
    """Image, such as mcr.microsoft.com/k8se/quickstart:latest."""
    name: str | None = field("name", default=None)
    """Name of the container."""
    command: list[str] | None = field("command", "[str]", default=None, secret=True)
    """Command to start, in place of the image's own."""
    args: list[str] | None = field("args", "[str]", default=None, secret=True)
    """Arguments of the command."""
    env: NestedListOrNone[EnvironmentVar, types.EnvironmentVarDict] = field("env", "[EnvironmentVar]", default=None)
    """Environment variables."""
    resources: NestedOrNone[ContainerResources, types.ContainerResourcesDict] = field(
        "resources", "ContainerResources", default=None
    )
    """CPU and memory."""
    volume_mounts: NestedListOrNone[VolumeMount, types.VolumeMountDict] = field(
        "volumeMounts", "[VolumeMount]", default=None
    )
    """Volumes and where they are mounted."""


class CheckNameAvailabilityRequest(Model):
    """A name to check, and the resource type it is for."""

    name: str | None = field("name", default=None)
    """Name to check."""
    type: str | None = field("type", default=None)
    """Resource type the name is for."""


class CheckNameAvailabilityResponse(Model):
    """Whether a name is valid and still free, and if not, why."""

    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is valid and still free."""
    reason: models.CheckNameAvailabilityReason | types.CheckNameAvailabilityReasonValue | None = field(
        "reason", "CheckNameAvailabilityReason", default=None
    )
    """Why the name cannot be used."""
    message: str | None = field("message", default=None)
    """Why the name cannot be used, in words."""


class Container(BaseContainer):
    """A container of an app or job, with probes."""

    probes: NestedListOrNone[models.ContainerAppProbe, ContainerAppProbeDict] = field(
        "probes", "[ContainerAppProbe]", default=None
    )
    """Probes that tell whether the container is well."""


class ContainerResources(Model):
    """CPU and memory of a container."""

    cpu: float | None = field("cpu", "float", default=None)
    """CPU cores, such as 0.5."""
    memory: str | None = field("memory", default=None)
    """Memory, such as 1Gi."""
    ephemeral_storage: str = read_only("ephemeralStorage")
    """Local storage, such as 2Gi."""


class CustomDomain(Model):
    """A custom domain of an app."""

    name: str = field("name")
    """Host name."""
    binding_type: models.BindingType | types.BindingTypeValue | None = field("bindingType", "BindingType", default=None)
    """How TLS is done: Disabled, SniEnabled or Auto."""
    certificate_id: str | None = field("certificateId", default=None)
    """ID of the certificate."""


class CustomDomainConfiguration(Model):
    """Custom DNS suffix of an environment, with its certificate."""

    custom_domain_verification_id: str = read_only("customDomainVerificationId")
    """ID that proves ownership of custom domains, for a TXT record."""
    dns_suffix: str | None = field("dnsSuffix", default=None)
    """DNS suffix of the apps."""
    certificate_key_vault_properties: NestedOrNone[
        models.CertificateKeyVaultProperties, CertificateKeyVaultPropertiesDict
    ] = field("certificateKeyVaultProperties", "CertificateKeyVaultProperties", default=None)
    """Key vault certificate to use."""
    certificate_value: bytes | None = field("certificateValue", "bytearray", default=None, secret=True)
    """Certificate in PFX or PEM form, with its private key; write-only."""
    certificate_password: str | None = field("certificatePassword", default=None, secret=True)
    """Password of the certificate; write-only."""
    expiration_date: datetime = read_only("expirationDate", "iso-8601")
    """When the certificate expires."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the certificate, in hexadecimal."""
    subject_name: str = read_only("subjectName")
    """Subject of the certificate."""


class DaprSecret(Model):
    """A secret of a Dapr component."""

    name: str = read_only("name")
    """Name of the secret."""
    value: str = read_only("value", secret=True)
    """Value of the secret."""


class DaprSecretsCollection(Model):
    """Secrets with their values."""

    value: NestedList[DaprSecret, types.DaprSecretDict] = field("value", "[DaprSecret]")
    """The secrets."""


class DefaultErrorResponse(Model):
    """Error answer of the service, in the form some operations use."""

    error: Nested[DefaultErrorResponseError, types.DefaultErrorResponseErrorDict] = read_only(
        "error", "DefaultErrorResponseError"
    )
    """The error: code, message and details."""


class DefaultErrorResponseError(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedListOrNone[DefaultErrorResponseErrorDetailsItem, types.DefaultErrorResponseErrorDetailsItemDict] = (
        field("details", "[DefaultErrorResponseErrorDetailsItem]", default=None)
    )
    """More errors behind this one."""
    innererror: str = read_only("innererror")


class DefaultErrorResponseErrorDetailsItem(Model):
    """An error with its code and message."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""


class DiagnosticDataProviderMetadata(Model):
    """Part of what a diagnostics detector found."""

    provider_name: str | None = field("providerName", default=None)
    """Name of the data provider."""
    property_bag: NestedListOrNone[
        DiagnosticDataProviderMetadataPropertyBagItem, types.DiagnosticDataProviderMetadataPropertyBagItemDict
    ] = field("propertyBag", "[DiagnosticDataProviderMetadataPropertyBagItem]", default=None)
    """Properties, names and values."""


class DiagnosticDataProviderMetadataPropertyBagItem(Model):
    """Part of what a diagnostics detector found."""

    name: str | None = field("name", default=None)
    """Name of the property."""
    value: str | None = field("value", default=None)
    """Value of the property."""


class DiagnosticDataTableResponseColumn(Model):
    """Part of what a diagnostics detector found."""

    column_name: str | None = field("columnName", default=None)
    """Name of the column."""
    data_type: str | None = field("dataType", default=None)
    """Type of the data."""
    column_type: str | None = field("columnType", default=None)
    """Type of the column."""


class DiagnosticDataTableResponseObject(Model):
    """Part of what a diagnostics detector found."""

    table_name: str | None = field("tableName", default=None)
    """Name of the table."""
    columns: NestedListOrNone[DiagnosticDataTableResponseColumn, types.DiagnosticDataTableResponseColumnDict] = field(
        "columns", "[DiagnosticDataTableResponseColumn]", default=None
    )
    """Columns of the table."""
    rows: list[Any] | None = field("rows", "[object]", default=None)
    """Rows of the table."""


class DiagnosticRendering(Model):
    """Part of what a diagnostics detector found."""

    type: int | None = field("type", "int", default=None)
    """Kind of display."""
    title: str | None = field("title", default=None)
    """Title."""
    description: str | None = field("description", default=None)
    """Description of the diagnostic rendering, free text."""
    is_visible: bool | None = field("isVisible", "bool", default=None)
    """Whether it is shown."""


class DiagnosticSupportTopic(Model):
    """Part of what a diagnostics detector found."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    pes_id: str = read_only("pesId")
    """ID of the support topic's product."""


class Diagnostics(ProxyResource):
    """Findings of a detector."""

    properties: NestedOrNone[DiagnosticsProperties, types.DiagnosticsPropertiesDict] = field(
        "properties", "DiagnosticsProperties", default=None
    )
    """Part of what a diagnostics detector found."""


class DiagnosticsDataApiResponse(Model):
    """Part of what a diagnostics detector found."""

    table: NestedOrNone[DiagnosticDataTableResponseObject, types.DiagnosticDataTableResponseObjectDict] = field(
        "table", "DiagnosticDataTableResponseObject", default=None
    )
    """Table with the findings."""
    rendering_properties: NestedOrNone[DiagnosticRendering, types.DiagnosticRenderingDict] = field(
        "renderingProperties", "DiagnosticRendering", default=None
    )
    """How to show the findings."""


class DiagnosticsDefinition(Model):
    """Part of what a diagnostics detector found."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the property."""
    description: str = read_only("description")
    """Description, free text."""
    author: str = read_only("author")
    """Who wrote the detector."""
    category: str = read_only("category")
    """Category of the detector."""
    support_topic_list: NestedListOrNone[DiagnosticSupportTopic, types.DiagnosticSupportTopicDict] = field(
        "supportTopicList", "[DiagnosticSupportTopic]", default=None
    )
    """Support topics it belongs to."""
    analysis_types: list[str] | None = field("analysisTypes", "[str]", default=None)
    """Kinds of analysis."""
    type: str = read_only("type")
    """Kind of display."""
    score: float = read_only("score", "float")
    """Score of the detector."""


class DiagnosticsProperties(Model):
    """Part of what a diagnostics detector found."""

    metadata: NestedOrNone[DiagnosticsDefinition, types.DiagnosticsDefinitionDict] = field(
        "metadata", "DiagnosticsDefinition", default=None
    )
    """About the detector."""
    dataset: NestedListOrNone[DiagnosticsDataApiResponse, types.DiagnosticsDataApiResponseDict] = field(
        "dataset", "[DiagnosticsDataApiResponse]", default=None
    )
    """The findings."""
    status: NestedOrNone[DiagnosticsStatus, types.DiagnosticsStatusDict] = field(
        "status", "DiagnosticsStatus", default=None
    )
    """Outcome in short."""
    data_provider_metadata: NestedOrNone[DiagnosticDataProviderMetadata, types.DiagnosticDataProviderMetadataDict] = (
        field("dataProviderMetadata", "DiagnosticDataProviderMetadata", default=None)
    )
    """Where the data comes from."""


class DiagnosticsStatus(Model):
    """Part of what a diagnostics detector found."""

    message: str | None = field("message", default=None)
    """Outcome in words."""
    status_id: int | None = field("statusId", "int", default=None)
    """Number of the outcome."""


class EnvironmentVar(Model):
    """An environment variable: a value, or a secret."""

    name: str | None = field("name", default=None)
    """Name of the variable."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the variable."""
    secret_ref: str | None = field("secretRef", default=None)
    """Name of the secret that holds the value."""


class ErrorAdditionalInfo(Model):
    """More information about an error, of a type of its own."""

    type: str = read_only("type")
    """Type of the information."""
    info: Any = read_only("info", "object")
    """The information itself, shaped by its type."""


class ErrorDetail(Model):
    """One error: its code, message and what lies behind it."""

    code: str = read_only("code")
    """Code of the error, for programs to act on."""
    message: str = read_only("message")
    """What went wrong, in words."""
    target: str = read_only("target")
    """What the error is about, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """More errors behind this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """More information about the error, by type."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class ExtendedLocation(Model):
    """Edge zone or custom location that a resource lies in."""

    name: str | None = field("name", default=None)
    """Name or ID of the extended location."""
    type: models.ExtendedLocationTypes | types.ExtendedLocationTypesValue | None = field(
        "type", "ExtendedLocationTypes", default=None
    )
    """Kind of extended location."""


class IdentitySettings(Model):
    """Where a managed identity can be used."""

    identity: str = field("identity")
    """The identity: resource ID, or system."""
    lifecycle: models.IdentitySettingsLifeCycle | types.IdentitySettingsLifeCycleValue | None = field(
        "lifecycle", "IdentitySettingsLifeCycle", default=None
    )
    """Containers that can use it."""


class InitContainer(BaseContainer):
    """A container: image, command, variables and resources."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource, system-assigned and user-assigned."""

    principal_id: str = read_only("principalId")
    """Object ID of the system-assigned identity's service principal."""
    tenant_id: str = read_only("tenantId")
    """Tenant of the system-assigned identity."""
    type: models.ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue = field(
        "type", "ManagedServiceIdentityType"
    )
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class PrivateEndpoint(Model):
    """The private endpoint at the other end of a connection."""

    id: str = read_only("id")
    """Resource ID of the private endpoint."""


class PrivateEndpointConnection(ProxyResource):
    """Connection of a private endpoint."""

    properties: NestedOrNone[PrivateEndpointConnectionProperties, types.PrivateEndpointConnectionPropertiesDict] = (
        field("properties", "PrivateEndpointConnectionProperties", default=None)
    )
    """Endpoint and approval state of a private endpoint connection."""
    group_ids: list[str] = flattened("properties", init=False)
    """Names of the sub-resources the private endpoint connects to."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = flattened("properties", default=None)
    """The private endpoint that is connected."""
    private_link_service_connection_state: NestedOrNone[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    provisioning_state: (
        models.PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateEndpointConnectionProperties(Model):
    """Endpoint and approval state of a private endpoint connection."""

    group_ids: list[str] = read_only("groupIds", "[str]")
    """Names of the sub-resources the private endpoint connects to."""
    private_endpoint: NestedOrNone[PrivateEndpoint, types.PrivateEndpointDict] = field(
        "privateEndpoint", "PrivateEndpoint", default=None
    )
    """The private endpoint that is connected."""
    private_link_service_connection_state: Nested[
        PrivateLinkServiceConnectionState, types.PrivateLinkServiceConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkServiceConnectionState")
    """Whether the connection is approved, and why."""
    provisioning_state: (
        models.PrivateEndpointConnectionProvisioningState | types.PrivateEndpointConnectionProvisioningStateValue
    ) = read_only("provisioningState", "PrivateEndpointConnectionProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""


class PrivateLinkResource(Resource):
    """A sub-resource that a private endpoint can connect to."""

    properties: NestedOrNone[PrivateLinkResourceProperties, types.PrivateLinkResourcePropertiesDict] = field(
        "properties", "PrivateLinkResourceProperties", default=None
    )
    """Group, members and DNS zones of a sub-resource for private endpoints."""
    group_id: str = flattened("properties", init=False)
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = flattened("properties", init=False)
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = flattened("properties", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkResourceProperties(Model):
    """Group, members and DNS zones of a sub-resource for private endpoints."""

    group_id: str = read_only("groupId")
    """Name of the sub-resource a private endpoint connects to."""
    required_members: list[str] = read_only("requiredMembers", "[str]")
    """Members of the sub-resource that need a private IP address."""
    required_zone_names: list[str] | None = field("requiredZoneNames", "[str]", default=None)
    """Private DNS zones that have to resolve the names of the resource."""


class PrivateLinkServiceConnectionState(Model):
    """Whether a private endpoint connection is approved, and why."""

    status: models.PrivateEndpointServiceConnectionStatus | types.PrivateEndpointServiceConnectionStatusValue | None = (
        field("status", "PrivateEndpointServiceConnectionStatus", default=None)
    )
    """Approval state of the connection."""
    description: str | None = field("description", default=None)
    """Reason for the approval or rejection."""
    actions_required: str | None = field("actionsRequired", default=None)
    """What the consumer has to do after the connection changes; None if nothing."""


class RegistryCredentials(Model):
    """A registry and how to sign in to it."""

    server: str | None = field("server", default=None)
    """Registry, such as myregistry.azurecr.io."""
    username: str | None = field("username", default=None)
    """User name."""
    password_secret_ref: str | None = field("passwordSecretRef", default=None)
    """Name of the secret that holds the password."""
    identity: str | None = field("identity", default=None)
    """Identity to sign in with: resource ID, or system."""


class ScaleRuleAuth(Model):
    """A secret that a scaler signs in with."""

    secret_ref: str | None = field("secretRef", default=None)
    """Name of the secret that holds the value."""
    trigger_parameter: str | None = field("triggerParameter", default=None)
    """Parameter of the scaler that gets the secret."""


class Secret(Model):
    """A secret: a value, or a reference to a key vault."""

    name: str | None = field("name", default=None)
    """Name of the secret."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the secret; write-only."""
    identity: str | None = field("identity", default=None)
    """Identity that reads the key vault: resource ID, or system."""
    key_vault_url: str | None = field("keyVaultUrl", default=None)
    """URL of the key vault secret."""


class SecretKeyVaultProperties(Model):
    """A key vault secret, and the identity that reads it."""

    identity: str | None = field("identity", default=None)
    """Identity that reads the key vault: resource ID, or system."""
    key_vault_url: str | None = field("keyVaultUrl", default=None)
    """URL of the key vault secret."""


class SecretVolumeItem(Model):
    """A secret in a volume."""

    secret_ref: str | None = field("secretRef", default=None)
    """Name of the secret that holds the value."""
    path: str | None = field("path", default=None)
    """File name of the secret."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class UserAssignedIdentity(Model):
    """Object ID and client ID of a user-assigned identity; filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the identity's service principal."""
    client_id: str = read_only("clientId")
    """Client ID of the identity."""


class Volume(Model):
    """A volume that containers can mount."""

    name: str | None = field("name", default=None)
    """Name of the volume."""
    storage_type: models.StorageType | types.StorageTypeValue | None = field("storageType", "StorageType", default=None)
    """Kind of volume."""
    storage_name: str | None = field("storageName", default=None)
    """Name of the environment's storage, for file shares."""
    secrets: NestedListOrNone[SecretVolumeItem, types.SecretVolumeItemDict] = field(
        "secrets", "[SecretVolumeItem]", default=None
    )
    """Secrets in the volume; all if omitted."""
    mount_options: str | None = field("mountOptions", default=None)
    """Mount options of a file share."""


class VolumeMount(Model):
    """A volume and where a container mounts it."""

    volume_name: str | None = field("volumeName", default=None)
    """Name of the volume."""
    mount_path: str | None = field("mountPath", default=None)
    """Path within the container."""
    sub_path: str | None = field("subPath", default=None)
    """Path within the volume; its root if omitted."""
