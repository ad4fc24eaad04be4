# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``network_virtual_appliances``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class InboundSecurityRuleType(ExtensibleEnum):
    """Whether inbound security rules expire."""

    AUTO_EXPIRE = "AutoExpire"
    PERMANENT = "Permanent"


class InboundSecurityRulesProtocol(ExtensibleEnum):
    """Protocol of an inbound security rule."""

    TCP = "TCP"
    UDP = "UDP"


class MigrationType(ExtensibleEnum):
    """Kind of an appliance's migration."""

    MIGRATE_TO_NEW_OS_VERSION = "MigrateToNewOSVersion"
    MIGRATE_TO_NEW_ILB_ARCHITECTURE = "MigrateToNewILBArchitecture"


class NicTypeInRequest(ExtensibleEnum):
    """Kind of an appliance's network interface, as asked for."""

    PUBLIC_NIC = "PublicNic"
    PRIVATE_NIC = "PrivateNic"


class NicTypeInResponse(ExtensibleEnum):
    """Kind of an appliance's network interface."""

    PUBLIC_NIC = "PublicNic"
    PRIVATE_NIC = "PrivateNic"
    ADDITIONAL_NIC = "AdditionalNic"


class NvaNicType(ExtensibleEnum):
    """Kind of an interface of an appliance in a virtual network."""

    PRIVATE_NIC = "PrivateNic"
    PUBLIC_NIC = "PublicNic"
    ADDITIONAL_PRIVATE_NIC = "AdditionalPrivateNic"
    ADDITIONAL_PUBLIC_NIC = "AdditionalPublicNic"
