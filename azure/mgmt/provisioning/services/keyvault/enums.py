# Generated from swagger/keyvault/ by "make generate": do not edit.

"""Enums of the service ``keyvault``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class AccessPolicyUpdateKind(ExtensibleEnum):
    """What to do with the given entries: add, replace or remove."""

    ADD = "add"
    """Grant the given permissions on top of existing ones."""
    REPLACE = "replace"
    """Put the given entries in place of existing ones."""
    REMOVE = "remove"
    """Take the given permissions away."""


class ActionsRequired(ExtensibleEnum):
    """What the owner of the connected service has to do besides approving."""

    NONE = "None"
    """Nothing further is needed."""


class ActivationStatus(ExtensibleEnum):
    """Whether the security domain of a managed HSM has been downloaded, which activates it."""

    ACTIVE = "Active"
    """Activated and ready for use."""
    NOT_ACTIVATED = "NotActivated"
    """Not activated yet; the security domain has to be downloaded."""
    UNKNOWN = "Unknown"
    """The state could not be found out."""
    FAILED = "Failed"
    """Activation failed."""


class CertificatePermissions(ExtensibleEnum):
    """What a principal may do with the certificates of a vault."""

    ALL = "all"
    """All operations; name purge as well if it is needed."""
    GET = "get"
    """Read a certificate."""
    LIST = "list"
    """List certificates."""
    DELETE = "delete"
    """Delete a certificate."""
    CREATE = "create"
    """Create a certificate."""
    IMPORT = "import"
    """Import a certificate made elsewhere."""
    UPDATE = "update"
    """Change attributes and policy of a certificate."""
    MANAGECONTACTS = "managecontacts"
    """Manage the contacts notified about certificates."""
    GETISSUERS = "getissuers"
    """Read a certificate authority configured in the vault."""
    LISTISSUERS = "listissuers"
    """List the certificate authorities configured in the vault."""
    SETISSUERS = "setissuers"
    """Add or change a certificate authority."""
    DELETEISSUERS = "deleteissuers"
    """Remove a certificate authority."""
    MANAGEISSUERS = "manageissuers"
    """Manage certificate authorities."""
    RECOVER = "recover"
    """Recover a deleted certificate."""
    PURGE = "purge"
    """Destroy a deleted certificate for good."""
    BACKUP = "backup"
    """Back up a certificate."""
    RESTORE = "restore"
    """Restore a certificate from a backup."""


class CreateMode(ExtensibleEnum):
    """Whether to make a new vault or managed HSM or to bring back a deleted one."""

    RECOVER = "recover"
    """Recover the deleted resource of the same name."""
    DEFAULT = "default"
    """Create a new resource or update an existing one."""


class DeletionRecoveryLevel(ExtensibleEnum):
    """Whether a deleted key can be recovered, and who can purge it before its time."""

    PURGEABLE = "Purgeable"
    """No recovery: deletion is final at once."""
    RECOVERABLE_PURGEABLE = "Recoverable+Purgeable"
    """Recoverable for the retention period; may be purged earlier."""
    RECOVERABLE = "Recoverable"
    """Recoverable for the retention period; cannot be purged earlier."""
    RECOVERABLE_PROTECTED_SUBSCRIPTION = "Recoverable+ProtectedSubscription"
    """Recoverable for the retention period; neither the key nor the subscription can be removed earlier."""


class GeoReplicationRegionProvisioningState(ExtensibleEnum):
    """How far a managed HSM has got in one of its regions."""

    PREPROVISIONING = "Preprovisioning"
    """Preparing to set up the region."""
    PROVISIONING = "Provisioning"
    """Being set up in the region."""
    SUCCEEDED = "Succeeded"
    """Ready in the region."""
    FAILED = "Failed"
    """The last change in the region failed."""
    DELETING = "Deleting"
    """Being removed from the region."""
    CLEANUP = "Cleanup"
    """What is left in the region is being cleared away."""


class IdentityType(ExtensibleEnum):
    """Kind of identity that created or changed a resource."""

    USER = "User"
    """A person."""
    APPLICATION = "Application"
    """An application, through its service principal."""
    MANAGED_IDENTITY = "ManagedIdentity"
    """A managed identity of an Azure resource."""
    KEY = "Key"
    """Someone who signed in with a key."""


class JsonWebKeyCurveName(ExtensibleEnum):
    """Elliptic curve of an EC key."""

    P256 = "P-256"
    """NIST curve P-256 (secp256r1)."""
    P384 = "P-384"
    """NIST curve P-384 (secp384r1)."""
    P521 = "P-521"
    """NIST curve P-521 (secp521r1)."""
    P256_K = "P-256K"
    """SECG curve secp256k1, known from Bitcoin."""


class JsonWebKeyOperation(ExtensibleEnum):
    """Cryptographic operation that a key permits."""

    ENCRYPT = "encrypt"
    """Encrypt data."""
    DECRYPT = "decrypt"
    """Decrypt data."""
    SIGN = "sign"
    """Sign a digest."""
    VERIFY = "verify"
    """Verify a signature."""
    WRAP_KEY = "wrapKey"
    """Encrypt another key."""
    UNWRAP_KEY = "unwrapKey"
    """Decrypt another key."""
    IMPORT = "import"
    """Use the key to bring other keys in (key exchange key)."""
    RELEASE = "release"
    """Release the key to a trusted environment under its release policy."""


class JsonWebKeyType(ExtensibleEnum):
    """Type of a key and whether an HSM protects it."""

    EC = "EC"
    """Elliptic curve, protected by software."""
    EC_HSM = "EC-HSM"
    """Elliptic curve, protected by an HSM."""
    RSA = "RSA"
    """RSA, protected by software."""
    RSA_HSM = "RSA-HSM"
    """RSA, protected by an HSM."""
    OCT_HSM = "oct-HSM"
    """Symmetric (AES), protected by an HSM."""


class KeyPermissions(ExtensibleEnum):
    """What a principal may do with the keys of a vault."""

    ALL = "all"
    """All operations; name purge as well if it is needed."""
    ENCRYPT = "encrypt"
    """Encrypt data with a key."""
    DECRYPT = "decrypt"
    """Decrypt data with a key."""
    WRAP_KEY = "wrapKey"
    """Encrypt other keys with a key."""
    UNWRAP_KEY = "unwrapKey"
    """Decrypt other keys with a key."""
    SIGN = "sign"
    """Sign digests with a key."""
    VERIFY = "verify"
    """Verify signatures with a key."""
    GET = "get"
    """Read the public part and attributes of a key."""
    LIST = "list"
    """List keys and versions."""
    CREATE = "create"
    """Create a key."""
    UPDATE = "update"
    """Change the attributes of a key."""
    IMPORT = "import"
    """Import a key made elsewhere."""
    DELETE = "delete"
    """Delete a key."""
    BACKUP = "backup"
    """Back up a key."""
    RESTORE = "restore"
    """Restore a key from a backup."""
    RECOVER = "recover"
    """Recover a deleted key."""
    PURGE = "purge"
    """Destroy a deleted key for good."""
    RELEASE = "release"
    """Release a key to a trusted environment."""
    ROTATE = "rotate"
    """Make a new version of a key on demand."""
    GETROTATIONPOLICY = "getrotationpolicy"
    """Read the rotation policy of a key."""
    SETROTATIONPOLICY = "setrotationpolicy"
    """Set the rotation policy of a key."""


class KeyRotationPolicyActionType(ExtensibleEnum):
    """Action of a rotation policy."""

    ROTATE = "rotate"
    """Make a new version of the key."""
    NOTIFY = "notify"
    """Send an Event Grid event that the key is about to expire."""


class ManagedHsmSkuFamily(ExtensibleEnum):
    """Family of managed HSM SKUs."""

    B = "B"
    """Family B, with SKUs such as Standard_B1."""
    C = "C"
    """Family C, with SKUs such as Custom_C10."""


class ManagedHsmSkuName(ExtensibleEnum):
    """Name of a managed HSM SKU: line, then family and size."""

    STANDARD_B1 = "Standard_B1"
    """Standard SKU of family B, size 1."""
    CUSTOM_B32 = "Custom_B32"
    """Custom SKU of family B, size 32."""
    CUSTOM_B6 = "Custom_B6"
    """Custom SKU of family B, size 6."""
    CUSTOM_C42 = "Custom_C42"
    """Custom SKU of family C, size 42."""
    CUSTOM_C10 = "Custom_C10"
    """Custom SKU of family C, size 10."""
    STANDARD_B1_V2 = "Standard_B1v2"
    """Standard SKU of family B, size 1, version 2."""
    STANDARD_B5_V2 = "Standard_B5v2"
    """Standard SKU of family B, size 5, version 2."""
    STANDARD_B10_V2 = "Standard_B10v2"
    """Standard SKU of family B, size 10, version 2."""
    STANDARD_B15_V2 = "Standard_B15v2"
    """Standard SKU of family B, size 15, version 2."""
    STANDARD_B20_V2 = "Standard_B20v2"
    """Standard SKU of family B, size 20, version 2."""


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has."""

    NONE = "None"
    """No identity."""
    SYSTEM_ASSIGNED = "SystemAssigned"
    """An identity made with the resource and deleted with it."""
    USER_ASSIGNED = "UserAssigned"
    """One or more identities that exist on their own."""
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"
    """Both a system-assigned and user-assigned identities."""


