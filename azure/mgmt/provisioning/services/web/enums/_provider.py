# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Enums of ``web``: ``provider``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ProviderOsTypeSelected(ExtensibleEnum):
    """Operating system to list stacks for."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    WINDOWS_FUNCTIONS = "WindowsFunctions"
    LINUX_FUNCTIONS = "LinuxFunctions"
    ALL = "All"


class ProviderStackOsType(ExtensibleEnum):
    """Operating system to list stacks for."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    ALL = "All"
