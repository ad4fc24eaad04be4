"""Storage accounts: names, kinds and SKUs, endpoints, keys."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, not_implemented
from ...arm.ids import ResourceId
from ...arm.locations import LOCATIONS, normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.busy import Busy
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import patch, put, serve
from ...provider.documents import merge
from ...provider.identity import fill_identity
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.private_links import show_connections
from ...store import Stored

behaviours = Behaviours("storage")

ACCOUNTS = "Microsoft.Storage/storageAccounts"
SERVICES = {"blob": "blobServices", "file": "fileServices", "queue": "queueServices", "table": "tableServices"}
_NAME = re.compile(r"[a-z0-9]{3,24}\Z")
_LIMIT = 250

_STANDARD = ("Standard_LRS", "Standard_GRS", "Standard_RAGRS")
_ZONAL = ("Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS")
_PREMIUM = ("Premium_LRS", "Premium_ZRS")
_SKUS = {
    "Storage": (*_STANDARD, "Standard_ZRS", "Premium_LRS"),
    "StorageV2": (*_STANDARD, *_ZONAL, *_PREMIUM),
    "BlobStorage": _STANDARD,
    "BlockBlobStorage": _PREMIUM,
    "FileStorage": (
        *_PREMIUM, "PremiumV2_LRS", "PremiumV2_ZRS",
        "StandardV2_LRS", "StandardV2_ZRS", "StandardV2_GRS", "StandardV2_GZRS",
    ),
}  # fmt: skip
_ENDPOINTS = {
    "Storage": ("blob", "queue", "table", "file"),
    "StorageV2": ("dfs", "web", "blob", "queue", "table", "file"),
    "BlobStorage": ("dfs", "blob", "table"),
    "BlockBlobStorage": ("dfs", "web", "blob"),
    "FileStorage": ("file",),
}
_FIXED = ("isHnsEnabled", "isNfsV3Enabled", "dnsEndpointType")
"""What is said once and for all when an account is made."""

_NOT_PROVISIONED = Busy(
    "StorageAccountIsNotProvisioned",
    "The storage account provisioning state must be 'Succeeded' before executing the operation.",
)
_DEFAULTS = {
    "minimumTlsVersion": "TLS1_2",
    "allowBlobPublicAccess": False,
    "allowCrossTenantReplication": False,
    "supportsHttpsTrafficOnly": True,
}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    name = ResourceId(call.id).name
    if existing is None:
        _check_name(name)
        _check_free(call, name)
    before: dict[str, Any] = existing.document if existing else {"properties": {}}
    # A change with null takes away neither of them.
    sku: str = (document.get("sku") or {}).get("name") or before.get("sku", {}).get("name", "")
    kind: str = document.get("kind") or before.get("kind", "")
    document["kind"] = kind
    _check_sku(sku, kind, document["location"])
    if existing is not None:
        _check_change(before, sku, kind)
    properties = document.get("properties") or {}
    for member in _FIXED:
        if existing is not None and properties.get(member) not in (None, before["properties"].get(member, False)):
            raise _not_updatable(member)
    if call.request.method == "PUT":
        # Creating an account that is there changes what the body names, and leaves the rest.
        properties = merge(before["properties"], properties)
    document["properties"] = properties
    document["sku"] = {"name": sku, "tier": _tier(sku)}
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, value)
    now = timestamp(call.now)
    filled = {"creationTime": now, "keyCreationTime": {"key1": now, "key2": now}}
    properties.update({member: before["properties"].get(member, value) for member, value in filled.items()})
    properties["networkAcls"] = {
        "bypass": "AzureServices", "virtualNetworkRules": [], "ipRules": [], "ipv6Rules": [], "defaultAction": "Allow",
        **(properties.get("networkAcls") or {}),
    }  # fmt: skip
    for rules in ("virtualNetworkRules", "ipRules", "ipv6Rules"):
        for rule in properties["networkAcls"][rules]:
            rule.setdefault("action", "Allow")
    _fill_encryption(call, properties)
    _fill_tier(document, properties)
    _fill_places(document, name)
    if "identity" not in document and "identity" in before:
        document["identity"] = before["identity"]
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


def _check_name(name: str) -> None:
    if not _NAME.match(name):
        raise ArmError(
            400,
            "AccountNameInvalid",
            f"{name} is not a valid storage account name. Storage account name must be between 3 and 24 characters in "
            "length and use numbers and lower-case letters only.",
        )


def _check_free(call: Call, name: str) -> None:
    taken = _find(call.azure, name)
    if taken is None:
        return
    if (ResourceId(taken.id).subscription or "").lower() == call.arguments["subscriptionId"].lower():
        message = f"The account {name} is already in another resource group in this subscription."
        raise ArmError(409, "StorageAccountInAnotherResourceGroup", message)
    raise ArmError(409, "StorageAccountAlreadyTaken", f"The storage account named {name} is already taken.")


def _check_sku(sku: str, kind: str, location: str) -> None:
    if kind not in _SKUS:
        raise _invalid("kind", f"It is one of {', '.join(_SKUS)}.")
    if sku not in _SKUS[kind]:
        raise _invalid("sku", f"Accounts of kind {kind} have one of {', '.join(_SKUS[kind])}.")
    region = LOCATIONS[location]
    if "ZRS" in sku and not region.zones:
        raise _invalid("sku", f"The region {location} has no availability zones, which {sku} needs.")
    if _geo(sku) and region.paired is None:
        raise _invalid("sku", f"The region {location} has no paired region, which {sku} needs.")


def _check_change(before: dict[str, Any], sku: str, kind: str) -> None:
    old_sku, old_kind = before["sku"]["name"], before["kind"]
    upgrades = kind == "StorageV2" and old_kind in ("Storage", "BlobStorage")
    if kind != old_kind and not upgrades:
        raise _not_updatable("kind")
    if _tier(sku) != _tier(old_sku) or sku.partition("_")[0] != old_sku.partition("_")[0]:
        raise _not_updatable("sku")


def _fill_encryption(call: Call, properties: dict[str, Any]) -> None:
    encryption = properties.setdefault("encryption", {})
    encryption.setdefault("keySource", "Microsoft.Storage")
    if encryption["keySource"] == "Microsoft.Keyvault" and not encryption.get("keyvaultproperties"):
        raise _invalid("encryption.keyvaultproperties", "Encryption with a key of a key vault needs to know the key.")
    services = encryption.setdefault("services", {})
    for service in ("file", "blob"):
        found = services.setdefault(service, {})
        # Encryption can't be switched off.
        found["enabled"] = True
        found.setdefault("keyType", "Account")
        found.setdefault("lastEnabledTime", timestamp(call.now))
    for service in ("table", "queue"):
        if service in services:
            services[service].update(enabled=True, lastEnabledTime=timestamp(call.now))


def _fill_tier(document: dict[str, Any], properties: dict[str, Any]) -> None:
    kind, tier = document["kind"], properties.get("accessTier")
    if kind == "BlobStorage" and tier is None:
        raise _invalid("accessTier", "Accounts of kind BlobStorage need one.")
    if kind not in ("StorageV2", "BlobStorage", "BlockBlobStorage") and tier is not None:
        raise _invalid("accessTier", f"Accounts of kind {kind} have none.")
    premium = document["sku"]["tier"] == "Premium"
    if tier is not None and premium != (tier == "Premium"):
        raise _invalid("accessTier", f"Accounts with the SKU {document['sku']['name']} can't have {tier}.")
    if kind == "StorageV2" and not premium:
        properties.setdefault("accessTier", "Hot")
    elif kind == "BlockBlobStorage":
        properties.setdefault("accessTier", "Premium")


def _fill_places(document: dict[str, Any], name: str) -> None:
    properties, location = document["properties"], document["location"]
    services = services_of(document)
    properties.update(
        primaryLocation=location,
        statusOfPrimary="available",
        primaryEndpoints={service: _endpoint(name, service, location) for service in services},
    )
    for member in ("secondaryLocation", "statusOfSecondary", "secondaryEndpoints"):
        properties.pop(member, None)
    sku = document["sku"]["name"]
    if _geo(sku):
        properties.update(secondaryLocation=LOCATIONS[location].paired, statusOfSecondary="available")
    if sku.startswith("Standard_RA"):
        # Files can't be read in the secondary region.
        properties["secondaryEndpoints"] = {
            service: _endpoint(f"{name}-secondary", service, location) for service in services if service != "file"
        }


def services_of(document: dict[str, Any]) -> tuple[str, ...]:
    """The services that an account has, by its kind and SKU."""
    kind: str = document["kind"]
    if kind == "StorageV2" and document["sku"]["name"] in _PREMIUM:
        # Premium general-purpose accounts are for page blobs alone.
        return ("web", "blob")
    return _ENDPOINTS[kind]


def _endpoint(name: str, service: str, location: str) -> str:
    zone = f"z{list(LOCATIONS).index(location) + 1}." if service == "web" else ""
    return f"https://{name}.{zone}{service}.core.windows.net/"


def _tier(sku: str) -> str:
    return "Premium" if sku.startswith("Premium") else "Standard"


def _geo(sku: str) -> bool:
    return sku.partition("_")[2] in ("GRS", "RAGRS", "GZRS", "RAGZRS")


def _invalid(member: str, why: str) -> ArmError:
    message = f"Values for request parameters are invalid: {member}. {why}"
    return ArmError(400, "InvalidValuesForRequestParameters", message, target=member)


def _not_updatable(member: str) -> ArmError:
    message = f"The property '{member}' was specified in the input, but it cannot be updated."
    return ArmError(409, "AccountPropertyCannotBeUpdated", message, target=member)


def _find(azure: ResourceManager, name: str) -> Stored | None:
    return next(iter(azure.store.named(ACCOUNTS, name)), None)


def account_of(call: Call) -> Stored:
    """The account that a request is about or below, ready for use.

    :raises ArmError: There is none, or it is still being made, or making it failed.
    """
    account = resource_of(call, ResourceId(call.id).top)
    if account.properties.get("provisioningState") != "Succeeded":
        raise ArmError(_NOT_PROVISIONED.status, _NOT_PROVISIONED.code, _NOT_PROVISIONED.message)
    return account


KIND = serve(
    behaviours,
    Kind(
        ACCOUNTS,
        creating="ResolvingDNS",
        style="location",
        busy=_NOT_PROVISIONED,
        prepare=_prepare,
        present=show_connections,
    ),
    get_="StorageAccounts_GetProperties",
    delete_="StorageAccounts_Delete",
    lists=("StorageAccounts_List", "StorageAccounts_ListByResourceGroup"),
)


@behaviours.serves("StorageAccounts_Create")
def create(call: Call) -> LocalResponse:
    """Create an account with its services, or change one."""
    response = put(call, KIND)
    _add_services(call)
    polled = "Location" in response.headers or "Azure-AsyncOperation" in response.headers
    # Until the account is there, the service says nothing but where to ask.
    return response.without_body() if polled else response


@behaviours.serves("StorageAccounts_Update")
def update(call: Call) -> LocalResponse:
    """Change an account."""
    response = patch(call, KIND)
    _add_services(call)
    return response


def _add_services(call: Call) -> None:
    """The services below an account are there as soon as it is, and another kind of account has more of them."""
    account = call.store.get(call.id)
    assert account is not None, "it has just been stored"
    for service in services_of(account.document):
        id = f"{account.id}/{SERVICES[service]}/default" if service in SERVICES else ""
        if id and call.store.get(id) is None:
            call.store.put(Stored(id, {"properties": {}}), call.now)


@behaviours.serves("StorageAccounts_CheckNameAvailability")
def check_name_availability(call: Call) -> LocalResponse:
    """Whether an account may have a name."""
    name = call.body["name"]
    if (call.body.get("type") or ACCOUNTS).lower() != ACCOUNTS.lower():
        raise _invalid("type", f"It is {ACCOUNTS}.")
    try:
        _check_name(name)
    except ArmError as error:
        return call.answer(200, {"nameAvailable": False, "reason": error.code, "message": error.message})
    if _find(call.azure, name):
        message = f"The storage account named {name} is already taken."
        return call.answer(200, {"nameAvailable": False, "reason": "AlreadyExists", "message": message})
    return call.answer(200, {"nameAvailable": True})


@behaviours.serves("StorageAccounts_ListKeys")
def list_keys(call: Call) -> LocalResponse:
    """The two access keys."""
    account = account_of(call)
    directory = account.properties.get("azureFilesIdentityBasedAuthentication") or {}
    # An account that no directory knows has no Kerberos keys, whoever asks for them: clients do so by default.
    if call.query.get("$expand") and directory.get("directoryServiceOptions", "None") != "None":
        raise not_implemented(call.operation.id, "Kerberos keys")
    return _keys(call, account)


@behaviours.serves("StorageAccounts_RegenerateKey")
def regenerate_key(call: Call) -> LocalResponse:
    """Make another key in place of one."""
    account, name = account_of(call), call.body["keyName"].lower()
    if name not in ("key1", "key2"):
        raise _invalid("keyName", "It is key1 or key2.")
    generations = account.private.setdefault("generations", {})
    generations[name] = generations.get(name, 0) + 1
    account.properties["keyCreationTime"][name] = timestamp(call.now)
    call.store.put(account, call.now)
    return _keys(call, account)


def _keys(call: Call, account: Stored) -> LocalResponse:
    keys = [
        {"keyName": name, "value": _key(account, name), "permissions": "FULL", "creationTime": created}
        for name, created in account.properties["keyCreationTime"].items()
    ]
    return call.answer(200, {"keys": keys})


def _key(account: Stored, name: str) -> str:
    """A key that opens nothing. It is worked out each time, so that none has to be kept."""
    generation = account.private.get("generations", {}).get(name, 0)
    made = f"{account.name}/{account.properties['creationTime']}/{name}/{generation}"
    return base64.b64encode(hashlib.sha512(made.encode()).digest()).decode()


@behaviours.serves("Skus_List")
def list_skus(call: Call) -> LocalResponse:
    """The SKUs by kind of account and region."""
    skus = [
        {
            "resourceType": "storageAccounts",
            "name": sku,
            "tier": _tier(sku),
            "kind": kind,
            "locations": [region.name],
            "capabilities": [],
            "restrictions": [],
        }
        for region in LOCATIONS.values()
        for kind, names in _SKUS.items()
        for sku in names
        if (region.zones or "ZRS" not in sku) and (region.paired or not _geo(sku))
    ]
    return page(call, skus)


@behaviours.serves("Usages_ListByLocation")
def list_usages(call: Call) -> LocalResponse:
    """How many accounts there are in a region, of those that a subscription may have."""
    location = normalize(call.arguments["location"])
    here = [
        each for each in call.store.of_type(ACCOUNTS, call.subscription) if each.document.get("location") == location
    ]
    name = {"value": "StorageAccounts", "localizedValue": "Storage Accounts"}
    return page(call, [{"unit": "Count", "currentValue": len(here), "limit": _LIMIT, "name": name}])
