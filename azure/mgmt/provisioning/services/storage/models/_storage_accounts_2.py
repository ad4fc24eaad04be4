# Generated from swagger/storage/ by "make generate": do not edit.

"""Models of ``storage``: ``storage_accounts_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _storage_accounts_2 as types
    from ..types._common import (
        AccessTierValue,
        AccountStatusValue,
        AllowedCopyScopeValue,
        CorsRulesDict,
        DnsEndpointTypeValue,
        KindValue,
        LargeFileSharesStateValue,
        MinimumTlsVersionValue,
        ProvisioningStateValue,
        PublicNetworkAccessValue,
        SkuDict,
        SkuNameValue,
    )
    from ..types._storage_accounts import (
        AzureFilesIdentityBasedAuthenticationDict,
        BlobRestoreStatusDict,
        CustomDomainDict,
        DualStackEndpointPreferenceDict,
        EncryptionDict,
        EndpointsDict,
        ExecutionTargetDict,
        ExecutionTriggerDict,
        ExecutionTriggerUpdateDict,
        GeoPriorityReplicationStatusDict,
        GeoReplicationStatsDict,
        IdentityDict,
        ImmutableStorageAccountDict,
        KeyCreationTimeDict,
        KeyPolicyDict,
        NetworkRuleSetDict,
        PlacementDict,
        PrivateEndpointConnectionDict,
        QueuePropertiesDict,
        RoutingPreferenceDict,
        SasPolicyDict,
        ServiceSharedKeyAccessPropertiesDict,
        StorageConnectorSourceDict,
        StorageConnectorSourceUpdateDict,
        StorageTaskAssignmentProvisioningStateValue,
    )
else:
    typed(__name__)


class StorageAccountProperties(Model):
    """Endpoints, encryption, network rules and other settings of a storage account."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """How far the creation of the account has got."""
    primary_endpoints: Nested[models.Endpoints, EndpointsDict] = read_only("primaryEndpoints", "Endpoints")
    """URLs of the services in the primary region."""
    primary_location: str = read_only("primaryLocation")
    """Primary region."""
    status_of_primary: models.AccountStatus | AccountStatusValue = read_only("statusOfPrimary", "AccountStatus")
    """Whether the primary region can be reached."""
    last_geo_failover_time: datetime = read_only("lastGeoFailoverTime", "iso-8601")
    """When the last failover happened; absent when there was none."""
    secondary_location: str = read_only("secondaryLocation")
    """Secondary region, for geo-redundant SKUs."""
    status_of_secondary: models.AccountStatus | AccountStatusValue = read_only("statusOfSecondary", "AccountStatus")
    """Whether the secondary region can be reached, for geo-redundant SKUs."""
    creation_time: datetime = read_only("creationTime", "iso-8601")
    """When the account was created, in UTC."""
    custom_domain: Nested[models.CustomDomain, CustomDomainDict] = read_only("customDomain", "CustomDomain")
    """Domain of your own for the blob endpoint."""
    sas_policy: Nested[models.SasPolicy, SasPolicyDict] = read_only("sasPolicy", "SasPolicy")
    """How long SAS tokens may live."""
    key_policy: Nested[models.KeyPolicy, KeyPolicyDict] = read_only("keyPolicy", "KeyPolicy")
    """How long access keys should be used."""
    key_creation_time: Nested[models.KeyCreationTime, KeyCreationTimeDict] = read_only(
        "keyCreationTime", "KeyCreationTime"
    )
    """When the keys were made or last regenerated."""
    secondary_endpoints: Nested[models.Endpoints, EndpointsDict] = read_only("secondaryEndpoints", "Endpoints")
    """URLs for reading in the secondary region; only with read access (RA) SKUs."""
    encryption: Nested[models.Encryption, EncryptionDict] = read_only("encryption", "Encryption")
    """How data is encrypted at rest."""
    access_tier: models.AccessTier | AccessTierValue = read_only("accessTier", "AccessTier")
    """Default cost tier of blobs."""
    turbo_tier: NestedOrNone[TurboTier, types.TurboTierDict] = field("turboTier", "TurboTier", default=None)
    """Turbo tier of the account."""
    azure_files_identity_based_authentication: NestedOrNone[
        models.AzureFilesIdentityBasedAuthentication, AzureFilesIdentityBasedAuthenticationDict
    ] = field("azureFilesIdentityBasedAuthentication", "AzureFilesIdentityBasedAuthentication", default=None)
    """Directory that authenticates users of SMB file shares."""
    enable_https_traffic_only: bool | None = field("supportsHttpsTrafficOnly", "bool", default=None)
    """Whether only HTTPS is accepted; true by default."""
    network_rule_set: Nested[models.NetworkRuleSet, NetworkRuleSetDict] = read_only("networkAcls", "NetworkRuleSet")
    """Firewall: which networks get through."""
    is_sftp_enabled: bool | None = field("isSftpEnabled", "bool", default=None)
    """Whether SFTP is on; needs the hierarchical namespace."""
    is_local_user_enabled: bool | None = field("isLocalUserEnabled", "bool", default=None)
    """Whether local users can sign in."""
    enable_extended_groups: bool | None = field("enableExtendedGroups", "bool", default=None)
    """Whether extended groups apply to local users."""
    is_hns_enabled: bool | None = field("isHnsEnabled", "bool", default=None)
    """Whether the account has a hierarchical namespace (Data Lake Storage Gen2)."""
    geo_replication_stats: Nested[models.GeoReplicationStats, GeoReplicationStatsDict] = read_only(
        "geoReplicationStats", "GeoReplicationStats"
    )
    """State of geo-replication; only when asked for with $expand."""
    failover_in_progress: bool = read_only("failoverInProgress", "bool")
    """Whether a failover is under way."""
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue | None = field(
        "largeFileSharesState", "LargeFileSharesState", default=None
    )
    """Whether shares above 5 TiB are possible; cannot be disabled again."""
    private_endpoint_connections: NestedList[models.PrivateEndpointConnection, PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Connections from private endpoints, filled in by the service."""
    routing_preference: NestedOrNone[models.RoutingPreference, RoutingPreferenceDict] = field(
        "routingPreference", "RoutingPreference", default=None
    )
    """Way traffic takes to the account."""
    dual_stack_endpoint_preference: NestedOrNone[
        models.DualStackEndpointPreference, DualStackEndpointPreferenceDict
    ] = field("dualStackEndpointPreference", "DualStackEndpointPreference", default=None)
    """Whether the account also has IPv6 endpoints."""
    blob_restore_status: Nested[models.BlobRestoreStatus, BlobRestoreStatusDict] = read_only(
        "blobRestoreStatus", "BlobRestoreStatus"
    )
    """State of the last blob restore; only when asked for with $expand."""
    allow_blob_public_access: bool | None = field("allowBlobPublicAccess", "bool", default=None)
    """Whether containers may be opened to anonymous readers; set false unless needed."""
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue | None = field(
        "minimumTlsVersion", "MinimumTlsVersion", default=None
    )
    """Oldest TLS version accepted; set TLS1_2 or newer."""
    allow_shared_key_access: bool | None = field("allowSharedKeyAccess", "bool", default=None)
    """Whether requests signed with an account key are accepted; true by default."""
    enable_nfs_v3: bool | None = field("isNfsV3Enabled", "bool", default=None)
    """Whether NFS 3.0 is on; needs the hierarchical namespace, fixed at creation."""
    allow_cross_tenant_replication: bool | None = field("allowCrossTenantReplication", "bool", default=None)
    """Whether object replication with accounts of other tenants is allowed."""
    default_to_o_auth_authentication: bool | None = field("defaultToOAuthAuthentication", "bool", default=None)
    """Whether the portal uses Microsoft Entra ID rather than keys by default."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether public networks can reach the account, as far as the network rules allow."""
    immutable_storage_with_versioning: NestedOrNone[models.ImmutableStorageAccount, ImmutableStorageAccountDict] = (
        field("immutableStorageWithVersioning", "ImmutableStorageAccount", default=None)
    )
    """Version-level immutability for all new containers; can only be enabled at creation."""
    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue | None = field(
        "allowedCopyScope", "AllowedCopyScope", default=None
    )
    """Which accounts may be copied from; any when left out."""
    storage_account_sku_conversion_status: NestedOrNone[
        StorageAccountSkuConversionStatus, types.StorageAccountSkuConversionStatusDict
    ] = field("storageAccountSkuConversionStatus", "StorageAccountSkuConversionStatus", default=None)
    """A redundancy change that is under way."""
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue | None = field(
        "dnsEndpointType", "DnsEndpointType", default=None
    )
    """Kind of DNS names of the endpoints; fixed at creation."""
    is_sku_conversion_blocked: bool = read_only("isSkuConversionBlocked", "bool")
    """Whether the redundancy cannot be changed for now."""
    account_migration_in_progress: bool = read_only("accountMigrationInProgress", "bool")
    """Whether a migration requested by the customer is under way."""
    geo_priority_replication_status: NestedOrNone[
        models.GeoPriorityReplicationStatus, GeoPriorityReplicationStatusDict
    ] = field("geoPriorityReplicationStatus", "GeoPriorityReplicationStatus", default=None)
    """Geo-replication with priority."""
    allow_shared_key_access_for_services: NestedOrNone[
        StorageAccountSharedKeyAccessProperties, types.StorageAccountSharedKeyAccessPropertiesDict
    ] = field("allowSharedKeyAccessForServices", "StorageAccountSharedKeyAccessProperties", default=None)
    """Whether account keys are accepted, service by service."""
    data_collaboration_policy_properties: NestedOrNone[
        StorageDataCollaborationPolicyProperties, types.StorageDataCollaborationPolicyPropertiesDict
    ] = field("dataCollaborationPolicyProperties", "StorageDataCollaborationPolicyProperties", default=None)
    """Whether connectors, data shares and blob access points are allowed."""
    allow_cross_tenant_delegation_sas: bool | None = field("allowCrossTenantDelegationSas", "bool", default=None)
    """Whether user delegation SAS tokens may be issued to users of other tenants."""


