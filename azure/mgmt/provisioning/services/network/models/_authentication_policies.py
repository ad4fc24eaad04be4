# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``authentication_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types import _authentication_policies as types
    from ..types._common import ManagedServiceIdentityDict, ProvisioningStateValue, SystemDataDict
else:
    typed(__name__)


class AuthenticationPolicy(Resource):
    """A policy by which application gateways have users sign in."""

    properties: NestedOrNone[AuthenticationPolicyPropertiesFormat, types.AuthenticationPolicyPropertiesFormatDict] = (
        field("properties", "AuthenticationPolicyPropertiesFormat", default=None)
    )
    """Settings of the authentication policy."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class AuthenticationPolicyPropertiesFormat(Model):
    """Properties of an authentication policy."""

    user_trust_provider_type: models.UserTrustProviderType | types.UserTrustProviderTypeValue = field(
        "userTrustProviderType", "UserTrustProviderType", default="entra"
    )
    """Who users sign in with."""
    on_unauthenticated_request: models.OnUnauthenticatedRequest | types.OnUnauthenticatedRequestValue | None = field(
        "onUnauthenticatedRequest", "OnUnauthenticatedRequest", default=None
    )
    """What is done with requests of users not signed in."""
    authentication_properties: Nested[AuthenticationProviderProperties, types.AuthenticationProviderPropertiesDict] = (
        field("authenticationProperties", "AuthenticationProviderProperties")
    )
    """How users sign in: issuer, client and session."""
    associated_resources: list[str] = read_only("associatedResources", "[str]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""


class AuthenticationPolicyUpdateParameters(Model):
    """Changes to an authentication policy."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class AuthenticationProviderProperties(Model):
    """How users sign in: issuer, client and session."""

    issuer: str = field("issuer")
    """Issuer of the tokens."""
    jwks_uri: str | None = field("jwksUri", default=None)
    audience: str | None = field("audience", default=None)
    client_id: str = field("clientId")
    """Client ID of the application."""
    client_secret: str | None = field("clientSecret", default=None, secret=True)
    """Secret of the client application."""
    scope: list[str] | None = field("scope", "[str]", default=None)
    session_timeout: str | None = field("sessionTimeout", default=None)
    session_cookie_name: str | None = field("sessionCookieName", default=None)
