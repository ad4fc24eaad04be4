"""Container registries: names, login servers, the credentials of the admin user. They hold no images."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.preconditions import resource_of
from ...provider.private_links import show_connections
from ...provider.role_operations import operations_of
from ...store import Stored
from ..managedidentity.identities import prepare_identity
from .scope_maps import put_system_maps

behaviours = Behaviours("containerregistry")

REGISTRIES = "Microsoft.ContainerRegistry/registries"
_NAME = re.compile(r"[a-zA-Z0-9]{5,50}\Z")
_GIB = 1 << 30
# Bytes and webhooks that a registry may have, by its SKU.
LIMITS = {"Basic": (10 * _GIB, 2), "Standard": (100 * _GIB, 10), "Premium": (500 * _GIB, 500)}
_DEFAULTS: dict[str, Any] = {
    "adminUserEnabled": False,
    "anonymousPullEnabled": False,
    "dataEndpointEnabled": False,
    "publicNetworkAccess": "Enabled",
    "networkRuleBypassOptions": "AzureServices",
    "zoneRedundancy": "Disabled",
}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    name = ResourceId(call.id).name
    if existing is None:
        _check_name(name)
        _check_free(call.azure, name)
    sku = (document.get("sku") or {}).get("name")
    if sku not in LIMITS:
        message = f"The SKU '{sku}' is invalid. A registry has one of {', '.join(LIMITS)}."
        raise ArmError(400, "InvalidSku", message, target="sku.name")
    document["sku"] = {"name": sku, "tier": sku}
    properties = document.setdefault("properties", {})
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, value)
    before = existing.properties if existing else {}
    properties.update(
        loginServer=f"{name.lower()}.azurecr.io",
        creationDate=before.get("creationDate", timestamp(call.now)),
        dataEndpointHostNames=[],
    )
    if properties["dataEndpointEnabled"]:
        properties["dataEndpointHostNames"] = [f"{name.lower()}.{document['location']}.data.azurecr.io"]
    prepare_identity(call, document)
    document.setdefault("tags", {})
    if existing is None:
        put_system_maps(call)


def _check_name(name: str) -> None:
    if not _NAME.match(name):
        message = f"The registry name '{name}' is invalid: it has 5 to 50 letters and digits, and nothing else."
        raise ArmError(400, "InvalidResourceName", message, target="name")


def _check_free(azure: ResourceManager, name: str) -> None:
    if azure.store.named(REGISTRIES, name):
        raise ArmError(409, "AlreadyInUse", f"The registry DNS name {name.lower()}.azurecr.io is already in use.")


serve(
    behaviours,
    Kind(
        REGISTRIES,
        style="azure-async-operation",
        deleting="location",
        prepare=_prepare,
        present=show_connections,
        system_data=True,
    ),
    put_="Registries_Create",
    patch_="Registries_Update",
    get_="Registries_Get",
    delete_="Registries_Delete",
    lists=("Registries_List", "Registries_ListByResourceGroup"),
)


@behaviours.serves("Registries_ListCredentials")
def list_credentials(call: Call) -> LocalResponse:
    """The name and the passwords of the admin user."""
    return _credentials(call, _with_admin(call))


@behaviours.serves("Registries_RegenerateCredential")
def regenerate_credential(call: Call) -> LocalResponse:
    """Make another password in place of one."""
    registry, name = _with_admin(call), call.body["name"]
    generations = registry.private.setdefault("generations", {})
    generations[name] = generations.get(name, 0) + 1
    call.store.put(registry, call.now)
    return _credentials(call, registry)


def _with_admin(call: Call) -> Stored:
    registry = resource_of(call)
    if not registry.properties["adminUserEnabled"]:
        message = f"Cannot perform credential operations for {registry.id} as admin user is disabled."
        raise ArmError(400, "UnAuthorizedForCredentialOperations", message)
    return registry


def _credentials(call: Call, registry: Stored) -> LocalResponse:
    passwords = [{"name": name, "value": _password(registry, name)} for name in ("password", "password2")]
    return call.answer(200, {"username": registry.name, "passwords": passwords})


def _password(registry: Stored, name: str) -> str:
    """A password that opens nothing. It is worked out each time, so that none has to be kept."""
    generation = registry.private.get("generations", {}).get(name, 0)
    made = f"{registry.key}/{registry.properties['creationDate']}/{name}/{generation}"
    return base64.b64encode(hashlib.sha256(made.encode()).digest()).decode()


@behaviours.serves("Registries_ListUsages")
def list_usages(call: Call) -> LocalResponse:
    """How much of its limits a registry uses: it holds no images."""
    registry = resource_of(call)
    size, webhooks = LIMITS[registry.document["sku"]["name"]]
    hooks = len(call.store.of_type(f"{REGISTRIES}/webhooks", registry.id))
    usages = [
        {"name": "Size", "limit": size, "currentValue": 0, "unit": "Bytes"},
        {"name": "Webhooks", "limit": webhooks, "currentValue": hooks, "unit": "Count"},
    ]
    return call.answer(200, {"value": usages})


@behaviours.serves("Registries_CheckNameAvailability")
def check_name_availability(call: Call) -> LocalResponse:
    """Whether a registry may have a name."""
    name = call.body["name"]
    try:
        _check_name(name)
        _check_free(call.azure, name)
    except ArmError as error:
        reason = "AlreadyExists" if error.status == 409 else "Invalid"
        return call.answer(200, {"nameAvailable": False, "reason": reason, "message": error.message})
    return call.answer(200, {"nameAvailable": True})


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.ContainerRegistry")
