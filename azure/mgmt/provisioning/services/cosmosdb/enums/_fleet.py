# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``fleet``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class FleetspacePropertiesFleetspaceApiKind(ExtensibleEnum):
    """API of a fleetspace's accounts; NoSQL."""

    NO_SQL = "NoSQL"


class FleetspacePropertiesServiceTier(ExtensibleEnum):
    """Tier of a fleetspace: GeneralPurpose or BusinessCritical."""

    GENERAL_PURPOSE = "GeneralPurpose"
    BUSINESS_CRITICAL = "BusinessCritical"