class StorageAccountPropertiesCreateParameters(Model):
    """Access, encryption, network and other settings of a new storage account."""

    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue | None = field(
        "allowedCopyScope", "AllowedCopyScope", default=None
    )
    """Which accounts may be copied from; any when left out."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether public networks can reach the account, as far as the network rules allow."""
    sas_policy: NestedOrNone[models.SasPolicy, SasPolicyDict] = field("sasPolicy", "SasPolicy", default=None)
    """How long SAS tokens may live."""
    key_policy: NestedOrNone[models.KeyPolicy, KeyPolicyDict] = field("keyPolicy", "KeyPolicy", default=None)
    """How long access keys should be used."""
    custom_domain: NestedOrNone[models.CustomDomain, CustomDomainDict] = field(
        "customDomain", "CustomDomain", default=None
    )
    """Domain of your own for the blob endpoint."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = field("encryption", "Encryption", default=None)
    """How data is encrypted at rest."""
    network_rule_set: NestedOrNone[models.NetworkRuleSet, NetworkRuleSetDict] = field(
        "networkAcls", "NetworkRuleSet", default=None
    )
    """Firewall: which networks get through."""
    access_tier: models.AccessTier | AccessTierValue | None = field("accessTier", "AccessTier", default=None)
    """Default cost tier of blobs; needed for kind BlobStorage, Hot by default for StorageV2."""
    turbo_tier: NestedOrNone[TurboTier, types.TurboTierDict] = field("turboTier", "TurboTier", default=None)
    """Turbo tier of the account."""
    azure_files_identity_based_authentication: NestedOrNone[
        models.AzureFilesIdentityBasedAuthentication, AzureFilesIdentityBasedAuthenticationDict
    ] = field("azureFilesIdentityBasedAuthentication", "AzureFilesIdentityBasedAuthentication", default=None)
    """Directory that authenticates users of SMB file shares."""
    enable_https_traffic_only: bool | None = field("supportsHttpsTrafficOnly", "bool", default=None)
    """Whether only HTTPS is accepted; true by default."""
    is_sftp_enabled: bool | None = field("isSftpEnabled", "bool", default=None)
    """Whether SFTP is on; needs the hierarchical namespace."""
    is_local_user_enabled: bool | None = field("isLocalUserEnabled", "bool", default=None)
    """Whether local users can sign in."""
    enable_extended_groups: bool | None = field("enableExtendedGroups", "bool", default=None)
    """Whether extended groups apply to local users."""
    is_hns_enabled: bool | None = field("isHnsEnabled", "bool", default=None)
    """Whether the account gets a hierarchical namespace (Data Lake Storage Gen2)."""
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue | None = field(
        "largeFileSharesState", "LargeFileSharesState", default=None
    )
    """Whether shares above 5 TiB are possible; cannot be disabled again."""
    routing_preference: NestedOrNone[models.RoutingPreference, RoutingPreferenceDict] = field(
        "routingPreference", "RoutingPreference", default=None
    )
    """Way traffic takes to the account."""
    dual_stack_endpoint_preference: NestedOrNone[
        models.DualStackEndpointPreference, DualStackEndpointPreferenceDict
    ] = field("dualStackEndpointPreference", "DualStackEndpointPreference", default=None)
    """Whether the account also has IPv6 endpoints."""
    allow_blob_public_access: bool | None = field("allowBlobPublicAccess", "bool", default=None)
    """Whether containers may be opened to anonymous readers; set false unless needed."""
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue | None = field(
        "minimumTlsVersion", "MinimumTlsVersion", default=None
    )
    """Oldest TLS version accepted; set TLS1_2 or newer."""
    allow_shared_key_access: bool | None = field("allowSharedKeyAccess", "bool", default=None)
    """Whether requests signed with an account key are accepted; true by default."""
    enable_nfs_v3: bool | None = field("isNfsV3Enabled", "bool", default=None)
    """Whether NFS 3.0 is on; needs the hierarchical namespace, fixed at creation."""
    allow_cross_tenant_replication: bool | None = field("allowCrossTenantReplication", "bool", default=None)
    """Whether object replication with accounts of other tenants is allowed."""
    default_to_o_auth_authentication: bool | None = field("defaultToOAuthAuthentication", "bool", default=None)
    """Whether the portal uses Microsoft Entra ID rather than keys by default."""
    immutable_storage_with_versioning: NestedOrNone[models.ImmutableStorageAccount, ImmutableStorageAccountDict] = (
        field("immutableStorageWithVersioning", "ImmutableStorageAccount", default=None)
    )
    """Version-level immutability for all new containers; can only be enabled at creation."""
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue | None = field(
        "dnsEndpointType", "DnsEndpointType", default=None
    )
    """Kind of DNS names of the endpoints; fixed at creation."""
    geo_priority_replication_status: NestedOrNone[
        models.GeoPriorityReplicationStatus, GeoPriorityReplicationStatusDict
    ] = field("geoPriorityReplicationStatus", "GeoPriorityReplicationStatus", default=None)
    """Geo-replication with priority."""
    allow_shared_key_access_for_services: NestedOrNone[
        StorageAccountSharedKeyAccessProperties, types.StorageAccountSharedKeyAccessPropertiesDict
    ] = field("allowSharedKeyAccessForServices", "StorageAccountSharedKeyAccessProperties", default=None)
    """Whether account keys are accepted, service by service."""
    data_collaboration_policy_properties: NestedOrNone[
        StorageDataCollaborationPolicyProperties, types.StorageDataCollaborationPolicyPropertiesDict
    ] = field("dataCollaborationPolicyProperties", "StorageDataCollaborationPolicyProperties", default=None)
    """Whether connectors, data shares and blob access points are allowed."""
    allow_cross_tenant_delegation_sas: bool | None = field("allowCrossTenantDelegationSas", "bool", default=None)
    """Whether user delegation SAS tokens may be issued to users of other tenants."""


class StorageAccountPropertiesUpdateParameters(Model):
    """Access, encryption, network and other settings of a storage account to change."""

    custom_domain: NestedOrNone[models.CustomDomain, CustomDomainDict] = field(
        "customDomain", "CustomDomain", default=None
    )
    """Domain of your own for the blob endpoint; remove the present one before setting another."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = field("encryption", "Encryption", default=None)
    """How data is encrypted at rest."""
    sas_policy: NestedOrNone[models.SasPolicy, SasPolicyDict] = field("sasPolicy", "SasPolicy", default=None)
    """How long SAS tokens may live."""
    key_policy: NestedOrNone[models.KeyPolicy, KeyPolicyDict] = field("keyPolicy", "KeyPolicy", default=None)
    """How long access keys should be used."""
    access_tier: models.AccessTier | AccessTierValue | None = field("accessTier", "AccessTier", default=None)
    """Default cost tier of blobs."""
    turbo_tier: NestedOrNone[TurboTier, types.TurboTierDict] = field("turboTier", "TurboTier", default=None)
    """Turbo tier of the account."""
    azure_files_identity_based_authentication: NestedOrNone[
        models.AzureFilesIdentityBasedAuthentication, AzureFilesIdentityBasedAuthenticationDict
    ] = field("azureFilesIdentityBasedAuthentication", "AzureFilesIdentityBasedAuthentication", default=None)
    """Directory that authenticates users of SMB file shares."""
    enable_https_traffic_only: bool | None = field("supportsHttpsTrafficOnly", "bool", default=None)
    """Whether only HTTPS is accepted; true by default."""
    is_sftp_enabled: bool | None = field("isSftpEnabled", "bool", default=None)
    """Whether SFTP is on; needs the hierarchical namespace."""
    is_local_user_enabled: bool | None = field("isLocalUserEnabled", "bool", default=None)
    """Whether local users can sign in."""
    enable_extended_groups: bool | None = field("enableExtendedGroups", "bool", default=None)
    """Whether extended groups apply to local users."""
    network_rule_set: NestedOrNone[models.NetworkRuleSet, NetworkRuleSetDict] = field(
        "networkAcls", "NetworkRuleSet", default=None
    )
    """Firewall: which networks get through. Replaces all present rules."""
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue | None = field(
        "largeFileSharesState", "LargeFileSharesState", default=None
    )
    """Whether shares above 5 TiB are possible; cannot be disabled again."""
    routing_preference: NestedOrNone[models.RoutingPreference, RoutingPreferenceDict] = field(
        "routingPreference", "RoutingPreference", default=None
    )
    """Way traffic takes to the account."""
    dual_stack_endpoint_preference: NestedOrNone[
        models.DualStackEndpointPreference, DualStackEndpointPreferenceDict
    ] = field("dualStackEndpointPreference", "DualStackEndpointPreference", default=None)
    """Whether the account also has IPv6 endpoints."""
    allow_blob_public_access: bool | None = field("allowBlobPublicAccess", "bool", default=None)
    """Whether containers may be opened to anonymous readers; set false unless needed."""
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue | None = field(
        "minimumTlsVersion", "MinimumTlsVersion", default=None
    )
    """Oldest TLS version accepted; set TLS1_2 or newer."""
    allow_shared_key_access: bool | None = field("allowSharedKeyAccess", "bool", default=None)
    """Whether requests signed with an account key are accepted; true by default."""
    allow_cross_tenant_replication: bool | None = field("allowCrossTenantReplication", "bool", default=None)
    """Whether object replication with accounts of other tenants is allowed."""
    default_to_o_auth_authentication: bool | None = field("defaultToOAuthAuthentication", "bool", default=None)
    """Whether the portal uses Microsoft Entra ID rather than keys by default."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether public networks can reach the account, as far as the network rules allow."""
    immutable_storage_with_versioning: NestedOrNone[models.ImmutableStorageAccount, ImmutableStorageAccountDict] = (
        field("immutableStorageWithVersioning", "ImmutableStorageAccount", default=None)
    )
    """Version-level immutability for all new containers; can only be enabled at creation."""
    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue | None = field(
        "allowedCopyScope", "AllowedCopyScope", default=None
    )
    """Which accounts may be copied from; any when left out."""
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue | None = field(
        "dnsEndpointType", "DnsEndpointType", default=None
    )
    """Kind of DNS names of the endpoints; fixed at creation."""
    geo_priority_replication_status: NestedOrNone[
        models.GeoPriorityReplicationStatus, GeoPriorityReplicationStatusDict
    ] = field("geoPriorityReplicationStatus", "GeoPriorityReplicationStatus", default=None)
    """Geo-replication with priority."""
    allow_shared_key_access_for_services: NestedOrNone[
        StorageAccountSharedKeyAccessProperties, types.StorageAccountSharedKeyAccessPropertiesDict
    ] = field("allowSharedKeyAccessForServices", "StorageAccountSharedKeyAccessProperties", default=None)
    """Whether account keys are accepted, service by service."""
    data_collaboration_policy_properties: NestedOrNone[
        StorageDataCollaborationPolicyProperties, types.StorageDataCollaborationPolicyPropertiesDict
    ] = field("dataCollaborationPolicyProperties", "StorageDataCollaborationPolicyProperties", default=None)
    """Whether connectors, data shares and blob access points are allowed."""
    allow_cross_tenant_delegation_sas: bool | None = field("allowCrossTenantDelegationSas", "bool", default=None)
    """Whether user delegation SAS tokens may be issued to users of other tenants."""


