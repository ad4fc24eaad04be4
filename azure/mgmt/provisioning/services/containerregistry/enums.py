# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Enums of the service ``containerregistry``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class Action(ExtensibleEnum):
    """What an IP rule does; Allow."""

    ALLOW = "Allow"


class ActionsRequired(ExtensibleEnum):
    """What the consumer has to do after a connection changes: None or Recreate."""

    NONE = "None"
    RECREATE = "Recreate"


class ActivationStatus(ExtensibleEnum):
    """Whether a connected registry is activated: Active or Inactive."""

    ACTIVE = "Active"
    INACTIVE = "Inactive"


class AuditLogStatus(ExtensibleEnum):
    """Whether audit logs are on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class AzureADAuthenticationAsArmPolicyStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class CertificateType(ExtensibleEnum):
    """Kind of certificate; LocalDirectory."""

    LOCAL_DIRECTORY = "LocalDirectory"


class ConnectedRegistryMode(ExtensibleEnum):
    """What a connected registry may do: ReadWrite, ReadOnly; Registry and Mirror are older names."""

    READ_WRITE = "ReadWrite"
    READ_ONLY = "ReadOnly"
    REGISTRY = "Registry"
    MIRROR = "Mirror"


class ConnectionState(ExtensibleEnum):
    """Whether a connected registry is connected: Online, Offline, Syncing or Unhealthy."""

    ONLINE = "Online"
    OFFLINE = "Offline"
    SYNCING = "Syncing"
    UNHEALTHY = "Unhealthy"


class ConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    APPROVED = "Approved"
    PENDING = "Pending"
    REJECTED = "Rejected"
    DISCONNECTED = "Disconnected"


class ContainerRegistryResourceType(ExtensibleEnum):
    """Resource type a name is checked for."""

    MICROSOFT_CONTAINER_REGISTRY_REGISTRIES = "Microsoft.ContainerRegistry/registries"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class CredentialHealthStatus(ExtensibleEnum):
    """Whether credentials work: Healthy or Unhealthy."""

    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"


class CredentialName(ExtensibleEnum):
    """Which credential; Credential1."""

    CREDENTIAL1 = "Credential1"


class DefaultAction(ExtensibleEnum):
    """What happens to traffic that no rule matches: Allow or Deny."""

    ALLOW = "Allow"
    DENY = "Deny"


class EncryptionStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class ExportPolicyStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class ImportMode(ExtensibleEnum):
    """Whether existing tags are overwritten: Force, or NoForce for an error."""

    NO_FORCE = "NoForce"
    FORCE = "Force"


class LogLevel(ExtensibleEnum):
    """How much is logged: Debug, Information, Warning, Error or None."""

    DEBUG = "Debug"
    INFORMATION = "Information"
    WARNING = "Warning"
    ERROR = "Error"
    NONE = "None"


class NetworkRuleBypassOptions(ExtensibleEnum):
    """Who may pass the network rules: AzureServices or None."""

    AZURE_SERVICES = "AzureServices"
    NONE = "None"


class PasswordName(ExtensibleEnum):
    """Which password of the admin user: password or password2."""

    PASSWORD = "password"
    PASSWORD2 = "password2"


class PolicyStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class ProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class PublicNetworkAccess(ExtensibleEnum):
    """Whether the resource can be reached from public networks."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class RegistryUsageUnit(ExtensibleEnum):
    """Unit of a quota: Count or Bytes."""

    COUNT = "Count"
    BYTES = "Bytes"


class ResourceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    NONE = "None"


class RoleAssignmentMode(ExtensibleEnum):
    """Whether roles may be narrowed to repositories: AbacRepositoryPermissions or LegacyRegistryPermissions."""

    ABAC_REPOSITORY_PERMISSIONS = "AbacRepositoryPermissions"
    LEGACY_REGISTRY_PERMISSIONS = "LegacyRegistryPermissions"


class SkuName(ExtensibleEnum):
    """Tier of a container registry: Basic, Standard or Premium; Classic is gone."""

    CLASSIC = "Classic"
    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"


class SkuTier(ExtensibleEnum):
    """Tier of a container registry: Basic, Standard or Premium; Classic is gone."""

    CLASSIC = "Classic"
    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"


class TlsStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class TokenCertificateName(ExtensibleEnum):
    """Which certificate of a token: certificate1 or certificate2."""

    CERTIFICATE1 = "certificate1"
    CERTIFICATE2 = "certificate2"


class TokenPasswordName(ExtensibleEnum):
    """Which password of a token: password1 or password2."""

    PASSWORD1 = "password1"
    PASSWORD2 = "password2"


class TokenStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class TrustPolicyType(ExtensibleEnum):
    """Kind of signature; Notary."""

    NOTARY = "Notary"


class WebhookAction(ExtensibleEnum):
    """Event a webhook posts, such as push or delete."""

    PUSH = "push"
    DELETE = "delete"
    QUARANTINE = "quarantine"
    CHART_PUSH = "chart_push"
    CHART_DELETE = "chart_delete"


class WebhookStatus(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "enabled"
    DISABLED = "disabled"


class ZoneRedundancy(ExtensibleEnum):
    """Whether it is switched on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
