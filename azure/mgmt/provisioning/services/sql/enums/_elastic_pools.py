# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``elastic_pools``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ElasticPoolLicenseType(ExtensibleEnum):
    """LicenseIncluded to pay the licence with the service, or BasePrice for Azure Hybrid Benefit."""

    LICENSE_INCLUDED = "LicenseIncluded"
    BASE_PRICE = "BasePrice"


class ElasticPoolState(ExtensibleEnum):
    """Elastic pool state: Creating, Ready or Disabled."""

    CREATING = "Creating"
    READY = "Ready"
    DISABLED = "Disabled"
