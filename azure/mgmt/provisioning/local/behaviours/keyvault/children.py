"""What is below vaults and managed HSMs: secrets, keys, private endpoint connections."""

from __future__ import annotations

import re
import uuid
from typing import Any

from ...arm.errors import ArmError, bad_request, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import children, get, put, serve, store_and_answer
from ...provider.documents import merge
from ...provider.longrunning import begin
from ...provider.preconditions import check_match, check_parents, resource_of, resource_to_delete
from ...store import Stored
from .managed_hsms import HSMS
from .vaults import VAULTS

behaviours = Behaviours("keyvault")

_CHILD_NAME = re.compile(r"[a-zA-Z0-9-]{1,127}\Z")
_SIZES = {"RSA": (2048, 3072, 4096), "RSA-HSM": (2048, 3072, 4096), "oct-HSM": (128, 192, 256)}
_OPERATIONS = {
    "RSA": ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"],
    "EC": ["sign", "verify"],
    "oct-HSM": ["encrypt", "decrypt", "wrapKey", "unwrapKey"],
}


def _base_uri(azure: ResourceManager, id: str) -> str:
    """URI of the vault or HSM that something is below."""
    parent = azure.store.get(ResourceId(id).parent or "")
    assert parent is not None, "the parent was looked up before"
    uri: str = parent.properties.get("vaultUri") or parent.properties["hsmUri"]
    return uri


def _new_version(call: Call, properties: dict[str, Any], place: str, attributes: dict[str, Any]) -> str:
    version = uuid.uuid4().hex
    uri = f"{_base_uri(call.azure, call.id)}{place}s/{ResourceId(call.id).name}"
    properties[f"{place}Uri"], properties[f"{place}UriWithVersion"] = uri, f"{uri}/{version}"
    properties["attributes"] = {"enabled": True, **attributes, "created": int(call.now), "updated": int(call.now)}
    return version


def _check_child_name(call: Call) -> None:
    name = ResourceId(call.id).name
    if not _CHILD_NAME.match(name):
        raise bad_request(f"The name '{name}' is invalid: it has to match ^[a-zA-Z0-9-]{{1,127}}$.")


