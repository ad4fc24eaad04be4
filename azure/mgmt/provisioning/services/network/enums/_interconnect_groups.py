# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``interconnect_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class InterconnectGroupScope(ExtensibleEnum):
    """Kind of an interconnect group's network."""

    NONE = "None"
    INFINI_BAND = "InfiniBand"


class SubgroupProfileScope(ExtensibleEnum):
    """How subgroups are connected."""

    NONE = "None"
    VERTICAL_CONNECT = "VerticalConnect"
