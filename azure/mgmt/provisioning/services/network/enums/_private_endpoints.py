# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``private_endpoints``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class PrivateEndpointBillingSku(ExtensibleEnum):
    """How a private endpoint is billed."""

    PAY_AS_YOU_GO = "PayAsYouGo"
    FIXED = "Fixed"


class PrivateEndpointIPVersionType(ExtensibleEnum):
    """IP versions of a private endpoint."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"
    DUAL_STACK = "DualStack"


class PrivateEndpointVNetPolicies(ExtensibleEnum):
    """Network-wide policy for private endpoints."""

    DISABLED = "Disabled"
    BASIC = "Basic"
