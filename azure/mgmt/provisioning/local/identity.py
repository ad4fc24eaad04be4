"""Managed identities: the ids that the server gives them."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import LocalAzure


def fill_identity(azure: LocalAzure, document: dict[str, Any], id: str) -> None:
    """Give the identity of a resource its ids; they are the same each time for the same resource."""
    identity = document.get("identity")
    if not isinstance(identity, dict):
        return
    kind = str(identity.get("type") or "").lower().replace(" ", "")
    if "systemassigned" in kind:
        identity["principalId"] = _id(f"{id}/principal")
        identity["tenantId"] = azure.tenant_id
    assigned = identity.get("userAssignedIdentities")
    if isinstance(assigned, dict):
        identity["userAssignedIdentities"] = {
            name: {"principalId": _id(f"{name}/principal"), "clientId": _id(f"{name}/client")} for name in assigned
        }


def _id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name.lower()))
