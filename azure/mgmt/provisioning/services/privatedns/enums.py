# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Enums of the service ``privatedns``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class ProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class RecordType(ExtensibleEnum):
    """Type of the record set, such as A, CNAME or TXT."""

    A = "A"
    AAAA = "AAAA"
    CNAME = "CNAME"
    MX = "MX"
    PTR = "PTR"
    SOA = "SOA"
    SRV = "SRV"
    TXT = "TXT"


class ResolutionPolicy(ExtensibleEnum):
    """What happens to names the zone lacks: Default says no such name, NxDomainRedirect asks public DNS."""

    DEFAULT = "Default"
    NX_DOMAIN_REDIRECT = "NxDomainRedirect"


class VirtualNetworkLinkState(ExtensibleEnum):
    """Whether a virtual network link is done or still in progress."""

    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
