# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessTier(ExtensibleEnum):
    """Default cost tier of an account's blobs."""

    HOT = "Hot"
    """For data in frequent use."""
    COOL = "Cool"
    """For data used seldom and kept at least 30 days."""
    PREMIUM = "Premium"
    """Tier of premium accounts."""
    COLD = "Cold"
    """For data used rarely and kept at least 90 days."""
    SMART = "Smart"
    """The service moves data between tiers by use."""


class AccountStatus(ExtensibleEnum):
    """Whether a location of an account can be reached."""

    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"


class AllowedCopyScope(ExtensibleEnum):
    """Which accounts may be copied from."""

    PRIVATE_LINK = "PrivateLink"
    """Accounts with a private endpoint in the same virtual network."""
    AAD = "AAD"
    """Accounts in the same Microsoft Entra tenant."""
    ALL = "All"
    """Any account."""


class AllowedMethods(ExtensibleEnum):
    """HTTP method a CORS rule allows."""

    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    MERGE = "MERGE"
    POST = "POST"
    OPTIONS = "OPTIONS"
    PUT = "PUT"
    PATCH = "PATCH"
    CONNECT = "CONNECT"
    TRACE = "TRACE"


class BlobAccessPointConnectionType(ExtensibleEnum):
    """Kind of connection to the source."""

    ENDPOINT = "Endpoint"
    PRIVATE_LINK = "PrivateLink"


class BlobAccessPointRemoteAuthType(ExtensibleEnum):
    """Kind of credentials for a source."""

    ACCESS_KEY = "AccessKey"


class BlobAccessPointSourceType(ExtensibleEnum):
    """Kind of storage system behind a blob access point."""

    NET_APP_ONTAP = "NetAppOntap"
    AZURE_NET_APP_FILES = "AzureNetAppFiles"
    DELL_ONE_FS = "DellOneFs"
    QUMULO = "Qumulo"
    COMMVAULT = "Commvault"
    NASUNI = "Nasuni"
    S3_COMPATIBLE = "S3Compatible"


class CreatedByType(ExtensibleEnum):
    """Kind of identity that created or changed a resource."""

    USER = "User"
    """A person."""
    APPLICATION = "Application"
    """A service principal."""
    MANAGED_IDENTITY = "ManagedIdentity"
    """A managed identity."""
    KEY = "Key"
    """A caller that authenticated with a key."""


class DnsEndpointType(ExtensibleEnum):
    """Kind of DNS names an account's endpoints get."""

    STANDARD = "Standard"
    """Names such as account.blob.core.windows.net."""
    AZURE_DNS_ZONE = "AzureDnsZone"
    """Names in a DNS zone with a number, which allows more accounts per subscription."""


class Kind(ExtensibleEnum):
    """Kind of storage account."""

    STORAGE = "Storage"
    """General purpose v1; outdated."""
    STORAGE_V2 = "StorageV2"
    """General purpose v2: blobs, files, queues and tables."""
    BLOB_STORAGE = "BlobStorage"
    """Blobs only; outdated."""
    FILE_STORAGE = "FileStorage"
    """File shares only."""
    BLOCK_BLOB_STORAGE = "BlockBlobStorage"
    """Premium block and append blobs."""


class LargeFileSharesState(ExtensibleEnum):
    """Whether an account can have file shares above 5 TiB."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class LeaseDuration(ExtensibleEnum):
    """Whether a lease is infinite or for a fixed time."""

    INFINITE = "Infinite"
    FIXED = "Fixed"


class LeaseState(ExtensibleEnum):
    """State of a lease."""

    AVAILABLE = "Available"
    LEASED = "Leased"
    EXPIRED = "Expired"
    BREAKING = "Breaking"
    BROKEN = "Broken"


class LeaseStatus(ExtensibleEnum):
    """Whether something is locked by a lease."""

    LOCKED = "Locked"
    UNLOCKED = "Unlocked"


class MinimumTlsVersion(ExtensibleEnum):
    """Oldest TLS version an account accepts."""

    TLS1_0 = "TLS1_0"
    """TLS 1.0; outdated."""
    TLS1_1 = "TLS1_1"
    """TLS 1.1; outdated."""
    TLS1_2 = "TLS1_2"
    """TLS 1.2."""
    TLS1_3 = "TLS1_3"
    """TLS 1.3."""


class ProvisioningState(ExtensibleEnum):
    """How far the creation of a storage account has got."""

    CREATING = "Creating"
    """Being created."""
    RESOLVING_DNS = "ResolvingDNS"
    """Waiting for its DNS names."""
    SUCCEEDED = "Succeeded"
    """Ready for use."""


class PublicNetworkAccess(ExtensibleEnum):
    """Whether public networks can reach an account."""

    ENABLED = "Enabled"
    """Yes, as far as the network rules allow."""
    DISABLED = "Disabled"
    """No, only private endpoints."""
    SECURED_BY_PERIMETER = "SecuredByPerimeter"
    """As the network security perimeter allows."""


class SkuName(ExtensibleEnum):
    """Performance and redundancy of a storage account."""

    STANDARD_LRS = "Standard_LRS"
    """Three copies in one data centre."""
    STANDARD_GRS = "Standard_GRS"
    """LRS, with copies in a second region."""
    STANDARD_RAGRS = "Standard_RAGRS"
    """GRS, readable in the second region."""
    STANDARD_ZRS = "Standard_ZRS"
    """Copies in three availability zones."""
    PREMIUM_LRS = "Premium_LRS"
    """Premium performance, three copies in one data centre."""
    PREMIUM_ZRS = "Premium_ZRS"
    """Premium performance, copies in three availability zones."""
    STANDARD_GZRS = "Standard_GZRS"
    """ZRS, with copies in a second region."""
    STANDARD_RAGZRS = "Standard_RAGZRS"
    """GZRS, readable in the second region."""
    STANDARD_V2_LRS = "StandardV2_LRS"
    """LRS with provisioned v2 billing, for file shares."""
    STANDARD_V2_GRS = "StandardV2_GRS"
    """GRS with provisioned v2 billing, for file shares."""
    STANDARD_V2_ZRS = "StandardV2_ZRS"
    """ZRS with provisioned v2 billing, for file shares."""
    STANDARD_V2_GZRS = "StandardV2_GZRS"
    """GZRS with provisioned v2 billing, for file shares."""
    PREMIUM_V2_LRS = "PremiumV2_LRS"
    """Premium LRS with provisioned v2 billing, for file shares."""
    PREMIUM_V2_ZRS = "PremiumV2_ZRS"
    """Premium ZRS with provisioned v2 billing, for file shares."""


class SkuTier(ExtensibleEnum):
    """Performance tier of a storage account."""

    STANDARD = "Standard"
    PREMIUM = "Premium"


class StorageConnectorAuthType(ExtensibleEnum):
    """Kind of credentials of a connector."""

    MANAGED_IDENTITY = "ManagedIdentity"


class StorageConnectorConnectionType(ExtensibleEnum):
    """Kind of connection of a connector."""

    DATA_SHARE = "DataShare"


class StorageConnectorSourceType(ExtensibleEnum):
    """Kind of source of a connector."""

    DATA_SHARE = "DataShare"
