# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``interconnect_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class InterconnectGroupScope(ExtensibleEnum):
    """Kind of an interconnect group's network."""

    NONE = "None"
    INFINI_BAND = "InfiniBand"


class SubgroupProfileScope(ExtensibleEnum):
    """How subgroups are connected."""

    NONE = "None"
    VERTICAL_CONNECT = "VerticalConnect"
