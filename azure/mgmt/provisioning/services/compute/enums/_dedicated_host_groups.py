# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``dedicated_host_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class DedicatedHostLicenseTypes(ExtensibleEnum):
    """Licence brought along for a dedicated host."""

    NONE = "None"
    WINDOWS_SERVER_HYBRID = "Windows_Server_Hybrid"
    WINDOWS_SERVER_PERPETUAL = "Windows_Server_Perpetual"
