# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessMode(ExtensibleEnum):
    """Access mode: ReadOnly or ReadWrite."""

    READ_ONLY = "ReadOnly"
    READ_WRITE = "ReadWrite"


class BindingType(ExtensibleEnum):
    """How TLS is done for a custom domain: Disabled, SniEnabled or Auto."""

    DISABLED = "Disabled"
    SNI_ENABLED = "SniEnabled"
    AUTO = "Auto"


class CheckNameAvailabilityReason(ExtensibleEnum):
    """Why a name cannot be used."""

    INVALID = "Invalid"
    ALREADY_EXISTS = "AlreadyExists"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class ExtendedLocationTypes(ExtensibleEnum):
    """Extended location types: always CustomLocation so far."""

    CUSTOM_LOCATION = "CustomLocation"


class IdentitySettingsLifeCycle(ExtensibleEnum):
    """Containers that can use a managed identity: None, Main, Init or All."""

    NONE = "None"
    MAIN = "Main"
    INIT = "Init"
    ALL = "All"


class ManagedServiceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    NONE = "None"
    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"


class PrivateEndpointConnectionProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    WAITING = "Waiting"
    UPDATING = "Updating"
    DELETING = "Deleting"
    PENDING = "Pending"


class PrivateEndpointServiceConnectionStatus(ExtensibleEnum):
    """Approval state of a private endpoint connection: Pending, Approved, Rejected or Disconnected."""

    PENDING = "Pending"
    APPROVED = "Approved"
    REJECTED = "Rejected"
    DISCONNECTED = "Disconnected"


class Scheme(ExtensibleEnum):
    """Scheme: HTTP or HTTPS."""

    HTTP = "HTTP"
    HTTPS = "HTTPS"


class StorageType(ExtensibleEnum):
    """Kind of volume: AzureFile, NfsAzureFile, EmptyDir or Secret."""

    AZURE_FILE = "AzureFile"
    EMPTY_DIR = "EmptyDir"
    SECRET = "Secret"
    NFS_AZURE_FILE = "NfsAzureFile"
