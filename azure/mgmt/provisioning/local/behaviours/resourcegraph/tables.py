"""The tables that queries are about, made of what there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...arm.ids import RESOURCE_GROUPS, ResourceId
from ...interface.call import Call
from ...kql.errors import KqlNameError, NotSupported
from ...kql.table import Table
from ...store import Stored

COLUMNS = (
    "id", "name", "type", "tenantId", "kind", "location", "resourceGroup", "subscriptionId", "managedBy", "sku", "plan",
    "properties", "tags", "identity", "zones", "extendedLocation",
)  # fmt: skip
OBJECTS = ("sku", "plan", "properties", "tags", "identity", "zones", "extendedLocation")
_SUBSCRIPTIONS = "microsoft.resources/subscriptions"
_OTHERS = (
    "advisorresources", "alertsmanagementresources", "authorizationresources", "chaosresources",
    "communitygalleryresources", "computeresources", "guestconfigurationresources", "healthresources",
    "healthresourcechanges", "insightsresources", "iotsecurityresources", "kubernetesconfigurationresources",
    "maintenanceresources", "managedservicesresources", "networkresources", "orbitalresources",
    "patchassessmentresources", "patchinstallationresources", "policyresources", "quotaresources",
    "recoveryservicesresources", "resourcechanges", "resourcecontainerchanges", "securityresources",
    "servicefabricresources", "servicehealthresources", "spotresources", "supportresources", "tagsresources",
)  # fmt: skip


class Tables:
    """The tables of some subscriptions, as far as the caller may read what is in them.

    :param subscriptions: The subscriptions.
    """

    def __init__(self, call: Call, subscriptions: list[Stored]) -> None:
        self._call = call
        self._subscriptions = subscriptions

    def __call__(self, name: str) -> Table:
        """A table by its name, in any case.

        :raises NotSupported: Azure has it, and it is not here.
        :raises KqlNameError: There is no such table.
        """
        if name.lower() == "resources":
            return Table(COLUMNS, list(self._resources()))
        if name.lower() == "resourcecontainers":
            return Table(COLUMNS, list(self._containers()))
        if name.lower() in _OTHERS:
            raise NotSupported(f"The table '{name}'")
        raise KqlNameError(f"Table '{name}' was not found.")

    def _resources(self) -> Iterator[dict[str, Any]]:
        for subscription in self._subscriptions:
            for stored in self._call.store.below(subscription.id):
                kind = self._call.azure.kind(stored.type)
                listed = kind is not None and kind.tracked and ResourceId(stored.id).namespace is not None
                if listed and self._call.azure.may_read(stored.id):
                    yield self._row(stored, stored.type.lower())

    def _containers(self) -> Iterator[dict[str, Any]]:
        for subscription in self._subscriptions:
            properties = {"state": "Enabled", "managementGroupAncestorsChain": []}
            document = {"displayName": subscription.document.get("displayName")}
            row = self._row(subscription, _SUBSCRIPTIONS)
            yield {**row, "name": document["displayName"], "properties": properties}
            for stored in self._call.store.of_type(RESOURCE_GROUPS, subscription.id):
                if self._call.azure.may_read(stored.id):
                    yield self._row(stored, f"{_SUBSCRIPTIONS}/resourcegroups")

    def _row(self, stored: Stored, type: str) -> dict[str, Any]:
        named, document = ResourceId(stored.id), self._call.azure.present(stored)
        given = {name: document.get(name) for name in OBJECTS}
        return {
            **given,
            # What has no tags has nothing there, so that isnotempty(tags) finds those that have some.
            "tags": given["tags"] or None,
            "id": stored.id,
            "name": named.name,
            "type": type,
            "tenantId": self._call.azure.tenant_id,
            "kind": (document.get("kind") or "").lower(),
            "location": (document.get("location") or "").lower(),
            "resourceGroup": (named.group or "").lower(),
            "subscriptionId": named.subscription,
            "managedBy": document.get("managedBy") or "",
        }
