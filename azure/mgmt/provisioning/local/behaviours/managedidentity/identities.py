"""User-assigned managed identities and their federated credentials; the system-assigned identities of resources."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError, bad_request, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import serve
from ...provider.identity import client_id, fill_identity, principal_id
from ...provider.preconditions import resource_of
from ...provider.references import require
from ...provider.role_operations import operations_of
from ...store import Stored

behaviours = Behaviours("managedidentity")

IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities"
CREDENTIALS = f"{IDENTITIES}/federatedIdentityCredentials"

_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_-]{2,127}\Z")


def prepare_identity(call: Call, document: dict[str, Any]) -> None:
    """Give the identity of a resource its ids; those that are assigned to it have to be there.

    :raises ArmError: One is not.
    """
    assigned = (document.get("identity") or {}).get("userAssignedIdentities")
    if assigned:
        found = [require(call, id, IDENTITIES) for id in assigned]
        document["identity"]["userAssignedIdentities"] = {each.id: {} for each in found}
    fill_identity(call.azure, document, call.id)


def _check_name(call: Call) -> None:
    name = ResourceId(call.id).name
    if not _NAME.match(name):
        raise bad_request(
            f"The name '{name}' is invalid: it needs 3 to 128 letters, digits, hyphens and underscores, and begins "
            "with a letter or digit."
        )


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _check_name(call)
    properties = document.setdefault("properties", {})
    properties["tenantId"] = call.azure.tenant_id
    properties["principalId"] = principal_id(call.id)
    properties["clientId"] = client_id(call.id)
    document.setdefault("tags", {})


def _prepare_credential(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _check_name(call)
    properties = document.setdefault("properties", {})
    for name in ("issuer", "subject", "audiences"):
        if not properties.get(name):
            raise bad_request(f"A federated identity credential needs the property '{name}'.", f"properties.{name}")
    for other in call.store.of_type(CREDENTIALS, ResourceId(call.id).parent or ""):
        same = all(other.properties[name] == properties[name] for name in ("issuer", "subject"))
        if same and other.key != key_of(call.id):
            message = f"The federated identity credential '{other.name}' has the same issuer and subject already."
            raise ArmError(409, "Conflict", message)


serve(
    behaviours,
    Kind(IDENTITIES, creating=None, prepare=_prepare, system_data=True),
    put_="UserAssignedIdentities_CreateOrUpdate",
    patch_="UserAssignedIdentities_Update",
    get_="UserAssignedIdentities_Get",
    delete_="UserAssignedIdentities_Delete",
    lists=("UserAssignedIdentities_ListByResourceGroup", "UserAssignedIdentities_ListBySubscription"),
)

serve(
    behaviours,
    Kind(CREDENTIALS, tracked=False, creating=None, prepare=_prepare_credential, system_data=True),
    put_="FederatedIdentityCredentials_CreateOrUpdate",
    get_="FederatedIdentityCredentials_Get",
    delete_="FederatedIdentityCredentials_Delete",
    lists=("FederatedIdentityCredentials_List",),
)


@behaviours.serves("SystemAssignedIdentities_GetByScope")
def get_system_assigned(call: Call) -> LocalResponse:
    """The identity that the platform gave a resource, if the resource wants one."""
    scope = call.id.rpartition("/providers/")[0]
    owner = resource_of(call, scope)
    identity = owner.document.get("identity") or {}
    if not identity.get("principalId"):
        raise resource_not_found(call.id)
    properties = {
        "tenantId": identity["tenantId"],
        "principalId": identity["principalId"],
        "clientId": client_id(owner.id),
    }
    document = {"id": call.id, "name": "default", "type": "Microsoft.ManagedIdentity/identities"}
    return call.answer(200, {**document, "location": owner.document.get("location"), "properties": properties})


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.ManagedIdentity")
