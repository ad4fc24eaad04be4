# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``app_service_plans``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


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
