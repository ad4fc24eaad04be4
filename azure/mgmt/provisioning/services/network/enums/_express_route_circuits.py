# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``express_route_circuits``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AdvertisedPublicPrefixPropertiesValidationState(ExtensibleEnum):
    """How far the validation of an advertised prefix is."""

    NOT_CONFIGURED = "NotConfigured"
    CONFIGURING = "Configuring"
    CONFIGURED = "Configured"
    VALIDATION_NEEDED = "ValidationNeeded"
    VALIDATION_FAILED = "ValidationFailed"
    MANUAL_VALIDATION_NEEDED = "ManualValidationNeeded"
    ASN_VALIDATION_FAILED = "AsnValidationFailed"
    CERTIFICATE_MISSING_IN_ROUTING_REGISTRY = "CertificateMissingInRoutingRegistry"
    INVALID_SIGNATURE_ENCODING = "InvalidSignatureEncoding"
    SIGNATURE_VERIFICATION_FAILED = "SignatureVerificationFailed"


class AuthorizationUseStatus(ExtensibleEnum):
    """Whether a circuit authorization is in use."""

    AVAILABLE = "Available"
    IN_USE = "InUse"


class CircuitConnectionStatus(ExtensibleEnum):
    """State of a Global Reach connection."""

    CONNECTED = "Connected"
    CONNECTING = "Connecting"
    DISCONNECTED = "Disconnected"


class ExpressRouteCircuitPeeringAdvertisedPublicPrefixState(ExtensibleEnum):
    """How far advertised prefixes are configured."""

    NOT_CONFIGURED = "NotConfigured"
    CONFIGURING = "Configuring"
    CONFIGURED = "Configured"
    VALIDATION_NEEDED = "ValidationNeeded"


class ExpressRouteCircuitPeeringState(ExtensibleEnum):
    """Whether IPv6 peering of a circuit is on."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class ExpressRouteCircuitSkuFamily(ExtensibleEnum):
    """How a circuit's traffic is billed."""

    UNLIMITED_DATA = "UnlimitedData"
    METERED_DATA = "MeteredData"


class ExpressRouteCircuitSkuTier(ExtensibleEnum):
    """Tier of an ExpressRoute circuit."""

    STANDARD = "Standard"
    PREMIUM = "Premium"
    BASIC = "Basic"
    LOCAL = "Local"
    MULTI_CLOUD = "MultiCloud"


class ResiliencyLevel(ExtensibleEnum):
    """How resilient a circuit is."""

    STANDARD = "Standard"
    HIGH = "High"
    MAXIMUM = "Maximum"
