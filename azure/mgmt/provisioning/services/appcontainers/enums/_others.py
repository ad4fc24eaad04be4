# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Enums of ``appcontainers``: ``others``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class Applicability(ExtensibleEnum):
    """Whether a profile is the default in a region: LocationDefault or Custom."""

    LOCATION_DEFAULT = "LocationDefault"
    CUSTOM = "Custom"
