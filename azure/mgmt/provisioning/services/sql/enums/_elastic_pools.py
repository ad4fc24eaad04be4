# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``elastic_pools``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ElasticPoolLicenseType(ExtensibleEnum):
    """LicenseIncluded to pay the licence with the service, or BasePrice for Azure Hybrid Benefit."""

    LICENSE_INCLUDED = "LicenseIncluded"
    BASE_PRICE = "BasePrice"


class ElasticPoolState(ExtensibleEnum):
    """Elastic pool state: Creating, Ready or Disabled."""

    CREATING = "Creating"
    READY = "Ready"
    DISABLED = "Disabled"
