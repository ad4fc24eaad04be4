# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Enums of ``containerservice``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class OSSKU(ExtensibleEnum):
    """Edition of the nodes' operating system, such as Ubuntu, AzureLinux or Windows2022."""

    UBUNTU = "Ubuntu"
    AZURE_LINUX = "AzureLinux"
    AZURE_LINUX3 = "AzureLinux3"
    CBL_MARINER = "CBLMariner"
    WINDOWS2019 = "Windows2019"
    WINDOWS2022 = "Windows2022"
    UBUNTU2204 = "Ubuntu2204"
    WINDOWS2025 = "Windows2025"
    UBUNTU2404 = "Ubuntu2404"
    AZURE_CONTAINER_LINUX = "AzureContainerLinux"


class OSType(ExtensibleEnum):
    """OS type: Linux or Windows."""

    LINUX = "Linux"
    WINDOWS = "Windows"
