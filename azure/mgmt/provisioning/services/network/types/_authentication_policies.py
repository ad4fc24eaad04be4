# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``authentication_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict

OnUnauthenticatedRequestValue: TypeAlias = Literal["allow", "authenticate", "deny"]
UserTrustProviderTypeValue: TypeAlias = Literal["entra"]


class AuthenticationPolicyDict(ResourceDict, total=False):
    """A policy by which application gateways have users sign in."""

    properties: models.AuthenticationPolicyPropertiesFormat | AuthenticationPolicyPropertiesFormatDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class AuthenticationPolicyPropertiesFormatDict(TypedDict, total=False):
    """Properties of an authentication policy."""

    user_trust_provider_type: models.UserTrustProviderType | UserTrustProviderTypeValue
    on_unauthenticated_request: models.OnUnauthenticatedRequest | OnUnauthenticatedRequestValue
    authentication_properties: Required[models.AuthenticationProviderProperties | AuthenticationProviderPropertiesDict]
    additional_properties: Mapping[str, Any]


class AuthenticationPolicyUpdateParametersDict(TypedDict, total=False):
    """Changes to an authentication policy."""

    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    additional_properties: Mapping[str, Any]


class AuthenticationProviderPropertiesDict(TypedDict, total=False):
    """How users sign in: issuer, client and session."""

    issuer: Required[str]
    jwks_uri: str
    audience: str
    client_id: Required[str]
    client_secret: str
    scope: Sequence[str]
    session_timeout: str
    session_cookie_name: str
    additional_properties: Mapping[str, Any]
