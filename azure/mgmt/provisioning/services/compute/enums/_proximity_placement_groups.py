# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``proximity_placement_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ProximityPlacementGroupType(ExtensibleEnum):
    """Kind of a proximity placement group."""

    STANDARD = "Standard"
    ULTRA = "Ultra"
