# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``authentication_policies``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class OnUnauthenticatedRequest(ExtensibleEnum):
    """What is done with requests of users not signed in."""

    ALLOW = "allow"
    AUTHENTICATE = "authenticate"
    DENY = "deny"


class UserTrustProviderType(ExtensibleEnum):
    """Who users sign in with."""

    ENTRA = "entra"
