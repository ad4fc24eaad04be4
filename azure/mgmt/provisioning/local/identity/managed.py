"""Tokens for managed identities: as virtual machines ask for them, and as sites do."""

from __future__ import annotations

from ..arm.errors import ArmError
from ..http import LocalRequest, LocalResponse
from ..store import Store
from .documents import issuer_url
from .principals import OWNER_CLIENT, ByWhat, Principal, Principals
from .tokens import Issuer

_NAMES: dict[str, ByWhat] = {
    "client_id": "client_id",
    "object_id": "object_id",
    "principal_id": "object_id",
    "mi_res_id": "resource_id",
    "msi_res_id": "resource_id",
}


def managed_token(request: LocalRequest, issuing: Issuer, principals: Principals, store: Store) -> LocalResponse:
    """Answer a request for the token of a managed identity.

    The one that is named in no way is the owner's.

    :raises ArmError: It is none, or there is no such identity.
    """
    site = "X-IDENTITY-HEADER" in request.headers
    # What pages on the web can't send, so that they get no tokens.
    if not site and request.headers.get("Metadata", "").lower() != "true":
        raise ArmError(400, "BadRequest", "Required metadata header not specified.")
    resource = request.query.get("resource")
    if not resource:
        raise ArmError(400, "BadRequest", "The request has no 'resource'.")
    principal = _named(request, principals, store)
    seconds, now = int(issuing.seconds), int(issuing.clock.now())
    document = {
        "access_token": issuing.access_token(principal, resource, issuer_url(request.base_url, issuing.tenant_id)),
        "client_id": principal.client_id,
        "expires_in": str(seconds),
        "expires_on": str(now + seconds),
        "ext_expires_in": str(seconds),
        "not_before": str(now),
        "resource": resource,
        "token_type": "Bearer",
    }
    return LocalResponse.of(200, document, {"Cache-Control": "no-store"})


def _named(request: LocalRequest, principals: Principals, store: Store) -> Principal:
    for name, by in _NAMES.items():
        value = request.query.get(name)
        if not value:
            continue
        if by == "client_id" and value == OWNER_CLIENT:
            break
        found = principals.identity(store, by, value)
        if found is None:
            raise ArmError(400, "BadRequest", f"Identity not found: there is none whose {name} is '{value}'.")
        return found
    return principals.service(store, OWNER_CLIENT)
