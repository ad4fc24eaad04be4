"""Managed identities: the ids that the server gives them."""

from __future__ import annotations

import uuid
from typing import Any

from ..interface.manager import ResourceManager


def fill_identity(azure: ResourceManager, document: dict[str, Any], id: str) -> None:
    """Give the identity of a resource its ids; they are the same each time for the same resource."""
    identity = document.get("identity")
    if not isinstance(identity, dict):
        return
    kind = str(identity.get("type") or "").lower().replace(" ", "")
    # What a change takes away, it takes with it.
    for name in ("principalId", "tenantId"):
        identity.pop(name, None)
    if "systemassigned" in kind:
        identity["principalId"] = principal_id(id)
        identity["tenantId"] = azure.tenant_id
    assigned = identity.get("userAssignedIdentities")
    if isinstance(assigned, dict):
        identity["userAssignedIdentities"] = {
            name: {"principalId": principal_id(name), "clientId": client_id(name)} for name in assigned
        }


def principal_id(id: str) -> str:
    """Object id, in the directory, of the principal that stands for a resource: its system-assigned identity, or the
    identity that it is."""
    return _id(f"{id}/principal")


def client_id(id: str) -> str:
    """Application id of a managed identity."""
    return _id(f"{id}/client")


def _id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name.lower()))
