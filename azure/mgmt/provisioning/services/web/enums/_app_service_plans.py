# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Enums of ``web``: ``app_service_plans``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class AppServicePlanRestrictions(ExtensibleEnum):
    """App Service plan tier that an add-on needs."""

    NONE = "None"
    FREE = "Free"
    SHARED = "Shared"
    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"


class InstallScriptType(ExtensibleEnum):
    """Kind of place an install script is in."""

    REMOTE_AZURE_BLOB = "RemoteAzureBlob"
    PLATFORM_STORAGE = "PlatformStorage"


class RegistryAdapterType(ExtensibleEnum):
    """Type of a registry value."""

    BINARY = "Binary"
    STRING = "String"
    EXPAND_STRING = "Expand_String"
    MULTI_STRING = "Multi_String"
    D_WORD = "DWord"
    Q_WORD = "QWord"


class StatusOptions(ExtensibleEnum):
    """State of an App Service plan."""

    READY = "Ready"
    PENDING = "Pending"
    CREATING = "Creating"


class StorageMountType(ExtensibleEnum):
    """Kind of mounted storage."""

    AZURE_FILES = "AzureFiles"
    LOCAL_STORAGE = "LocalStorage"
    FILE_SHARE = "FileShare"
