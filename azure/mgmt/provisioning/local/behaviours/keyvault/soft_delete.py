"""Soft deletion: what vaults and managed HSMs have in common when they are deleted, listed, recovered and purged."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.longrunning import begin
from ...provider.paging import page_of
from ...store import Stored

_DAY = 86_400


@dataclass(frozen=True)
class SoftDeleted:
    """Soft-deleted resources of a type.

    :param collection: Where they are kept.
    :param type: Their type, for instance ``Microsoft.KeyVault/deletedVaults``.
    :param noun: What messages call one.
    :param id_property: The property that has the id it had before.
    :param purge_operation: What purging is called in the error of purge protection.
    """

    collection: str
    type: str
    noun: str
    id_property: str
    purge_operation: str

    @property
    def _names(self) -> str:
        return f"{self.collection}-names"

    def keep(self, azure: ResourceManager, stored: Stored) -> None:
        """Keep a resource, with everything below it, that is about to be removed."""
        now = azure.clock.now()
        days = stored.properties.get("softDeleteRetentionInDays") or 90
        contents = [asdict(each) for each in [stored, *azure.store.below(stored.id)]]
        record = {"id": stored.id, "deleted": now, "purge": now + days * _DAY, "contents": contents}
        azure.store.put_record(self.collection, self._key(stored), record)
        # Names are unique in all subscriptions.
        azure.store.put_record(self._names, stored.name, {"key": self._key(stored)})

    def find(self, azure: ResourceManager, subscription: str | None, name: str) -> dict[str, Any] | None:
        """The soft-deleted resource with this name, in one subscription or in all."""
        key = f"{subscription}/{name}"
        if subscription is None:
            key = (azure.store.record(self._names, name) or {"key": ""})["key"]
        record = azure.store.record(self.collection, key)
        return None if record is None or record["purge"] <= azure.clock.now() else record

    def recover(self, call: Call, record: dict[str, Any]) -> Stored:
        """Bring a resource back as it was, with what is below it."""
        restored = [Stored(**each) for each in record["contents"]]
        for each in restored:
            call.store.restore(each)
        self.forget(call.azure, record)
        return restored[0]

    def forget(self, azure: ResourceManager, record: dict[str, Any]) -> None:
        """It is gone for good."""
        stored = Stored(**record["contents"][0])
        azure.store.delete_record(self.collection, self._key(stored))
        azure.store.delete_record(self._names, stored.name)

    def serve(self, behaviours: Behaviours, *, list_: str, get_: str, purge_: str) -> None:
        """Register the operations that list, get and purge."""

        @behaviours.serves(list_)
        def list_deleted(call: Call) -> LocalResponse:
            def show(item: tuple[str, dict[str, Any]]) -> dict[str, Any] | None:
                return self._document(call, item[1]) if item[1]["purge"] > call.now else None

            read = partial(call.store.records_of, self.collection, f"{call.arguments['subscriptionId']}/")
            return page_of(call, read, show, lambda item: item[0])

        @behaviours.serves(get_)
        def get_deleted(call: Call) -> LocalResponse:
            return call.answer(200, self._document(call, self._find(call)))

        @behaviours.serves(purge_)
        def purge_deleted(call: Call) -> LocalResponse:
            record = self._find(call)
            if self._protected(record):
                message = f"Operation '{self.purge_operation}' is not allowed."
                raise ArmError(405, "MethodNotAllowed", message)
            effect = f"{behaviours.service}/purge-{self.collection}"
            return begin(call, "location", effect=effect, arguments={"id": record["id"]}, final={"status": 200})

        @behaviours.effect(f"purge-{self.collection}")
        def purge(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
            named = ResourceId(arguments["id"])
            if record := self.find(azure, named.subscription, named.name):
                self.forget(azure, record)
            return None

    def _find(self, call: Call) -> dict[str, Any]:
        name = call.arguments.get("vaultName") or call.arguments["name"]
        record = self.find(call.azure, call.arguments["subscriptionId"], name)
        location = record and record["contents"][0]["document"].get("location")
        if record is None or location != call.arguments["location"].replace(" ", "").lower():
            raise ArmError(
                404,
                f"Deleted{self.noun}NotFound",
                f"The specified deleted {self.noun.lower()} '{name}' does not exist.",
            )
        return record

    def _document(self, call: Call, record: dict[str, Any]) -> dict[str, Any]:
        document = record["contents"][0]["document"]
        name = ResourceId(record["id"]).name
        properties: dict[str, Any] = {
            self.id_property: record["id"],
            "location": document["location"],
            "deletionDate": timestamp(record["deleted"]),
            "scheduledPurgeDate": timestamp(record["purge"]),
            "tags": document.get("tags") or {},
        }
        if self._protected(record):
            properties["purgeProtectionEnabled"] = True
        word = self.type.partition("/")[2]
        subscription = f"/subscriptions/{ResourceId(record['id']).subscription}"
        base = f"{subscription}/providers/Microsoft.KeyVault/locations/{document['location']}"
        return {"id": f"{base}/{word}/{name}", "name": name, "type": self.type, "properties": properties}

    @staticmethod
    def _protected(record: dict[str, Any]) -> bool:
        return bool(record["contents"][0]["document"].get("properties", {}).get("enablePurgeProtection"))

    @staticmethod
    def _key(stored: Stored) -> str:
        return f"{ResourceId(stored.id).subscription}/{stored.name}"


def check_retention(properties: dict[str, Any], before: dict[str, Any]) -> None:
    """Fill in for how many days a resource is kept after it was deleted.

    :raises ArmError: Azure keeps none for as short or as long.
    """
    days = properties.setdefault("softDeleteRetentionInDays", before.get("softDeleteRetentionInDays", 90))
    if not 7 <= days <= 90:
        raise bad_request('The property "softDeleteRetentionInDays" must be between 7 and 90.')
