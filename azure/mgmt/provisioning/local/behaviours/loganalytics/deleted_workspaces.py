"""Workspaces that were deleted: kept for a fortnight, in which they can be had back."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import Any

from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.paging import page_of
from ...provider.preconditions import check_parents
from ...store import Stored

behaviours = Behaviours("loganalytics")

FORCED = "forced"
"""Marks a workspace that is not to be kept when it is deleted, in what is private of it."""
_DELETED = "deleted-workspaces"
_LIVES = "workspace-lives"
_SECONDS_KEPT = 14 * 86_400


def keep(azure: ResourceManager, stored: Stored) -> None:
    """Keep a workspace, with all that is in it, that is about to be removed."""
    if FORCED in stored.private:
        azure.store.put_record(_LIVES, stored.key, {"ended": lives_ended(azure, stored.id) + 1})
        return
    contents = [asdict(each) for each in (stored, *azure.store.below(stored.id))]
    for each in contents:
        each["private"].pop("operation", None)
        if "provisioningState" in each["document"].get("properties", {}):
            each["document"]["properties"]["provisioningState"] = "Succeeded"
    record = {"until": azure.clock.now() + _SECONDS_KEPT, "contents": contents}
    azure.store.put_record(_DELETED, stored.key, record)


def lives_ended(azure: ResourceManager, id: str) -> int:
    """How many workspaces have been under an id that are gone for good."""
    record = azure.store.record(_LIVES, key_of(id))
    return 0 if record is None else int(record["ended"])


def find(azure: ResourceManager, id: str) -> Stored | None:
    """The workspace that was deleted under an id, if it is still kept."""
    record = azure.store.record(_DELETED, key_of(id))
    if record is None:
        return None
    if record["until"] <= azure.clock.now():
        azure.store.delete_record(_DELETED, key_of(id))
        azure.store.put_record(_LIVES, key_of(id), {"ended": lives_ended(azure, id) + 1})
        return None
    return Stored(**record["contents"][0])


def recover(azure: ResourceManager, id: str) -> None:
    """Put a deleted workspace back, with all that was in it."""
    record = azure.store.record(_DELETED, key_of(id))
    assert record is not None, "it was found"
    for each in record["contents"]:
        azure.store.restore(Stored(**each))
    azure.store.delete_record(_DELETED, key_of(id))


def forget(azure: ResourceManager, id: str) -> bool:
    """Keep a deleted workspace no longer; whether there was one."""
    if find(azure, id) is None:
        return False
    azure.store.put_record(_LIVES, key_of(id), {"ended": lives_ended(azure, id) + 1})
    return azure.store.delete_record(_DELETED, key_of(id))


@behaviours.serves("DeletedWorkspaces_List")
def list_of_subscription(call: Call) -> LocalResponse:
    """The workspaces that were deleted in a subscription."""
    return _page(call, call.subscription)


@behaviours.serves("DeletedWorkspaces_ListByResourceGroup")
def list_of_group(call: Call) -> LocalResponse:
    """The workspaces that were deleted in a resource group."""
    group = ResourceId(call.request.path).group_id or ""
    check_parents(call, f"{group}/providers/x/x/x", reading=True)
    return _page(call, group)


def _page(call: Call, scope: str) -> LocalResponse:
    def show(item: tuple[str, dict[str, Any]]) -> dict[str, Any] | None:
        if item[1]["until"] <= call.now:
            return None
        return call.azure.present(Stored(**item[1]["contents"][0]), listing=True)

    read = partial(call.store.records_of, _DELETED, f"{key_of(scope)}/")
    return page_of(call, read, show, lambda item: item[0])