class NetworkRuleAction(ExtensibleEnum):
    """What happens to traffic that no network rule matches."""

    ALLOW = "Allow"
    """Let it through."""
    DENY = "Deny"
    """Refuse it."""


class NetworkRuleBypassOptions(ExtensibleEnum):
    """Who passes the firewall in spite of its rules."""

    AZURE_SERVICES = "AzureServices"
    """Trusted Azure services."""
    NONE = "None"
    """Nobody."""


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last change to a private endpoint connection."""

    SUCCEEDED = "Succeeded"
    """The change is complete."""
    CREATING = "Creating"
    """The connection is being made."""
    UPDATING = "Updating"
    """The connection is being changed."""
    DELETING = "Deleting"
    """The connection is being deleted."""
    FAILED = "Failed"
    """The change failed."""
    DISCONNECTED = "Disconnected"
    """The private endpoint is no longer connected."""


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Approval of a private endpoint connection."""

    PENDING = "Pending"
    """Waiting for approval."""
    APPROVED = "Approved"
    """Approved; traffic can flow."""
    REJECTED = "Rejected"
    """Turned down."""
    DISCONNECTED = "Disconnected"
    """Cut off from the other end."""


class ProvisioningState(ExtensibleEnum):
    """State a managed HSM is in."""

    SUCCEEDED = "Succeeded"
    """Provisioned."""
    PROVISIONING = "Provisioning"
    """Being provisioned."""
    FAILED = "Failed"
    """Provisioning failed."""
    UPDATING = "Updating"
    """Being changed."""
    DELETING = "Deleting"
    """Being deleted."""
    ACTIVATED = "Activated"
    """Ready for normal use."""
    SECURITY_DOMAIN_RESTORE = "SecurityDomainRestore"
    """Waiting for a security domain to be restored."""
    RESTORING = "Restoring"
    """Being restored from a full backup."""


