"""Managed HSMs: created, changed, soft-deleted, recovered and purged. Their security domain is never activated."""

from __future__ import annotations

import re
from typing import Any

from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import put, serve, store_and_answer
from ...provider.longrunning import begin
from ...provider.paging import page
from ...provider.preconditions import check_match, check_parents, resource_of, resource_to_delete
from ...store import Stored
from .soft_delete import SoftDeleted, check_retention

behaviours = Behaviours("keyvault")

HSMS = "Microsoft.KeyVault/managedHSMs"
_NAME = re.compile(r"[a-zA-Z](?!.*--)[a-zA-Z0-9-]{1,22}[a-zA-Z0-9]\Z")

DELETED = SoftDeleted(
    "deleted-hsms", "Microsoft.KeyVault/deletedManagedHSMs", "ManagedHsm", "mhsmId", "DeletedManagedHsmPurge"
)
DELETED.serve(
    behaviours, list_="ManagedHsms_ListDeleted", get_="ManagedHsms_GetDeleted", purge_="ManagedHsms_PurgeDeleted"
)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    name = ResourceId(call.id).name
    if existing is None:
        _check_new(call, name, document)
    before = existing.properties if existing else {}
    if before.get("enablePurgeProtection") and properties.get("enablePurgeProtection") is False:
        raise bad_request('The property "enablePurgeProtection" cannot be set to false.')
    if before.get("enablePurgeProtection"):
        properties["enablePurgeProtection"] = True
    properties.setdefault("tenantId", call.azure.tenant_id)
    properties["enableSoftDelete"] = True
    check_retention(properties, before)
    properties.setdefault("enablePurgeProtection", False)
    properties.setdefault("publicNetworkAccess", "Enabled")
    properties.pop("createMode", None)
    properties["hsmUri"] = before.get("hsmUri") or f"https://{name.lower()}.managedhsm.azure.net/"
    properties["statusMessage"] = "The Managed HSM is provisioned; its security domain is not activated."
    properties["securityDomainProperties"] = {
        "activationStatus": "NotActivated",
        "activationStatusMessage": "Your HSM has been provisioned, but cannot be used for cryptographic operations "
        "until it "
        "is activated.",
    }
    document.setdefault("tags", {})


def _check_new(call: Call, name: str, document: dict[str, Any]) -> None:
    if not _NAME.match(name):
        raise ArmError(400, "InvalidHsmName", f"The managed HSM name '{name}' is invalid. {_RULE}")
    if not document.get("sku"):
        raise bad_request("The parameter sku is not specified.", "sku")
    if not document["properties"].get("initialAdminObjectIds"):
        raise bad_request("The parameter initialAdminObjectIds is not specified.", "properties.initialAdminObjectIds")
    if DELETED.find(call.azure, None, name):
        raise ArmError(
            409, "ConflictError", f"A managed HSM with the name '{name}' exists in deleted state: recover or purge it."
        )
    if _taken(call.azure, name):
        raise ArmError(409, "ConflictError", f"The managed HSM name '{name}' is already in use.")


_RULE = (
    "A name has 3-24 alphanumeric characters and hyphens, begins with a letter, ends with a letter or digit, and has "
    "no "
    "consecutive hyphens."
)

KIND = serve(
    behaviours,
    Kind(
        HSMS,
        creating="Provisioning",
        updating="Updating",
        style="both",
        prepare=_prepare,
        remove=DELETED.keep,
        system_data=True,
    ),
    patch_="ManagedHsms_Update",
    get_="ManagedHsms_Get",
    lists=("ManagedHsms_ListByResourceGroup", "ManagedHsms_ListBySubscription"),
)


@behaviours.serves("ManagedHsms_CreateOrUpdate")
def create_or_update(call: Call) -> LocalResponse:
    """Create a managed HSM, change it, or recover a soft-deleted one."""
    mode = ((call.body.get("properties") or {}).get("createMode") or "default").lower()
    if mode != "recover" or call.store.get(call.id) is not None:
        return put(call, KIND)
    check_match(call, None)
    check_parents(call, call.id)
    name = ResourceId(call.id).name
    record = DELETED.find(call.azure, call.arguments["subscriptionId"], name)
    if record is None or record["id"].lower() != call.id.lower():
        raise ArmError(404, "DeletedManagedHsmNotFound", f"The specified deleted managed HSM '{name}' does not exist.")
    return store_and_answer(call, KIND, DELETED.recover(call, record), None)


@behaviours.serves("ManagedHsms_Delete")
def delete(call: Call) -> LocalResponse:
    """Soft-delete a managed HSM."""
    existing = resource_to_delete(call)
    if existing is None:
        return call.answer(204)
    existing.properties["provisioningState"] = "Deleting"
    call.store.restore(existing)
    arguments, final = {"id": existing.id}, {"status": 200}
    return begin(call, "location", resource=existing.id, effect="keyvault/remove", arguments=arguments, final=final)


@behaviours.serves("ManagedHsms_CheckMhsmNameAvailability")
def check_name_availability(call: Call) -> LocalResponse:
    """Whether a managed HSM may have a name."""
    name = call.body["name"]
    if not _NAME.match(name):
        return call.answer(200, {"nameAvailable": False, "reason": "AccountNameInvalid", "message": _RULE})
    if _taken(call.azure, name) or DELETED.find(call.azure, None, name):
        message = f"The name '{name}' is already in use."
        return call.answer(200, {"nameAvailable": False, "reason": "AlreadyExists", "message": message})
    return call.answer(200, {"nameAvailable": True})


@behaviours.serves("MHSMRegions_ListByResource")
def list_regions(call: Call) -> LocalResponse:
    """The region that a managed HSM is in, and those that it is replicated to."""
    stored = resource_of(call)
    regions = [{"name": stored.document["location"], "provisioningState": "Succeeded", "isPrimary": True}]
    for region in stored.properties.get("regions") or []:
        if region.get("name") != stored.document["location"]:
            regions.append({"name": region.get("name"), "provisioningState": "Succeeded", "isPrimary": False})
    return page(call, regions)


def _taken(azure: ResourceManager, name: str) -> bool:
    return bool(azure.store.named(HSMS, name))
