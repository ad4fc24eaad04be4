# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``service_gateways``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AddressUpdateAction(ExtensibleEnum):
    """Whether addresses replace the present ones or are merged with them."""

    FULL_UPDATE = "FullUpdate"
    PARTIAL_UPDATE = "PartialUpdate"


class ServiceGatewaySkuName(ExtensibleEnum):
    """SKU of a service gateway."""

    STANDARD = "Standard"


class ServiceGatewaySkuTier(ExtensibleEnum):
    """Tier of a service gateway."""

    REGIONAL = "Regional"


class ServiceType(ExtensibleEnum):
    """Direction of a service gateway's service."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"
    INBOUND_OUTBOUND = "InboundOutbound"


class ServiceUpdateAction(ExtensibleEnum):
    """Whether services replace the present ones or are merged with them."""

    FULL_UPDATE = "FullUpdate"
    PARTIAL_UPDATE = "PartialUpdate"


class UpdateAction(ExtensibleEnum):
    """Whether address locations replace the present ones or are merged with them."""

    FULL_UPDATE = "FullUpdate"
    PARTIAL_UPDATE = "PartialUpdate"
