# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``provider``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


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
