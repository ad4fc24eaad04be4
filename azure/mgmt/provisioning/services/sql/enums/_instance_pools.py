# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``instance_pools``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ErrorType(ExtensibleEnum):
    """Error type: None or User."""

    NONE = "None"
    USER = "User"


class InstancePoolLicenseType(ExtensibleEnum):
    """LicenseIncluded to pay the licence with the service, or BasePrice for Azure Hybrid Benefit."""

    LICENSE_INCLUDED = "LicenseIncluded"
    BASE_PRICE = "BasePrice"
