"""Key vaults: created, changed, soft-deleted, recovered and purged."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError, bad_request, resource_not_found
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import put, serve, store_and_answer
from ...provider.listing import list_resources
from ...provider.preconditions import check_location, check_match, check_parents
from ...provider.role_operations import operations_of
from ...store import Stored
from .soft_delete import SoftDeleted, check_retention

behaviours = Behaviours("keyvault")

VAULTS = "Microsoft.KeyVault/vaults"
_PERMISSIONS = ("keys", "secrets", "certificates", "storage")
_NAME = re.compile(r"[a-zA-Z](?!.*--)[a-zA-Z0-9-]{1,22}[a-zA-Z0-9]\Z")

DELETED = SoftDeleted(
    "deleted-vaults", "Microsoft.KeyVault/deletedVaults", "Vault", "vaultId", "DeletedVaultPurge"
)  # fmt: skip
DELETED.serve(behaviours, list_="Vaults_ListDeleted", get_="Vaults_GetDeleted", purge_="Vaults_PurgeDeleted")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    properties = document.setdefault("properties", {})
    name = ResourceId(call.id).name
    if existing is None:
        check_name(name)
        _check_free(call, name)
    if not (properties.get("sku") or {}).get("family"):
        raise bad_request("The parameter sku.family is not specified.", "properties.sku.family")
    if "accessPolicies" not in properties and not properties.get("enableRbacAuthorization"):
        raise bad_request("The parameter accessPolicies is not specified.", "properties.accessPolicies")
    properties.setdefault("accessPolicies", [])
    before = existing.properties if existing else {}
    if before.get("enablePurgeProtection") and properties.get("enablePurgeProtection") is False:
        raise bad_request(
            'The property "enablePurgeProtection" cannot be set to false. Enabling the purge protection for a vault '
            "is an "
            "irreversible action."
        )
    if not properties.get("enablePurgeProtection"):
        # The service never shows false here.
        properties.pop("enablePurgeProtection", None)
    if before.get("enablePurgeProtection"):
        properties["enablePurgeProtection"] = True
    _check_retention(properties, before)
    properties["enableSoftDelete"] = True
    properties.pop("createMode", None)
    properties.setdefault("enabledForDeployment", False)
    properties.setdefault("enableRbacAuthorization", False)
    properties.setdefault("publicNetworkAccess", "Enabled")
    properties["vaultUri"] = before.get("vaultUri") or f"https://{name.lower()}.vault.azure.net/"
    document.setdefault("tags", {})


def _check_retention(properties: dict[str, Any], before: dict[str, Any]) -> None:
    check_retention(properties, before)
    days = properties["softDeleteRetentionInDays"]
    if before and days != before.get("softDeleteRetentionInDays", days):
        raise bad_request('The property "softDeleteRetentionInDays" has been set already and it can\'t be modified.')


def _check_free(call: Call, name: str) -> None:
    if DELETED.find(call.azure, None, name) is not None:
        raise ArmError(
            409,
            "ConflictError",
            "A vault with the same name already exists in deleted state. You need to either recover or purge "
            "existing key "
            "vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft "
            "delete.",
        )
    if _taken(call.azure, name):
        raise ArmError(
            409,
            "VaultAlreadyExists",
            f"The vault name '{name}' is already in use. Vault names are globally unique so it is possible that the "
            "name is "
            "already taken.",
        )


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    connections = azure.store.of_type(f"{VAULTS}/privateEndpointConnections", stored.id)
    if connections:
        shown = [{"id": each.id, "etag": each.etag, "properties": each.properties} for each in connections]
        document["properties"] = {**document["properties"], "privateEndpointConnections": shown}


KIND = serve(
    behaviours,
    Kind(
        VAULTS,
        creating="RegisteringDns",
        style="body",
        prepare=_prepare,
        present=_present,
        remove=DELETED.keep,
        system_data=True,
    ),
    get_="Vaults_Get",
    patch_="Vaults_Update",
    delete_="Vaults_Delete",
    lists=("Vaults_ListByResourceGroup", "Vaults_ListBySubscription"),
)


@behaviours.serves("Vaults_CreateOrUpdate")
def create_or_update(call: Call) -> LocalResponse:
    """Create a vault, change it, or recover a soft-deleted one."""
    mode = (call.body["properties"].get("createMode") or "default").lower()
    if mode != "recover" or call.store.get(call.id) is not None:
        return put(call, KIND)
    check_match(call, None)
    check_parents(call, call.id)
    check_location(call, call.body, None)
    name = ResourceId(call.id).name
    record = DELETED.find(call.azure, call.arguments["subscriptionId"], name)
    if record is None or record["id"].lower() != call.id.lower():
        raise ArmError(404, "DeletedVaultNotFound", f"The specified deleted vault '{name}' does not exist.")
    if record["contents"][0]["document"]["location"] != call.body["location"]:
        raise ArmError(404, "DeletedVaultNotFound", f"The specified deleted vault '{name}' is in another location.")
    stored = DELETED.recover(call, record)
    if "tags" in call.body:
        stored.document["tags"] = call.body["tags"]
    return store_and_answer(call, KIND, stored, None)


@behaviours.serves("Vaults_UpdateAccessPolicy")
def update_access_policy(call: Call) -> LocalResponse:
    """Add, replace or remove access policies."""
    id = call.id.rpartition("/accessPolicies")[0]
    stored = call.store.get(id)
    if stored is None:
        check_parents(call, id)
        raise resource_not_found(id)
    kind = call.arguments["operationKind"].lower()
    change = _CHANGES.get(kind)
    if change is None:
        raise bad_request(f"The operation '{kind}' is none of add, replace and remove.", "operationKind")
    policies: dict[tuple[str, str], dict[str, Any]] = {_who(each): each for each in stored.properties["accessPolicies"]}
    for given in call.body["properties"]["accessPolicies"]:
        change(policies, given)
    stored.properties["accessPolicies"] = list(policies.values())
    call.store.put(stored, call.now)
    document = {
        "id": f"{stored.id}/accessPolicies/",
        "type": f"{VAULTS}/accessPolicies",
        "location": stored.document["location"],
        "properties": {"accessPolicies": stored.properties["accessPolicies"]},
    }
    return call.answer(200, document)


@behaviours.serves("Vaults_CheckNameAvailability")
def check_name_availability(call: Call) -> LocalResponse:
    """Whether a vault may have a name."""
    name = call.body["name"]
    try:
        check_name(name)
    except ArmError as error:
        return call.answer(200, {"nameAvailable": False, "reason": "AccountNameInvalid", "message": error.message})
    if _taken(call.azure, name) or DELETED.find(call.azure, None, name):
        message = f"The name '{name}' is already in use."
        return call.answer(200, {"nameAvailable": False, "reason": "AlreadyExists", "message": message})
    return call.answer(200, {"nameAvailable": True})


@behaviours.serves("Vaults_List")
def list_as_resources(call: Call) -> LocalResponse:
    """The vaults in the form of the list of all resources."""
    return list_resources(call)


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.KeyVault")


def check_name(name: str) -> None:
    """Refuse a name that a vault must not have."""
    if not _NAME.match(name):
        raise ArmError(
            400,
            "VaultNameNotValid",
            f"The vault name '{name}' is invalid. A vault's name must be between 3-24 alphanumeric characters. The "
            "name must "
            "begin with a letter, end with a letter or digit, and not contain consecutive hyphens.",
        )


def _taken(azure: ResourceManager, name: str) -> bool:
    return bool(azure.store.named(VAULTS, name))


def _who(policy: dict[str, Any]) -> tuple[str, str]:
    return policy["objectId"].lower(), (policy.get("applicationId") or "").lower()


def _add(policies: dict[tuple[str, str], dict[str, Any]], given: dict[str, Any]) -> None:
    known = policies.get(_who(given))
    if known is None:
        policies[_who(given)] = given
        return
    permissions = known["permissions"]
    for name in _PERMISSIONS:
        added = [each for each in given["permissions"].get(name, []) if each not in permissions.get(name, [])]
        if added:
            permissions[name] = [*permissions.get(name, []), *added]


def _replace(policies: dict[tuple[str, str], dict[str, Any]], given: dict[str, Any]) -> None:
    policies[_who(given)] = given


def _remove(policies: dict[tuple[str, str], dict[str, Any]], given: dict[str, Any]) -> None:
    known = policies.get(_who(given))
    if known is None:
        return
    taken = {name: given["permissions"].get(name) or [] for name in _PERMISSIONS}
    if not any(taken.values()):
        del policies[_who(given)]
        return
    for name in _PERMISSIONS:
        if name in known["permissions"]:
            known["permissions"][name] = [each for each in known["permissions"][name] if each not in taken[name]]
    if not any(known["permissions"].get(name) for name in _PERMISSIONS):
        del policies[_who(given)]


_CHANGES = {"add": _add, "replace": _replace, "remove": _remove}
