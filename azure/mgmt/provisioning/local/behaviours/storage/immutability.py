"""What keeps the blobs of a container as they are: legal holds, and policies for some days."""

from __future__ import annotations

import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, parent_not_found
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import get, put
from ...provider.preconditions import check_match, resource_of
from ...store import Stored
from .accounts import ACCOUNTS, SERVICES
from .leases import malformed, show_lease

behaviours = Behaviours("storage")

CONTAINERS = f"{ACCOUNTS}/{SERVICES['blob']}/containers"
POLICIES = f"{CONTAINERS}/immutabilityPolicies"
_TAG = re.compile(r"[a-z0-9]{3,23}\Z")
_MOST_TAGS = 10
_DAYS = range(1, 146001)
_HOLD = "legalHold"
_APPENDS = ("allowProtectedAppendWrites", "allowProtectedAppendWritesAll")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    before = existing.properties if existing else {}
    if before.get("state") == "Locked":
        raise _locked(call)
    days = properties.setdefault("immutabilityPeriodSinceCreationInDays", 0)
    # Azure takes a policy without days that allows appends.
    if days not in _DAYS:
        raise malformed("immutabilityPeriodSinceCreationInDays", "It is between 1 and 146000 days.")
    _check_appends(properties)
    properties["state"] = "Unlocked"


def _check_appends(properties: dict[str, Any]) -> None:
    if all(properties.get(each) for each in _APPENDS):
        raise malformed(_APPENDS[0], f"It excludes {_APPENDS[1]}.")


_KIND = behaviours.kind(Kind(POLICIES, tracked=False, creating=None, prepare=_prepare, etag=True))


@behaviours.serves("BlobContainers_CreateOrUpdateImmutabilityPolicy")
def create_policy(call: Call) -> LocalResponse:
    """Create a policy, or change one that is not locked."""
    _container(call)
    call.body = call.body or {}
    return put(call, _KIND)


behaviours.serves("BlobContainers_GetImmutabilityPolicy")(get)


@behaviours.serves("BlobContainers_DeleteImmutabilityPolicy")
def delete_policy(call: Call) -> LocalResponse:
    """Delete a policy that is not locked; the answer is that there is none for any days."""
    stored = _matched(call)
    if stored.properties["state"] == "Locked":
        raise _locked(call)
    call.store.delete(stored.id)
    stored.properties.update(immutabilityPeriodSinceCreationInDays=0, state="Unlocked")
    return call.answer(200, call.azure.present(stored))


@behaviours.serves("BlobContainers_LockImmutabilityPolicy")
def lock_policy(call: Call) -> LocalResponse:
    """Lock a policy: it can only be extended from now on."""
    stored = _matched(call)
    stored.properties["state"] = "Locked"
    return _kept(call, stored)


@behaviours.serves("BlobContainers_ExtendImmutabilityPolicy")
def extend_policy(call: Call) -> LocalResponse:
    """Have a locked policy hold for more days."""
    stored = _matched(call)
    given = (call.body or {}).get("properties") or {}
    days, before = given.get("immutabilityPeriodSinceCreationInDays"), stored.properties
    if before["state"] != "Locked":
        message = f"The immutability policy of '{_container(call).name}' is not locked: only locked ones are extended."
        raise ArmError(409, "ContainerOperationFailure", message)
    if days not in _DAYS or days < before["immutabilityPeriodSinceCreationInDays"]:
        raise malformed("immutabilityPeriodSinceCreationInDays", "It is at least as much as before, to 146000 days.")
    stored.properties["immutabilityPeriodSinceCreationInDays"] = days
    return _kept(call, stored)


def _kept(call: Call, stored: Stored) -> LocalResponse:
    call.store.put(stored, call.now)
    return call.answer(200, call.azure.present(stored))


def _matched(call: Call) -> Stored:
    """The policy, if the request says which version of it is meant."""
    _container(call)
    stored = resource_of(call, f"{ResourceId(call.id).parent}/immutabilityPolicies/default")
    check_match(call, stored)
    return stored


def _container(call: Call) -> Stored:
    id = ResourceId(call.id).parent if "/immutabilitypolicies" in call.id.lower() else call.id
    stored = call.store.get(id or "")
    if stored is None:
        raise parent_not_found(f"{id}/x/x")
    return stored


def _locked(call: Call) -> ArmError:
    message = f"The immutability policy of '{_container(call).name}' is locked: it can be extended, and nothing else."
    return ArmError(409, "ContainerOperationFailure", message)


@behaviours.serves("BlobContainers_SetLegalHold")
def set_hold(call: Call) -> LocalResponse:
    """Put tags on a container: it is held while it has any."""
    stored, tags = resource_of(call), _tags(call)
    held = dict(stored.private.get(_HOLD) or {})
    for tag in tags:
        held.setdefault(tag, call.now)
    if len(held) > _MOST_TAGS:
        raise malformed("tags", f"A container has at most {_MOST_TAGS} of them.")
    return _hold(call, stored, held)


@behaviours.serves("BlobContainers_ClearLegalHold")
def clear_hold(call: Call) -> LocalResponse:
    """Take tags off a container."""
    stored, tags = resource_of(call), _tags(call)
    held = {tag: since for tag, since in (stored.private.get(_HOLD) or {}).items() if tag not in tags}
    return _hold(call, stored, held)


def _hold(call: Call, stored: Stored, held: dict[str, float]) -> LocalResponse:
    stored.private[_HOLD] = held
    call.store.put(stored, call.now)
    document: dict[str, Any] = {"hasLegalHold": bool(held), "tags": list(held)}
    if (call.body or {}).get("allowProtectedAppendWritesAll") is not None:
        document["allowProtectedAppendWritesAll"] = call.body["allowProtectedAppendWritesAll"]
    return call.answer(200, document)


def _tags(call: Call) -> list[str]:
    tags = [str(each).lower() for each in (call.body or {}).get("tags") or []]
    if not tags or not all(_TAG.match(each) for each in tags):
        raise malformed("tags", "Each of them has 3 to 23 letters and digits, and there is at least one.")
    return tags


def present_container(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """Have the document of a container show its lease, its legal hold and its policy."""
    show_lease(azure, stored, document, listing)
    properties = document["properties"]
    if held := stored.private.get(_HOLD):
        tags = [{"tag": tag, "timestamp": timestamp(since), "tenantId": azure.tenant_id} for tag, since in held.items()]
        properties.update(hasLegalHold=True, legalHold={"hasLegalHold": True, "tags": tags})
    policy = azure.store.get(f"{stored.id}/immutabilityPolicies/default")
    if policy is not None:
        shown = {"etag": policy.etag, "properties": dict(policy.properties)}
        properties.update(hasImmutabilityPolicy=True, immutabilityPolicy=shown)
