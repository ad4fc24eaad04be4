# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class Applicability(ExtensibleEnum):
    """Whether a profile is the default in a region: LocationDefault or Custom."""

    LOCATION_DEFAULT = "LocationDefault"
    CUSTOM = "Custom"