class PublicNetworkAccess(ExtensibleEnum):
    """Whether a managed HSM can be reached over public networks."""

    ENABLED = "Enabled"
    """Reachable, as far as the firewall rules allow."""
    DISABLED = "Disabled"
    """Reachable through private endpoints only, apart from trusted services."""


class Reason(ExtensibleEnum):
    """Why a name cannot be used."""

    ACCOUNT_NAME_INVALID = "AccountNameInvalid"
    """The name breaks the naming rules."""
    ALREADY_EXISTS = "AlreadyExists"
    """The name is taken, perhaps by a deleted resource."""


class SecretPermissions(ExtensibleEnum):
    """What a principal may do with the secrets of a vault."""

    ALL = "all"
    """All operations; name purge as well if it is needed."""
    GET = "get"
    """Read a secret with its value."""
    LIST = "list"
    """List secrets, without values."""
    SET = "set"
    """Create a secret or a new version."""
    DELETE = "delete"
    """Delete a secret."""
    BACKUP = "backup"
    """Back up a secret."""
    RESTORE = "restore"
    """Restore a secret from a backup."""
    RECOVER = "recover"
    """Recover a deleted secret."""
    PURGE = "purge"
    """Destroy a deleted secret for good."""


class SkuFamily(ExtensibleEnum):
    """Family of key vault SKUs."""

    A = "A"
    """The only family there is."""


class SkuName(ExtensibleEnum):
    """Service tier of a key vault."""

    STANDARD = "standard"
    """Keys protected by software."""
    PREMIUM = "premium"
    """Keys protected by software or by HSMs."""


class StoragePermissions(ExtensibleEnum):
    """What a principal may do with storage accounts whose keys a vault manages."""

    ALL = "all"
    """All operations; name purge as well if it is needed."""
    GET = "get"
    """Read a managed storage account."""
    LIST = "list"
    """List managed storage accounts."""
    DELETE = "delete"
    """Remove a storage account from the vault."""
    SET = "set"
    """Add or replace a managed storage account."""
    UPDATE = "update"
    """Change the settings of a managed storage account."""
    REGENERATEKEY = "regeneratekey"
    """Make a new account key."""
    RECOVER = "recover"
    """Recover a deleted managed storage account."""
    PURGE = "purge"
    """Remove a deleted managed storage account for good."""
    BACKUP = "backup"
    """Back up a managed storage account."""
    RESTORE = "restore"
    """Restore a managed storage account from a backup."""
    SETSAS = "setsas"
    """Create or change a SAS definition."""
    LISTSAS = "listsas"
    """List SAS definitions."""
    GETSAS = "getsas"
    """Read a SAS definition."""
    DELETESAS = "deletesas"
    """Delete a SAS definition."""


class VaultProvisioningState(ExtensibleEnum):
    """How far the provisioning of a vault is."""

    SUCCEEDED = "Succeeded"
    """Complete."""
    REGISTERING_DNS = "RegisteringDns"
    """The DNS name of the vault is being registered."""
