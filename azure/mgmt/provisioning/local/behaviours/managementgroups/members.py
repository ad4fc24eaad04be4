"""Subscriptions in management groups: each is in one, that of the tenant unless it is said."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.management_groups import MEMBERS, group_id, management_group
from ...provider.paging import page
from ...store import Stored

behaviours = Behaviours("managementgroups")
behaviours.kind(Kind(MEMBERS, tracked=False, creating=None))


@behaviours.serves("ManagementGroupSubscriptions_Create")
def put(call: Call) -> LocalResponse:
    """Put a subscription into a management group; it leaves the one that it was in."""
    group, name = _group(call), call.arguments["subscriptionId"]
    if call.store.get(f"/subscriptions/{name}") is None:
        raise ArmError(404, "SubscriptionNotFound", f"The subscription '{name}' could not be found.")
    for other in call.store.of_type(MEMBERS):
        if other.name.lower() == name.lower():
            call.store.delete(other.id)
    stored = Stored(f"{group.id}/subscriptions/{name}", {})
    call.store.put(stored, call.now)
    return call.answer(200, _document(call, stored))


@behaviours.serves("ManagementGroupSubscriptions_GetSubscription")
def get(call: Call) -> LocalResponse:
    """A subscription in a management group."""
    stored = call.store.get(call.id)
    if stored is None:
        _group(call)
        name = call.arguments["subscriptionId"]
        message = f"The subscription '{name}' is not in the management group '{call.arguments['groupId']}'."
        raise ArmError(404, "SubscriptionNotFound", message)
    return call.answer(200, _document(call, stored))


@behaviours.serves("ManagementGroupSubscriptions_Delete")
def delete(call: Call) -> LocalResponse:
    """Take a subscription out of a management group."""
    stored = call.store.get(call.id)
    if stored is None:
        return call.answer(204)
    call.store.delete(stored.id)
    return call.answer(200)


@behaviours.serves("ManagementGroupSubscriptions_GetSubscriptionsUnderManagementGroup")
def list_members(call: Call) -> LocalResponse:
    """The subscriptions right below a management group."""
    members = call.store.of_type(MEMBERS, _group(call).id)
    return page(call, [_document(call, each) for each in members])


def _group(call: Call) -> Stored:
    return management_group(call.azure, group_id(call.arguments["groupId"]))


def _document(call: Call, stored: Stored) -> dict[str, Any]:
    subscription = call.store.get(f"/subscriptions/{stored.name}")
    parent = stored.id.rpartition("/subscriptions/")[0]
    properties: dict[str, Any] = {
        "tenant": call.azure.tenant_id,
        "displayName": stored.name if subscription is None else subscription.document["displayName"],
        "parent": {"id": parent},
        "state": "Active",
    }
    return {"id": stored.id, "type": MEMBERS, "name": stored.name, "properties": properties}
