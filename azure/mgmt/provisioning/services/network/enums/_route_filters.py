# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``route_filters``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class RouteFilterRuleType(ExtensibleEnum):
    """Kind of a route filter rule."""

    COMMUNITY = "Community"
