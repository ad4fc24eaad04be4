# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Enums of ``compute``: ``interconnect_blocks``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class InterconnectBlockExpandTypes(ExtensibleEnum):
    """ "instanceView" adds the run-time state of the block."""

    INSTANCE_VIEW = "instanceView"
