# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``instance_pools``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ErrorType(ExtensibleEnum):
    """Error type: None or User."""

    NONE = "None"
    USER = "User"


class InstancePoolLicenseType(ExtensibleEnum):
    """LicenseIncluded to pay the licence with the service, or BasePrice for Azure Hybrid Benefit."""

    LICENSE_INCLUDED = "LicenseIncluded"
    BASE_PRICE = "BasePrice"
