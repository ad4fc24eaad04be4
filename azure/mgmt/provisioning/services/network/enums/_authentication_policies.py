# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``authentication_policies``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class OnUnauthenticatedRequest(ExtensibleEnum):
    """What is done with requests of users not signed in."""

    ALLOW = "allow"
    AUTHENTICATE = "authenticate"
    DENY = "deny"


class UserTrustProviderType(ExtensibleEnum):
    """Who users sign in with."""

    ENTRA = "entra"
