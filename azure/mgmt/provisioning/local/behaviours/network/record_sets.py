"""Record sets of DNS zones, public and private ones: the same rules, and members that are spelled otherwise."""

from __future__ import annotations

from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any

from ...arm.errors import bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider import crud
from ...provider.paging import page
from ...provider.preconditions import check_parents, resource_of, resource_to_delete
from ...store import Stored

# The member that has the records, by type; private zones spell the first letters small.
_MEMBERS = {
    "A": "ARecords",
    "AAAA": "AAAARecords",
    "CAA": "caaRecords",
    "CNAME": "CNAMERecord",
    "MX": "MXRecords",
    "NS": "NSRecords",
    "PTR": "PTRRecords",
    "SOA": "SOARecord",
    "SRV": "SRVRecords",
    "TXT": "TXTRecords",
}
_APEX = "@"
_LONGEST = 2**31 - 1
_CHARACTERS = 1024


class RecordSets:
    """The record sets of one of the two services.

    :param zones: The type of its zones.
    :param types: The types of records that its zones have.
    """

    def __init__(self, behaviours: Behaviours, zones: str, types: tuple[str, ...], *, private: bool) -> None:
        self._zones, self._private = zones, private
        self._kinds = {
            type: behaviours.kind(
                Kind(
                    f"{zones}/{type}",
                    tracked=False,
                    creating=None,
                    prepare=self._prepare,
                    present=self._present,
                    etag=True,
                )
            )
            for type in types
        }
        behaviours.serves("RecordSets_CreateOrUpdate")(lambda call: crud.put(call, self._kind(call)))
        behaviours.serves("RecordSets_Update")(lambda call: crud.patch(call, self._kind(call)))
        behaviours.serves("RecordSets_Get")(crud.get)
        behaviours.serves("RecordSets_Delete")(_delete)
        behaviours.serves("RecordSets_ListByType")(self._list_type)
        behaviours.serves("RecordSets_ListByDnsZone", "RecordSets_ListAllByDnsZone", "RecordSets_List")(self._list)

    def of_zone(self, azure: ResourceManager, zone: str) -> list[Stored]:
        """The record sets of a zone."""
        return [each for type in self._kinds for each in azure.store.of_type(f"{self._zones}/{type}", zone)]

    def member(self, type: str) -> str:
        """The member that has the records of a type."""
        name = _MEMBERS[type]
        if not self._private:
            return name
        return f"{type.lower()}{name[len(type) :]}"

    def add(self, azure: ResourceManager, zone: str, type: str, ttl: int, records: Any) -> None:
        """Put the record set of the zone itself there, as a new zone has it."""
        properties = {"ttl" if self._private else "TTL": ttl, self.member(type): records}
        azure.store.put(Stored(f"{zone}/{type}/{_APEX}", {"properties": properties}), azure.now())

    def include(self, azure: ResourceManager, zone: str, name: str, ttl: int, address: str) -> None:
        """Put an IPv4 address into a record set, which is made unless it is there."""
        id, member = f"{zone}/A/{name}", self.member("A")
        stored = azure.store.get(id) or Stored(id, {"properties": {"ttl" if self._private else "TTL": ttl, member: []}})
        record = {"ipv4Address": address}
        records = stored.properties.get(member) or []
        stored.properties[member] = [*(each for each in records if each != record), record]
        azure.store.put(stored, azure.now())

    def exclude(self, azure: ResourceManager, zone: str, name: str, address: str) -> None:
        """Take an IPv4 address out of a record set, which goes with its last record."""
        stored, member = azure.store.get(f"{zone}/A/{name}"), self.member("A")
        if stored is None:
            return
        stored.properties[member] = [
            each for each in stored.properties.get(member) or [] if each != {"ipv4Address": address}
        ]
        if stored.properties[member]:
            azure.store.put(stored, azure.now())
        else:
            azure.store.delete(stored.id)

    def _kind(self, call: Call) -> Kind:
        type = ResourceId(call.id).type.rpartition("/")[2].upper()
        if type not in self._kinds:
            raise bad_request(f"The record type '{type}' is not supported.", "recordType")
        return self._kinds[type]

    def _prepare(self, call: Call, document: dict[str, Any], existing: Stored | None) -> None:
        named = ResourceId(call.id)
        type = named.type.rpartition("/")[2].upper()
        properties = document.setdefault("properties", {})
        if type == "SOA" and existing is None:
            raise bad_request("The SOA record set is made with its zone, and has the name '@'.")
        if type == "CNAME" and named.name == _APEX:
            raise bad_request("A record set of type 'CNAME' cannot be created at the zone apex ('@').")
        self._check_neighbours(call, named, type)
        wrong = next(
            (each for each, name in _MEMBERS.items() if each != type and properties.get(self.member(each))), None
        )
        if wrong is not None:
            raise bad_request(f"The record set of type '{type}' has records of type '{wrong}'.", self.member(wrong))
        ttl = properties.get("ttl" if self._private else "TTL")
        target = (properties.get("targetResource") or {}).get("id")
        if ttl is None and not target:
            raise bad_request("The record set has no TTL.", "ttl")
        if ttl is not None and not 1 <= ttl <= _LONGEST:
            raise bad_request(f"The TTL of the record set is not between 1 and {_LONGEST}: {ttl}.", "ttl")
        records = properties.get(self.member(type))
        if type == "CNAME" and not records and not target:
            raise bad_request("The record set of type 'CNAME' has no record.", self.member(type))
        _check_records(type, records)
        if existing is not None and type in ("SOA", "NS") and named.name == _APEX:
            self._keep_servers(type, properties, existing)

    def _keep_servers(self, type: str, properties: dict[str, Any], existing: Stored) -> None:
        """The host of a zone's SOA record, and its own name servers, are Azure's."""
        member = self.member(type)
        before = existing.properties[member]
        if type == "SOA":
            properties[member] = {**before, **(properties.get(member) or {}), "host": before["host"]}
        else:
            given = properties.get(member) or []
            properties[member] = [*before, *(each for each in given if each not in before)]

    def _check_neighbours(self, call: Call, named: ResourceId, type: str) -> None:
        """Refuse a CNAME record set beside any other of its name."""
        zone = named.parent or ""
        others = [each for each in self._kinds if each != type and call.store.get(f"{zone}/{each}/{named.name}")]
        if others and (type == "CNAME" or "CNAME" in others):
            found = "CNAME" if "CNAME" in others else others[0]
            raise bad_request(
                f"The record could not be created because a {found} record with the same name already exists in this "
                "zone."
            )

    def _present(self, azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
        document["properties"] = properties = dict(document["properties"])
        zone = ResourceId(ResourceId(stored.id).parent or "").name
        properties["fqdn"] = f"{zone}." if stored.name == _APEX else f"{stored.name}.{zone}."
        if self._private:
            properties["isAutoRegistered"] = False
        else:
            properties["provisioningState"] = "Succeeded"

    def _list_type(self, call: Call) -> LocalResponse:
        type = self._kind_of_word(call)
        zone = resource_of(call, ResourceId(call.request.path).top)
        return page(call, _with_suffix(call, call.store.of_type(f"{self._zones}/{type}", zone.id)))

    def _kind_of_word(self, call: Call) -> str:
        word = ResourceId(call.request.path).name.upper()
        if word not in self._kinds:
            raise bad_request(f"The record type '{word}' is not supported.", "recordType")
        return word

    def _list(self, call: Call) -> LocalResponse:
        zone = resource_of(call, ResourceId(call.request.path).top)
        return page(call, _with_suffix(call, self.of_zone(call.azure, zone.id)))


def _delete(call: Call) -> LocalResponse:
    """Remove a record set, unless it is the zone's own."""
    existing = resource_to_delete(call)
    if existing is None:
        check_parents(call, call.id, reading=True)
        return call.answer(204)
    type = existing.type.rpartition("/")[2].upper()
    if type in ("SOA", "NS") and existing.name == _APEX:
        raise bad_request(f"Record sets of type '{type}' with name '@' cannot be deleted.")
    call.store.delete(existing.id)
    return call.answer(200)


def _with_suffix(call: Call, found: list[Stored]) -> list[Stored]:
    suffix = call.query.get("$recordsetnamesuffix", "").lower()
    return [each for each in found if each.name.lower().endswith(suffix)]


def _check_records(type: str, records: Any) -> None:
    """Refuse addresses and texts that no record may have, and records that are there twice."""
    if isinstance(records, list) and any(records.count(each) > 1 for each in records):
        raise bad_request(f"The record set of type '{type}' has the same record twice.")
    for each in records or [] if type in ("A", "AAAA", "TXT") else []:
        if type == "TXT":
            if sum(len(text) for text in each.get("value") or []) > _CHARACTERS:
                raise bad_request(f"A record of type 'TXT' has more than {_CHARACTERS} characters.")
            continue
        given = each.get("ipv4Address" if type == "A" else "ipv6Address")
        try:
            (IPv4Address if type == "A" else IPv6Address)(str(given))
        except AddressValueError:
            raise bad_request(f"The value '{given}' is not a valid address of a record of type '{type}'.") from None
