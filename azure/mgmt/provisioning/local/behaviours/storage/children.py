"""What is in storage accounts: blob containers, file shares, queues and tables, and the settings of their services."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, not_implemented
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Guard, Kind, Prepare, Present
from ...interface.manager import ResourceManager
from ...provider.crud import delete, get, patch, put
from ...provider.documents import merge
from ...provider.paging import page_of_resources
from ...store import Stored
from .accounts import ACCOUNTS, SERVICES, account_of, services_of
from .immutability import present_container
from .leases import keep_leased, show_lease

behaviours = Behaviours("storage")

_NAME = re.compile(r"(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]\Z")
_TABLE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{2,62}\Z")
_CONTAINERS_OF_THE_SERVICE = ("$root", "$web", "$logs")
_RULE = "It has 3 to 63 lower-case letters, digits and hyphens, none of them first, last or beside another one."

_SERVICE_DEFAULTS: dict[str, dict[str, Any]] = {
    "blob": {"cors": {"corsRules": []}, "deleteRetentionPolicy": {"enabled": False, "allowPermanentDelete": False}},
    "file": {"cors": {"corsRules": []}, "shareDeleteRetentionPolicy": {"enabled": True, "days": 7}},
    "queue": {"cors": {"corsRules": []}},
    "table": {"cors": {"corsRules": []}},
}


def _service(call: Call, service: str) -> Stored:
    """A service of the account that a request is about.

    :raises ArmError: The account is not there, or not ready, or of a kind without this service.
    """
    account = account_of(call)
    found = call.store.get(f"{account.id}/{SERVICES[service]}/default")
    if found is None or service not in services_of(account.document):
        message = f"{service.title()} is not supported for the account."
        raise ArmError(400, "FeatureNotSupportedForAccount", message)
    return found


def _check_retention(properties: dict[str, Any]) -> None:
    for member in ("deleteRetentionPolicy", "containerDeleteRetentionPolicy", "shareDeleteRetentionPolicy"):
        policy = properties.get(member) or {}
        if policy.get("enabled") and not 1 <= (policy.get("days") or 0) <= 365:
            raise ArmError(
                400,
                "InvalidValuesForRequestParameters",
                f"Values for request parameters are invalid: {member}.days. An enabled policy has 1 to 365 days.",
                target=f"properties.{member}.days",
            )
    versions = properties.get("isVersioningEnabled") and (properties.get("changeFeed") or {}).get("enabled")
    if (properties.get("restorePolicy") or {}).get("enabled") and not (
        versions and (properties.get("deleteRetentionPolicy") or {}).get("enabled")
    ):
        raise ArmError(
            400,
            "ConflictFeatureEnabled",
            "Point-in-time restore needs versioning, the change feed and the soft deletion of blobs.",
            target="properties.restorePolicy",
        )


def _serve_service(service: str, prefix: str) -> None:
    """The settings of a service: there from the beginning, with defaults until they are set."""

    def present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
        document["properties"] = {**_SERVICE_DEFAULTS[service], **document["properties"]}
        account = azure.store.get(ResourceId(stored.id).top)
        if account is not None and service in ("blob", "file"):
            document["sku"] = account.document["sku"]

    type = f"{ACCOUNTS}/{SERVICES[service]}"
    behaviours.kind(Kind(type, tracked=False, creating=None, present=present))

    @behaviours.serves(f"{prefix}_GetServiceProperties")
    def get_properties(call: Call) -> LocalResponse:
        return call.answer(200, call.azure.present(_service(call, service)))

    @behaviours.serves(f"{prefix}_SetServiceProperties")
    def set_properties(call: Call) -> LocalResponse:
        found = _service(call, service)
        given = (call.body or {}).get("properties") or {}
        merged = merge(found.properties, given)
        _check_retention(merged)
        found.document["properties"] = merged
        call.store.put(found, call.now)
        return call.answer(200, call.azure.present(found))

    @behaviours.serves(f"{prefix}_List")
    def list_services(call: Call) -> LocalResponse:
        account = account_of(call)
        return page_of_resources(call, partial(call.store.of_type, type, account.id))


_serve_service("blob", "BlobServices")
_serve_service("file", "FileServices")
_serve_service("queue", "QueueServices")
_serve_service("table", "TableServices")


def _not_found(noun: str) -> ArmError:
    return ArmError(404, f"{noun.title()}NotFound", f"The specified {noun} does not exist.")


def _check_name(noun: str, name: str) -> None:
    if noun == "table":
        good, rule = _TABLE_NAME.match(name) is not None, "It has 3 to 63 letters and digits, and begins with a letter."
    else:
        reserved = noun == "container" and name in _CONTAINERS_OF_THE_SERVICE
        good, rule = reserved or _NAME.match(name) is not None, _RULE
    if not good:
        raise ArmError(400, "InvalidResourceName", f"The name '{name}' of the {noun} is invalid. {rule}")


def _check_versions(call: Call) -> None:
    """There are no snapshots and nothing that was deleted: whoever asks for them is told so."""
    # A deletion that is to include snapshots has none to include.
    for name in ("$expand", "$include") if call.request.method != "DELETE" else ():
        if wanted := call.query.get(name):
            raise not_implemented(call.operation.id, f"{name}={wanted}")
    if call.request.headers.get("x-ms-snapshot"):
        raise not_implemented(call.operation.id, "snapshots of shares")


def _serve_contents(
    service: str,
    word: str,
    prefix: str,
    noun: str,
    *,
    prepare: Prepare,
    present: Present | None = None,
    guard: Guard | None = None,
    etag: bool = False,
) -> None:
    """What is in a service: created, changed, shown, listed and deleted.

    :param word: Its type below the service, for instance ``containers``.
    :param prefix: What its operations begin with.
    :param noun: What messages call one.
    """

    def checked(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
        if existing is None:
            _check_name(noun, ResourceId(call.id).name)
        document.setdefault("properties", {})
        prepare(call, document, existing)

    type = f"{ACCOUNTS}/{SERVICES[service]}/{word}"
    kind = behaviours.kind(
        Kind(type, tracked=False, creating=None, prepare=checked, present=present, guard=guard, etag=etag)
    )

    def serve(name: str, action: Callable[[Call], LocalResponse], *, needed: bool) -> None:
        @behaviours.serves(f"{prefix}_{name}")
        def handle(call: Call) -> LocalResponse:
            _service(call, service)
            _check_versions(call)
            # The body of a table may be left out.
            call.body = call.body or {}
            if needed and call.store.get(call.id) is None:
                raise _not_found(noun)
            return action(call)

    serve("Create", lambda call: put(call, kind), needed=False)
    serve("Update", lambda call: patch(call, kind), needed=True)
    serve("Get", get, needed=True)
    serve("Delete", delete, needed=False)

    @behaviours.serves(f"{prefix}_List")
    def list_all(call: Call) -> LocalResponse:
        read = partial(call.store.of_type, type, _service(call, service).id)
        _check_versions(call)
        beginning = call.query.get("$filter") or ""

        def show(stored: Stored) -> dict[str, Any] | None:
            return call.azure.present(stored, listing=True) if stored.name.startswith(beginning) else None

        return page_of_resources(call, read, show)


def _prepare_container(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document["properties"]
    access = properties.setdefault("publicAccess", "None")
    if access != "None" and not account_of(call).properties.get("allowBlobPublicAccess"):
        message = "Public access is not permitted on this storage account."
        raise ArmError(409, "PublicAccessNotPermitted", message, target="properties.publicAccess")
    properties.setdefault("defaultEncryptionScope", "$account-encryption-key")
    properties.setdefault("denyEncryptionScopeOverride", False)
    properties.update(hasImmutabilityPolicy=False, hasLegalHold=False, lastModifiedTime=timestamp(call.now))


def _prepare_share(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties, account = document["properties"], account_of(call).document
    files = account["kind"] == "FileStorage"
    premium = files and account["sku"]["name"] in ("Premium_LRS", "Premium_ZRS")
    quota = properties.setdefault("shareQuota", 100 if premium else 5120)
    smallest, largest = (100 if premium else 1), 262144 if files else 102400
    if not smallest <= quota <= largest:
        raise ArmError(
            400,
            "InvalidHeaderValue",
            f"The quota of a share in this account is {smallest} to {largest} GiB, not {quota}.",
            target="properties.shareQuota",
        )
    protocol = properties.setdefault("enabledProtocols", "SMB")
    if existing is not None and existing.properties["enabledProtocols"] != protocol:
        raise ArmError(409, "SharePropertyCannotBeUpdated", "The protocol of a share can't be changed.")
    if protocol == "NFS" and not files:
        message = "NFS is supported in premium accounts of kind FileStorage only."
        raise ArmError(400, "FeatureNotSupportedForAccount", message, target="properties.enabledProtocols")
    if properties.get("rootSquash") and protocol != "NFS":
        raise ArmError(400, "InvalidRequestPropertyValue", "rootSquash is for shares with NFS only.")
    if not files or premium:
        tier = properties.setdefault("accessTier", "Premium" if premium else "TransactionOptimized")
        if (tier == "Premium") != premium:
            message = f"The access tier {tier} is not for shares in this account."
            raise ArmError(400, "InvalidHeaderValue", message, target="properties.accessTier")
    properties.update(lastModifiedTime=timestamp(call.now))


def _prepare_queue(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    document["properties"].setdefault("metadata", {})


def _present_queue(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    if not listing:
        # Nobody can put a message in.
        document["properties"] = {**document["properties"], "approximateMessageCount": 0}


def _prepare_table(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    document["properties"]["tableName"] = ResourceId(call.id).name


_serve_contents(
    "blob",
    "containers",
    "BlobContainers",
    "container",
    prepare=_prepare_container,
    present=present_container,
    guard=keep_leased,
    etag=True,
)
_serve_contents(
    "file",
    "shares",
    "FileShares",
    "share",
    prepare=_prepare_share,
    present=show_lease,
    guard=keep_leased,
    etag=True,
)
_serve_contents("queue", "queues", "Queue", "queue", prepare=_prepare_queue, present=_present_queue)
_serve_contents("table", "tables", "Table", "table", prepare=_prepare_table)
