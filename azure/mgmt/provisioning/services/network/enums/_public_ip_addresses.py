# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``public_ip_addresses``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class DdosSettingsProtectionMode(ExtensibleEnum):
    """Where an address has its DDoS protection from."""

    VIRTUAL_NETWORK_INHERITED = "VirtualNetworkInherited"
    ENABLED = "Enabled"
    DISABLED = "Disabled"


class DeleteOptions(ExtensibleEnum):
    """What happens to an address when its machine is deleted."""

    DELETE = "Delete"
    DETACH = "Detach"


class IsRollback(ExtensibleEnum):
    """Whether the reservation of an address is undone."""

    TRUE = "true"
    FALSE = "false"


class PublicIPAddressMigrationPhase(ExtensibleEnum):
    """Phase of a public IP address's migration."""

    NONE = "None"
    PREPARE = "Prepare"
    COMMIT = "Commit"
    ABORT = "Abort"
    COMMITTED = "Committed"


class PublicIPAddressSkuName(ExtensibleEnum):
    """SKU of a public IP address."""

    BASIC = "Basic"
    STANDARD = "Standard"
    STANDARD_V2 = "StandardV2"


class PublicIPAddressSkuTier(ExtensibleEnum):
    """Tier of a public IP address."""

    REGIONAL = "Regional"
    GLOBAL = "Global"


class PublicIpAddressDnsSettingsDomainNameLabelScope(ExtensibleEnum):
    """Where a DNS label may be used again."""

    TENANT_REUSE = "TenantReuse"
    SUBSCRIPTION_REUSE = "SubscriptionReuse"
    RESOURCE_GROUP_REUSE = "ResourceGroupReuse"
    NO_REUSE = "NoReuse"