class StorageAccountRegenerateKeyParameters(Model):
    """Which key to replace."""

    key_name: str = field("keyName")
    """Name of the key: key1, key2, kerb1 or kerb2."""


class StorageAccountSharedKeyAccessProperties(Model):
    """Whether account keys are accepted, service by service."""

    blob: NestedOrNone[models.ServiceSharedKeyAccessProperties, ServiceSharedKeyAccessPropertiesDict] = field(
        "blob", "ServiceSharedKeyAccessProperties", default=None
    )
    """Account keys for blobs."""
    file: NestedOrNone[models.ServiceSharedKeyAccessProperties, ServiceSharedKeyAccessPropertiesDict] = field(
        "file", "ServiceSharedKeyAccessProperties", default=None
    )
    """Account keys for files."""
    table: NestedOrNone[models.ServiceSharedKeyAccessProperties, ServiceSharedKeyAccessPropertiesDict] = field(
        "table", "ServiceSharedKeyAccessProperties", default=None
    )
    """Account keys for tables."""
    queue: NestedOrNone[models.ServiceSharedKeyAccessProperties, ServiceSharedKeyAccessPropertiesDict] = field(
        "queue", "ServiceSharedKeyAccessProperties", default=None
    )
    """Account keys for queues."""


class StorageAccountSkuConversionStatus(Model):
    """A redundancy change that is under way."""

    sku_conversion_status: models.SkuConversionStatus | types.SkuConversionStatusValue = read_only(
        "skuConversionStatus", "SkuConversionStatus"
    )
    """How far the change has got."""
    target_sku_name: models.SkuName | SkuNameValue | None = field("targetSkuName", "SkuName", default=None)
    """SKU the account changes to."""
    start_time: str = read_only("startTime")
    """When the change began."""
    end_time: str = read_only("endTime")
    """When the change ended."""