def _prepare_secret(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _check_child_name(call)
    properties = document.setdefault("properties", {})
    given = (call.sent.get("properties") or {}) if isinstance(call.sent, dict) else {}
    # A value is in memory alone: Azure Resource Manager gives it to templates, whose parameters may refer to it.
    properties.pop("value", None)
    if "value" in given:
        call.azure.unwritten[key_of(call.id)] = {"value": given["value"]}
    if call.request.method == "PUT" or "value" in given:
        attributes = dict(properties.get("attributes") or {})
        _new_version(call, properties, "secret", attributes)
    else:
        properties.setdefault("attributes", {})["updated"] = int(call.now)
    parent = call.store.get(ResourceId(call.id).parent or "")
    document["location"] = parent.document["location"] if parent else None


serve(
    behaviours,
    Kind(f"{VAULTS}/secrets", tracked=False, creating=None, prepare=_prepare_secret),
    put_="Secrets_CreateOrUpdate",
    patch_="Secrets_Update",
    get_="Secrets_Get",
    lists=("Secrets_List",),
)


def _serve_keys(prefix: str, owner: str) -> None:
    """Keys and their versions below an owner: an existing key is never changed."""
    kind = behaviours.kind(Kind(f"{owner}/keys", tracked=False, creating=None, prepare=_prepare_key))
    versions = behaviours.kind(Kind(f"{owner}/keys/versions", tracked=False, creating=None))

    @behaviours.serves(f"{prefix}_CreateIfNotExist")
    def create(call: Call) -> LocalResponse:
        existing = call.store.get(call.id)
        if existing is not None:
            check_match(call, existing)
            return call.answer(200, call.azure.present(existing))
        response = put(call, kind)
        stored = call.store.get(call.id)
        assert stored is not None, "it was put there just now"
        name = stored.properties["keyUriWithVersion"].rpartition("/")[2]
        call.store.put(Stored(f"{stored.id}/versions/{name}", dict(stored.document)), call.now)
        return response

    behaviours.serves(f"{prefix}_Get", f"{prefix}_GetVersion")(get)
    behaviours.serves(f"{prefix}_List")(lambda call: children(call, kind.type))
    behaviours.serves(f"{prefix}_ListVersions")(lambda call: children(call, versions.type))


def _prepare_key(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    _check_child_name(call)
    properties = document.setdefault("properties", {})
    kty = properties.get("kty")
    if kty is None:
        raise bad_request("The parameter kty is not specified.", "properties.kty")
    if kty in _SIZES:
        size = properties.setdefault("keySize", _SIZES[kty][0] if kty != "oct-HSM" else 256)
        if size not in _SIZES[kty]:
            raise bad_request(f"The key size {size} is not supported for the key type {kty}.", "properties.keySize")
    else:
        properties.setdefault("curveName", "P-256")
    operations = _OPERATIONS.get(kty) or _OPERATIONS.get(kty.partition("-")[0])
    if operations is None:
        raise bad_request(f"The key type {kty} is not supported.", "properties.kty")
    properties.setdefault("keyOps", operations)
    attributes = {"exportable": False, **(properties.get("attributes") or {})}
    _new_version(call, properties, "key", {**attributes, "recoveryLevel": _recovery_level(call)})
    parent = call.store.get(ResourceId(call.id).parent or "")
    if parent is not None and parent.type == VAULTS:
        document["location"] = parent.document["location"]


def _recovery_level(call: Call) -> str:
    parent = call.store.get(ResourceId(call.id).parent or "")
    protected = parent is not None and parent.properties.get("enablePurgeProtection")
    return "Recoverable" if protected else "Recoverable+Purgeable"


_serve_keys("Keys", VAULTS)
_serve_keys("ManagedHsmKeys", HSMS)


def _serve_connections(prefix: str, owner: str, resources: str, group: str, zone: str) -> None:
    """Private endpoint connections: the network side makes them, this side approves, rejects and deletes them."""
    kind = behaviours.kind(Kind(f"{owner}/privateEndpointConnections", tracked=False, creating=None, etag=True))
    behaviours.serves(f"{prefix}_Get")(get)
    behaviours.serves(f"{prefix}_ListByResource")(lambda call: children(call, kind.type))

    @behaviours.serves(f"{prefix}_Put")
    def change(call: Call) -> LocalResponse:
        existing = call.store.get(call.id)
        check_match(call, existing)
        if existing is None:
            check_parents(call, call.id)
            raise resource_not_found(call.id)
        changes = {"properties": {"privateLinkServiceConnectionState": _state(call)}}
        document = merge(existing.document, changes)
        document["properties"]["provisioningState"] = "Succeeded"
        stored = Stored(existing.id, document, existing.private, existing.created)
        return store_and_answer(call, kind, stored, existing)

    @behaviours.serves(f"{prefix}_Delete")
    def delete(call: Call) -> LocalResponse:
        existing = resource_to_delete(call)
        if existing is None:
            return call.answer(204)
        existing.properties["provisioningState"] = "Deleting"
        call.store.restore(existing)
        return begin(
            call, "location", resource=existing.id, effect="keyvault/remove", arguments={"id": existing.id},
            final={"status": 200, "document": call.azure.present(existing)},
        )  # fmt: skip

    @behaviours.serves(resources)
    def list_resources(call: Call) -> LocalResponse:
        owner_ = resource_of(call)
        document = {
            "id": f"{owner_.id}/privateLinkResources/{group}",
            "name": group,
            "type": f"{owner}/privateLinkResources",
            "properties": {"groupId": group, "requiredMembers": ["default"], "requiredZoneNames": [zone]},
        }
        return call.answer(200, {"value": [document]})


def _state(call: Call) -> dict[str, Any]:
    state: dict[str, Any] = (call.body.get("properties") or {}).get("privateLinkServiceConnectionState") or {}
    if state.get("status") not in ("Approved", "Rejected", "Pending", "Disconnected"):
        raise ArmError(
            400,
            "BadRequest",
            "A private endpoint connection needs privateLinkServiceConnectionState.status: Approved or Rejected.",
            target="properties.privateLinkServiceConnectionState.status",
        )
    return state


@behaviours.effect("remove")
def remove(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """Remove a resource."""
    azure.remove(arguments["id"])
    return None


_serve_connections(
    "PrivateEndpointConnections", VAULTS, "PrivateLinkResources_ListByVault", "vault", "privatelink.vaultcore.azure.net"
)
_serve_connections(
    "MHSMPrivateEndpointConnections", HSMS, "MHSMPrivateLinkResources_ListByMhsmResource", "managedhsm",
    "privatelink.managedhsm.azure.net",
)  # fmt: skip
