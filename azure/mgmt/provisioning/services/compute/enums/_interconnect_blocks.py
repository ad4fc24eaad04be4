# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``interconnect_blocks``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class InterconnectBlockExpandTypes(ExtensibleEnum):
    """ "instanceView" adds the run-time state of the block."""

    INSTANCE_VIEW = "instanceView"