class StorageAccountUpdateParameters(Model):
    """Settings of a storage account to change; those left out stay as they are."""

    sku: NestedOrNone[models.Sku, SkuDict] = field("sku", "Sku", default=None)
    """New redundancy; some changes need a migration (customer-initiated) instead."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the account, in place of all present ones."""
    identity: NestedOrNone[models.Identity, IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the account."""
    properties: NestedOrNone[
        StorageAccountPropertiesUpdateParameters, types.StorageAccountPropertiesUpdateParametersDict
    ] = field("properties", "StorageAccountPropertiesUpdateParameters", default=None)
    """Access, encryption, network and other settings to change."""
    custom_domain: NestedOrNone[models.CustomDomain, CustomDomainDict] = flattened("properties", default=None)
    """Domain of your own for the blob endpoint; remove the present one before setting another."""
    encryption: NestedOrNone[models.Encryption, EncryptionDict] = flattened("properties", default=None)
    """How data is encrypted at rest."""
    sas_policy: NestedOrNone[models.SasPolicy, SasPolicyDict] = flattened("properties", default=None)
    """How long SAS tokens may live."""
    key_policy: NestedOrNone[models.KeyPolicy, KeyPolicyDict] = flattened("properties", default=None)
    """How long access keys should be used."""
    access_tier: models.AccessTier | AccessTierValue | None = flattened("properties", default=None)
    """Default cost tier of blobs."""
    turbo_tier: NestedOrNone[TurboTier, types.TurboTierDict] = flattened("properties", default=None)
    """Turbo tier of the account."""
    azure_files_identity_based_authentication: NestedOrNone[
        models.AzureFilesIdentityBasedAuthentication, AzureFilesIdentityBasedAuthenticationDict
    ] = flattened("properties", default=None)
    """Directory that authenticates users of SMB file shares."""
    enable_https_traffic_only: bool | None = flattened("properties", default=None)
    """Whether only HTTPS is accepted; true by default."""
    is_sftp_enabled: bool | None = flattened("properties", default=None)
    """Whether SFTP is on; needs the hierarchical namespace."""
    is_local_user_enabled: bool | None = flattened("properties", default=None)
    """Whether local users can sign in."""
    enable_extended_groups: bool | None = flattened("properties", default=None)
    """Whether extended groups apply to local users."""
    network_rule_set: NestedOrNone[models.NetworkRuleSet, NetworkRuleSetDict] = flattened("properties", default=None)
    """Firewall: which networks get through. Replaces all present rules."""
    large_file_shares_state: models.LargeFileSharesState | LargeFileSharesStateValue | None = flattened(
        "properties", default=None
    )
    """Whether shares above 5 TiB are possible; cannot be disabled again."""
    routing_preference: NestedOrNone[models.RoutingPreference, RoutingPreferenceDict] = flattened(
        "properties", default=None
    )
    """Way traffic takes to the account."""
    dual_stack_endpoint_preference: NestedOrNone[
        models.DualStackEndpointPreference, DualStackEndpointPreferenceDict
    ] = flattened("properties", default=None)
    """Whether the account also has IPv6 endpoints."""
    allow_blob_public_access: bool | None = flattened("properties", default=None)
    """Whether containers may be opened to anonymous readers; set false unless needed."""
    minimum_tls_version: models.MinimumTlsVersion | MinimumTlsVersionValue | None = flattened(
        "properties", default=None
    )
    """Oldest TLS version accepted; set TLS1_2 or newer."""
    allow_shared_key_access: bool | None = flattened("properties", default=None)
    """Whether requests signed with an account key are accepted; true by default."""
    allow_cross_tenant_replication: bool | None = flattened("properties", default=None)
    """Whether object replication with accounts of other tenants is allowed."""
    default_to_o_auth_authentication: bool | None = flattened("properties", default=None)
    """Whether the portal uses Microsoft Entra ID rather than keys by default."""
    public_network_access: models.PublicNetworkAccess | PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether public networks can reach the account, as far as the network rules allow."""
    immutable_storage_with_versioning: NestedOrNone[models.ImmutableStorageAccount, ImmutableStorageAccountDict] = (
        flattened("properties", default=None)
    )
    """Version-level immutability for all new containers; can only be enabled at creation."""
    allowed_copy_scope: models.AllowedCopyScope | AllowedCopyScopeValue | None = flattened("properties", default=None)
    """Which accounts may be copied from; any when left out."""
    dns_endpoint_type: models.DnsEndpointType | DnsEndpointTypeValue | None = flattened("properties", default=None)
    """Kind of DNS names of the endpoints; fixed at creation."""
    geo_priority_replication_status: NestedOrNone[
        models.GeoPriorityReplicationStatus, GeoPriorityReplicationStatusDict
    ] = flattened("properties", default=None)
    """Geo-replication with priority."""
    allow_shared_key_access_for_services: NestedOrNone[
        StorageAccountSharedKeyAccessProperties, types.StorageAccountSharedKeyAccessPropertiesDict
    ] = flattened("properties", default=None)
    """Whether account keys are accepted, service by service."""
    data_collaboration_policy_properties: NestedOrNone[
        StorageDataCollaborationPolicyProperties, types.StorageDataCollaborationPolicyPropertiesDict
    ] = flattened("properties", default=None)
    """Whether connectors, data shares and blob access points are allowed."""
    allow_cross_tenant_delegation_sas: bool | None = flattened("properties", default=None)
    """Whether user delegation SAS tokens may be issued to users of other tenants."""
    kind: models.Kind | KindValue | None = field("kind", "Kind", default=None)
    """StorageV2, to upgrade an account of kind Storage or BlobStorage."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zone to pin the account to."""
    placement: NestedOrNone[models.Placement, PlacementDict] = field("placement", "Placement", default=None)
    """How a zonal account is placed."""


class StorageConnectorProperties(Model):
    """Source and state of a connector."""

    unique_id: str = read_only("uniqueId")
    """Unique ID of the connector, a GUID given by the service."""
    state: models.StorageConnectorState | types.StorageConnectorStateValue | None = field(
        "state", "StorageConnectorState", default=None
    )
    """Whether the connector is in use."""
    creation_time: str = read_only("creationTime")
    """When the connector was created."""
    description: str | None = field("description", default=None)
    """What the connector is for, in your own words."""
    test_connection: bool | None = field("testConnection", "bool", default=None)
    """Whether the connection is tested when the connector is saved."""
    data_source_type: models.StorageConnectorDataSourceType | types.StorageConnectorDataSourceTypeValue = field(
        "dataSourceType", "StorageConnectorDataSourceType", default="Azure_DataShare"
    )
    """Kind of data source."""
    source: Nested[models.StorageConnectorSource, StorageConnectorSourceDict] = field(
        "source", "StorageConnectorSource"
    )
    """Data share to read from, and how."""
    provisioning_state: models.NativeDataSharingProvisioningState | types.NativeDataSharingProvisioningStateValue = (
        read_only("provisioningState", "NativeDataSharingProvisioningState")
    )
    """How far the last create, update or delete has got."""


class StorageConnectorPropertiesUpdate(Model):
    """State, description and source of a connector to change."""

    state: models.StorageConnectorState | types.StorageConnectorStateValue | None = field(
        "state", "StorageConnectorState", default=None
    )
    """Whether the connector is in use."""
    description: str | None = field("description", default=None)
    """What the connector is for, in your own words."""
    test_connection: bool | None = field("testConnection", "bool", default=None)
    """Whether the connection is tested when the connector is saved."""
    source: NestedOrNone[models.StorageConnectorSourceUpdate, StorageConnectorSourceUpdateDict] = field(
        "source", "StorageConnectorSourceUpdate", default=None
    )
    """Data share to read from, and how."""


class StorageDataCollaborationPolicyProperties(Model):
    """Which ways of sharing data an account allows."""

    allow_storage_connectors: bool | None = field("allowStorageConnectors", "bool", default=None)
    """Whether connectors are allowed."""
    allow_blob_access_points: bool | None = field("allowBlobAccessPoints", "bool", default=None)
    """Whether blob access points are allowed."""
    allow_storage_data_shares: bool | None = field("allowStorageDataShares", "bool", default=None)
    """Whether data shares are allowed."""
    allow_cross_tenant_data_sharing: bool | None = field("allowCrossTenantDataSharing", "bool", default=None)
    """Whether data may be shared with other tenants."""


class StorageDataShareAccessPolicy(Model):
    """Who may read a data share."""

    principal_id: str = field("principalId")
    """Object ID of the identity that is given access."""
    tenant_id: str = field("tenantId")
    """Tenant of that identity."""
    permission: models.StorageDataShareAccessPolicyPermission | types.StorageDataShareAccessPolicyPermissionValue = (
        field("permission", "StorageDataShareAccessPolicyPermission")
    )
    """What it may do: Read or None."""


class StorageDataShareAsset(Model):
    """Data offered in a data share."""

    asset_path: str = field("assetPath")
    """Path of the data in the account, beginning with the container."""
    display_name: str = field("displayName")
    """Name the readers see."""


class StorageDataShareProperties(Model):
    """Assets and access policies of a data share."""

    data_share_identifier: str = read_only("dataShareIdentifier")
    """Unique ID of the share, a GUID given by the service."""
    description: str | None = field("description", default=None)
    """What the share is for, in your own words."""
    data_share_uri: str = read_only("dataShareUri")
    """URI connectors use to reach the share."""
    access_policies: NestedList[StorageDataShareAccessPolicy, types.StorageDataShareAccessPolicyDict] = field(
        "accessPolicies", "[StorageDataShareAccessPolicy]"
    )
    """Who may read the share."""
    assets: NestedList[StorageDataShareAsset, types.StorageDataShareAssetDict] = field(
        "assets", "[StorageDataShareAsset]"
    )
    """Data offered in the share."""
    provisioning_state: models.NativeDataSharingProvisioningState | types.NativeDataSharingProvisioningStateValue = (
        read_only("provisioningState", "NativeDataSharingProvisioningState")
    )
    """How far the last create, update or delete has got."""


class StorageDataSharePropertiesUpdate(Model):
    """Assets, access policies and description of a data share to change."""

    description: str | None = field("description", default=None)
    """What the share is for, in your own words."""
    access_policies: NestedListOrNone[StorageDataShareAccessPolicy, types.StorageDataShareAccessPolicyDict] = field(
        "accessPolicies", "[StorageDataShareAccessPolicy]", default=None
    )
    """Who may read the share."""
    assets: NestedListOrNone[StorageDataShareAsset, types.StorageDataShareAssetDict] = field(
        "assets", "[StorageDataShareAsset]", default=None
    )
    """Data offered in the share."""


class StorageQueue(ProxyResource):
    """A queue of a storage account."""

    queue_properties: NestedOrNone[models.QueueProperties, QueuePropertiesDict] = field(
        "properties", "QueueProperties", default=None
    )
    """Metadata and size of the queue."""
    metadata: dict[str, str] | None = flattened("queue_properties", default=None)
    """Names and values of your own, stored with the queue."""
    approximate_message_count: int = flattened("queue_properties", init=False)
    """Number of messages, roughly; never less than there are."""


class StorageTaskAssignment(ProxyResource):
    """Assignment of a storage task to an account."""

    properties: NestedOrNone[StorageTaskAssignmentProperties, types.StorageTaskAssignmentPropertiesDict] = field(
        "properties", "StorageTaskAssignmentProperties", default=None
    )
    """Task, target, trigger and report of an assignment."""


class StorageTaskAssignmentExecutionContext(Model):
    """On what and when a storage task runs."""

    target: NestedOrNone[models.ExecutionTarget, ExecutionTargetDict] = field("target", "ExecutionTarget", default=None)
    """Blobs to work on."""
    trigger: Nested[models.ExecutionTrigger, ExecutionTriggerDict] = field("trigger", "ExecutionTrigger")
    """When to run."""


class StorageTaskAssignmentProperties(Model):
    """Task, target, trigger and report of an assignment."""

    task_id: str = field("taskId")
    """Resource ID of the storage task."""
    enabled: bool = field("enabled", "bool")
    """Whether the assignment runs."""
    description: str = field("description")
    """What the assignment is for, in your own words."""
    execution_context: Nested[
        StorageTaskAssignmentExecutionContext, types.StorageTaskAssignmentExecutionContextDict
    ] = field("executionContext", "StorageTaskAssignmentExecutionContext")
    """On what and when the task runs."""
    report: Nested[StorageTaskAssignmentReport, types.StorageTaskAssignmentReportDict] = field(
        "report", "StorageTaskAssignmentReport"
    )
    """Where reports of the runs go."""
    provisioning_state: models.StorageTaskAssignmentProvisioningState | StorageTaskAssignmentProvisioningStateValue = (
        read_only("provisioningState", "StorageTaskAssignmentProvisioningState")
    )
    """How far the last create, update or delete has got."""
    run_status: NestedOrNone[StorageTaskReportProperties, types.StorageTaskReportPropertiesDict] = field(
        "runStatus", "StorageTaskReportProperties", default=None
    )
    """State of the last run."""


class StorageTaskAssignmentReport(Model):
    """Where reports of the runs go."""

    prefix: str = field("prefix")
    """Container, and optional folder, for the reports."""


class StorageTaskAssignmentUpdateExecutionContext(Model):
    """Changes to what a storage task runs on, and when."""

    target: NestedOrNone[models.ExecutionTarget, ExecutionTargetDict] = field("target", "ExecutionTarget", default=None)
    """Blobs to work on."""
    trigger: NestedOrNone[models.ExecutionTriggerUpdate, ExecutionTriggerUpdateDict] = field(
        "trigger", "ExecutionTriggerUpdate", default=None
    )
    """When to run."""


class StorageTaskAssignmentUpdateParameters(Model):
    """Changes to make to a task assignment."""

    properties: NestedOrNone[StorageTaskAssignmentUpdateProperties, types.StorageTaskAssignmentUpdatePropertiesDict] = (
        field("properties", "StorageTaskAssignmentUpdateProperties", default=None)
    )
    """Settings to change."""


class StorageTaskAssignmentUpdateProperties(Model):
    """Settings of a task assignment to change."""

    task_id: str = read_only("taskId")
    """Resource ID of the storage task."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether the assignment runs."""
    description: str | None = field("description", default=None)
    """What the assignment is for, in your own words."""
    execution_context: NestedOrNone[
        StorageTaskAssignmentUpdateExecutionContext, types.StorageTaskAssignmentUpdateExecutionContextDict
    ] = field("executionContext", "StorageTaskAssignmentUpdateExecutionContext", default=None)
    """On what and when the task runs."""
    report: NestedOrNone[StorageTaskAssignmentUpdateReport, types.StorageTaskAssignmentUpdateReportDict] = field(
        "report", "StorageTaskAssignmentUpdateReport", default=None
    )
    """Where reports of the runs go."""
    provisioning_state: models.StorageTaskAssignmentProvisioningState | StorageTaskAssignmentProvisioningStateValue = (
        read_only("provisioningState", "StorageTaskAssignmentProvisioningState")
    )
    """How far the last create, update or delete has got."""
    run_status: NestedOrNone[StorageTaskReportProperties, types.StorageTaskReportPropertiesDict] = field(
        "runStatus", "StorageTaskReportProperties", default=None
    )
    """State of the last run."""


class StorageTaskAssignmentUpdateReport(Model):
    """Changes to where reports go."""

    prefix: str | None = field("prefix", default=None)
    """Container, and optional folder, for the reports."""


class StorageTaskReportInstance(ProxyResource):
    """Report of one run of a task assignment."""

    properties: NestedOrNone[StorageTaskReportProperties, types.StorageTaskReportPropertiesDict] = field(
        "properties", "StorageTaskReportProperties", default=None
    )
    """Times, counts and result of one run of a task assignment."""


class StorageTaskReportProperties(Model):
    """Times, counts and result of one run of a task assignment."""

    task_assignment_id: str = read_only("taskAssignmentId")
    """Resource ID of the task assignment."""
    storage_account_id: str = read_only("storageAccountId")
    """Resource ID of the storage account."""
    start_time: str = read_only("startTime")
    """When the run began."""
    finish_time: str = read_only("finishTime")
    """When the run ended."""
    objects_targeted_count: str = read_only("objectsTargetedCount")
    """Number of objects that met the conditions of the target."""
    objects_operated_on_count: str = read_only("objectsOperatedOnCount")
    """Number of objects the task worked on."""
    object_failed_count: str = read_only("objectFailedCount")
    """Number of objects that failed."""
    objects_succeeded_count: str = read_only("objectsSucceededCount")
    """Number of objects that succeeded."""
    run_status_error: str = read_only("runStatusError")
    """What went wrong."""
    run_status_enum: models.RunStatusEnum | types.RunStatusEnumValue = read_only("runStatusEnum", "RunStatusEnum")
    """Whether the run has finished."""
    summary_report_path: str = read_only("summaryReportPath")
    """Path of the summary report in the account."""
    task_id: str = read_only("taskId")
    """Resource ID of the storage task."""
    task_version: str = read_only("taskVersion")
    """Version of the task that ran."""
    run_result: models.RunResult | types.RunResultValue = read_only("runResult", "RunResult")
    """Whether the run succeeded."""


class Table(ProxyResource):
    """A table of a storage account."""

    table_properties: NestedOrNone[TableProperties, types.TablePropertiesDict] = field(
        "properties", "TableProperties", default=None
    )
    """Name and stored access policies of a table."""
    table_name: str = flattened("table_properties", init=False)
    """Name of the table."""
    signed_identifiers: NestedListOrNone[TableSignedIdentifier, types.TableSignedIdentifierDict] = flattened(
        "table_properties", default=None
    )
    """Stored access policies that SAS tokens can refer to, up to five."""


class TableAccessPolicy(Model):
    """Times and permissions of a table's stored access policy."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When access begins."""
    expiry_time: datetime | None = field("expiryTime", "iso-8601", default=None)
    """When access ends."""
    permission: str = field("permission")
    """Permission letters: r read, a add, u update, d delete."""


class TableProperties(Model):
    """Name and stored access policies of a table."""

    table_name: str = read_only("tableName")
    """Name of the table."""
    signed_identifiers: NestedListOrNone[TableSignedIdentifier, types.TableSignedIdentifierDict] = field(
        "signedIdentifiers", "[TableSignedIdentifier]", default=None
    )
    """Stored access policies that SAS tokens can refer to, up to five."""


class TableServiceProperties(ProxyResource):
    """Settings of an account's table service."""

    table_service_properties: NestedOrNone[
        TableServicePropertiesProperties, types.TableServicePropertiesPropertiesDict
    ] = field("properties", "TableServicePropertiesProperties", default=None)
    """CORS settings of the table service."""
    cors: NestedOrNone[models.CorsRules, CorsRulesDict] = flattened("table_service_properties", default=None)
    """Rules for calls from web pages; without any, CORS is off."""


class TableServicePropertiesProperties(Model):
    """CORS settings of a table service."""

    cors: NestedOrNone[models.CorsRules, CorsRulesDict] = field("cors", "CorsRules", default=None)
    """Rules for calls from web pages; without any, CORS is off."""


class TableSignedIdentifier(Model):
    """A stored access policy of a table."""

    id: str = field("id")
    """ID of your choice, up to 64 characters."""
    access_policy: NestedOrNone[TableAccessPolicy, types.TableAccessPolicyDict] = field(
        "accessPolicy", "TableAccessPolicy", default=None
    )
    """Times and permissions of the policy."""


class TagFilter(Model):
    """A condition on a blob index tag."""

    name: str = field("name")
    """Name of the tag."""
    op: str = field("op")
    """Comparison; only == is possible."""
    value: str = field("value")
    """Value the tag must have."""


class TestConnectionResponse(Model):
    """Result of a connector's connection test."""

    storage_connector_method_name: str = field("storageConnectorMethodName")
    """Name of the test that was run."""
    storage_connector_error_message: str | None = field("storageConnectorErrorMessage", default=None)
    """What went wrong; absent when the test succeeded."""
    storage_connector_request_id: str = field("storageConnectorRequestId")
    """ID of the test request, for support."""


class TestExistingConnectionRequest(Model):
    """Which connector to test."""

    unique_id: str = field("uniqueId")
    """Unique ID of the connector."""


class TriggerParameters(Model):
    """Times and interval of a task assignment's runs."""

    start_from: datetime | None = field("startFrom", "iso-8601", default=None)
    """When the schedule begins; for OnSchedule."""
    interval: int | None = field("interval", "int", default=None)
    """Number of units between runs; for OnSchedule."""
    interval_unit: models.IntervalUnit | types.IntervalUnitValue | None = field(
        "intervalUnit", "IntervalUnit", default=None
    )
    """Unit of the interval; Days."""
    end_by: datetime | None = field("endBy", "iso-8601", default=None)
    """When the schedule ends; for OnSchedule."""
    start_on: datetime | None = field("startOn", "iso-8601", default=None)
    """When to run; for RunOnce."""


class TriggerParametersUpdate(Model):
    """Changes to the times and interval of a task assignment's runs."""

    start_from: datetime | None = field("startFrom", "iso-8601", default=None)
    """When the schedule begins; for OnSchedule."""
    interval: int | None = field("interval", "int", default=None)
    """Number of units between runs; for OnSchedule."""
    interval_unit: models.IntervalUnit | types.IntervalUnitValue | None = field(
        "intervalUnit", "IntervalUnit", default=None
    )
    """Unit of the interval; Days."""
    end_by: datetime | None = field("endBy", "iso-8601", default=None)
    """When the schedule ends; for OnSchedule."""
    start_on: datetime | None = field("startOn", "iso-8601", default=None)
    """When to run; for RunOnce."""


class TurboTier(Model):
    """Turbo tier of a storage account."""

    status: models.TurboTierStatus | types.TurboTierStatusValue | None = field(
        "status", "TurboTierStatus", default=None
    )
    """Whether the turbo tier is on."""
    target_percent: int | None = field("targetPercent", "int", default=None)
    """Share of the data the turbo tier shall cover, in percent."""


class VirtualNetworkRule(Model):
    """Subnet let through an account's firewall."""

    virtual_network_resource_id: str = field("id")
    """Resource ID of the subnet, which needs a service endpoint for Microsoft.Storage."""
    action: str = field("action", default="Allow", required=False)
    """Always Allow."""
    state: models.State | types.StateValue | None = field("state", "State", default=None)
    """Whether the rule is in force."""
