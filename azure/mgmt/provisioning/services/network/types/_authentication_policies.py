# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``authentication_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import ManagedServiceIdentityDict
else:
    typed(__name__)

OnUnauthenticatedRequestValue: TypeAlias = Literal["allow", "authenticate", "deny"]
UserTrustProviderTypeValue: TypeAlias = Literal["entra"]


class AuthenticationPolicyDict(ResourceDict, total=False):
    properties: models.AuthenticationPolicyPropertiesFormat | AuthenticationPolicyPropertiesFormatDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class AuthenticationPolicyPropertiesFormatDict(ModelDict, total=False):
    user_trust_provider_type: models.UserTrustProviderType | UserTrustProviderTypeValue
    on_unauthenticated_request: models.OnUnauthenticatedRequest | OnUnauthenticatedRequestValue
    authentication_properties: Required[models.AuthenticationProviderProperties | AuthenticationProviderPropertiesDict]


class AuthenticationPolicyUpdateParametersDict(ModelDict, total=False):
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


class AuthenticationProviderPropertiesDict(ModelDict, total=False):
    issuer: Required[str]
    jwks_uri: str
    audience: str
    client_id: Required[str]
    client_secret: str
    scope: list[str] | tuple[str, ...]
    session_timeout: str
    session_cookie_name: str
