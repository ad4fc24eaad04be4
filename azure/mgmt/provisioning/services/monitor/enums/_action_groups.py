# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``action_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ReceiverStatus(ExtensibleEnum):
    """Receiver status: NotSpecified, Enabled or Disabled."""

    NOT_SPECIFIED = "NotSpecified"
    ENABLED = "Enabled"
    DISABLED = "Disabled"
