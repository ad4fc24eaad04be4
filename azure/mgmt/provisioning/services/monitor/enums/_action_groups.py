# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Enums of ``monitor``: ``action_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ReceiverStatus(ExtensibleEnum):
    """Receiver status: NotSpecified, Enabled or Disabled."""

    NOT_SPECIFIED = "NotSpecified"
    ENABLED = "Enabled"
    DISABLED = "Disabled"
