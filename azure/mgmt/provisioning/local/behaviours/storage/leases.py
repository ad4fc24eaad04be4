"""Leases of containers and shares: who holds one keeps others from deleting them."""

from __future__ import annotations

import uuid
from typing import Any

from ...arm.errors import ArmError
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.preconditions import resource_of
from ...store import Stored

behaviours = Behaviours("storage")

_SECONDS = range(15, 61)
_ENDLESS = -1
_BREAKING = range(61)
_KEY = "lease"


@behaviours.serves("BlobContainers_Lease", "FileShares_Lease")
def lease(call: Call) -> LocalResponse:
    """Acquire, renew, change, release or break a lease."""
    stored, body = resource_of(call), call.body or {}
    action = str(body.get("action") or "")
    state = state_of(call.azure, stored)
    if action == "Acquire":
        answer = _acquire(call, stored, body, state)
    elif action in ("Renew", "Change", "Release"):
        answer = _hold(call, stored, body, action)
    elif action == "Break":
        answer = _break(call, stored, body, state)
    else:
        raise malformed("action", "It is one of Acquire, Renew, Change, Release and Break.")
    call.store.put(stored, call.now)
    return call.answer(200, answer)


def _acquire(call: Call, stored: Stored, body: dict[str, Any], state: str) -> dict[str, Any]:
    seconds = body.get("leaseDuration")
    if seconds is None or (seconds != _ENDLESS and seconds not in _SECONDS):
        raise malformed("leaseDuration", "It is -1, or between 15 and 60 seconds.")
    id = _id(body.get("proposedLeaseId"), "proposedLeaseId") or str(uuid.uuid4())
    if state == "Breaking" or (state == "Leased" and stored.private[_KEY]["id"] != id):
        raise ArmError(409, "LeaseAlreadyPresent", f"There is already a lease present on '{stored.name}'.")
    stored.private[_KEY] = {"id": id, "seconds": seconds, "until": _end(call, seconds)}
    return {"leaseId": id}


def _hold(call: Call, stored: Stored, body: dict[str, Any], action: str) -> dict[str, Any]:
    """What who holds the lease may do, which its id shows."""
    held = stored.private.get(_KEY)
    if held is None:
        raise ArmError(409, "LeaseNotPresentWithLeaseOperation", f"There is no lease on '{stored.name}'.")
    given = _id(body.get("leaseId"), "leaseId")
    proposed = _id(body.get("proposedLeaseId"), "proposedLeaseId")
    # A change that was made already is no mistake.
    if given != held["id"] and not (action == "Change" and proposed == held["id"]):
        message = f"The lease id that was given is not that of the lease on '{stored.name}'."
        raise ArmError(409, "LeaseIdMismatchWithLeaseOperation", message)
    if action == "Release":
        del stored.private[_KEY]
        return {}
    if "broken" in held:
        code = "LeaseIsBrokenAndCannotBeRenewed" if action == "Renew" else "LeaseIsBreakingAndCannotBeChanged"
        raise ArmError(409, code, f"The lease on '{stored.name}' was broken.")
    if action == "Change":
        if proposed is None:
            raise malformed("proposedLeaseId", "It is the new id of the lease.")
        held["id"] = proposed
    else:
        held["until"] = _end(call, held["seconds"])
    return {"leaseId": held["id"]}


def _break(call: Call, stored: Stored, body: dict[str, Any], state: str) -> dict[str, Any]:
    held = stored.private.get(_KEY)
    if held is None:
        raise ArmError(409, "LeaseNotPresentWithLeaseOperation", f"There is no lease on '{stored.name}'.")
    period = body.get("breakPeriod")
    if period is not None and period not in _BREAKING:
        raise malformed("breakPeriod", "It is between 0 and 60 seconds.")
    left = 0.0 if held["until"] is None else max(0.0, held["until"] - call.azure.clock.now())
    if state in ("Leased", "Breaking") and "broken" not in held:
        seconds = left if period is None else period if held["until"] is None else min(period, left)
        held["broken"] = call.azure.clock.now() + seconds
    return {"leaseTimeSeconds": str(max(0, round(held.get("broken", 0.0) - call.azure.clock.now())))}


def _end(call: Call, seconds: int) -> float | None:
    return None if seconds == _ENDLESS else call.azure.clock.now() + seconds


def _id(given: str | None, member: str) -> str | None:
    if given is None:
        return None
    try:
        return str(uuid.UUID(given))
    except ValueError:
        raise malformed(member, "It is a GUID.") from None


def malformed(member: str, rule: str) -> ArmError:
    """A value of a body breaks a rule."""
    message = f"The value of '{member}' is not valid. {rule}"
    return ArmError(400, "InvalidValuesForRequestParameters", message, target=member)


def state_of(azure: ResourceManager, stored: Stored) -> str:
    """The state of the lease: Available, Leased, Expired, Breaking or Broken."""
    held, now = stored.private.get(_KEY), azure.clock.now()
    if held is None:
        return "Available"
    if "broken" in held:
        return "Breaking" if held["broken"] > now else "Broken"
    return "Expired" if held["until"] is not None and held["until"] <= now else "Leased"


def show_lease(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """Have a document say how it is with the lease."""
    state = state_of(azure, stored)
    locked = state in ("Leased", "Breaking")
    said = {"leaseState": state, "leaseStatus": "Locked" if locked else "Unlocked"}
    if state == "Leased":
        said["leaseDuration"] = "Infinite" if stored.private[_KEY]["until"] is None else "Fixed"
    document["properties"] = {**document["properties"], **said}


def keep_leased(azure: ResourceManager, stored: Stored) -> None:
    """Refuse to delete what somebody has a lease of."""
    if state_of(azure, stored) in ("Leased", "Breaking"):
        message = f"There is currently a lease on '{stored.name}' and no lease ID was specified in the request."
        raise ArmError(412, "LeaseIdMissing", message)
