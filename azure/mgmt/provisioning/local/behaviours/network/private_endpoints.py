"""Private endpoints: an interface in a subnet that stands for a resource of some service, which knows of it, too."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any, NamedTuple

from ...arm.ids import ResourceId, key_of
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...interface.manager import ResourceManager
from ...provider.private_links import CONNECTIONS
from ...provider.references import invalid_reference, require
from ...store import Stored
from .allocation import allocate
from .common import (
    APPLICATION_GROUPS,
    INTERFACES,
    PRIVATE_ENDPOINTS,
    check_name,
    refer_to_subnet,
    refused,
    resource_guid,
    serve_network,
)
from .private_dns_zone_groups import ZONE_GROUPS, release_zones
from .private_link_targets import LINK_SERVICES, TARGETS, Group, Member, groups_of, says_groups, takes_connections

behaviours = Behaviours("network")

_LISTS = {"privateLinkServiceConnections": "Approved", "manualPrivateLinkServiceConnections": "Pending"}


class _Connection(NamedTuple):
    """What a private endpoint is to be connected to.

    :param state: Of a new connection.
    """

    target: Stored
    group: str
    parts: Group
    state: dict[str, str]


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    location = document["location"]
    subnet = refer_to_subnet(call, properties, call.id, location)
    if subnet is None:
        raise refused("SubnetIsRequired", f"The private endpoint {call.id} needs a subnet.")
    if existing is not None and key_of(existing.properties["subnet"]["id"]) != key_of(subnet):
        raise refused("PrivateEndpointSubnetCannotBeChanged", f"The subnet of {call.id} cannot be changed.")
    groups = properties.get("applicationSecurityGroups") or []
    found = [require(call, each.get("id") or "", APPLICATION_GROUPS, location=location) for each in groups]
    properties["applicationSecurityGroups"] = [{"id": each.id} for each in found]
    connection = _connection(call, properties)
    _connect(call, connection, location)
    addresses = _put_interface(call, document, existing, connection)
    properties["customDnsConfigs"] = [
        {"fqdn": fqdn, "ipAddresses": [addresses[member]]}
        for member in connection.parts.members
        for fqdn in member.fqdns
    ]
    properties.setdefault("ipConfigurations", [])
    properties.setdefault("ipVersionType", "IPv4")


def _connection(call: Call, properties: dict[str, Any]) -> _Connection:
    """The one connection that an endpoint has, with its document made complete."""
    given = [(each, word) for word in _LISTS for each in properties.setdefault(word, []) or []]
    if len(given) != 1:
        raise refused(
            "InvalidRequestFormat", f"The private endpoint {call.id} needs one private link service connection."
        )
    each, word = given[0]
    check_name(each.get("name") or "")
    inner = each.setdefault("properties", {})
    id = inner.get("privateLinkServiceId") or ""
    target = call.store.get(id) or _service_called(call, id)
    by = f"{call.id}/{word}/{each['name']}"
    if target is None:
        raise invalid_reference(id, by)
    if not takes_connections(call.azure, target.type):
        raise _failed(target, f"There are no private endpoints of resources of the type {target.type}.")
    group, parts = _group(target, inner.get("groupIds") or [])
    inner.update(privateLinkServiceId=target.id, groupIds=[group] if group else [])
    approved = _LISTS[word] == "Approved"
    said = "Auto-Approved" if approved else inner.get("requestMessage") or ""
    properties[word] = [{"name": each["name"], "properties": inner}]
    inner.pop("privateLinkServiceConnectionState", None)
    return _Connection(target, group, parts, {"status": _LISTS[word], "description": said})


def _service_called(call: Call, alias: str) -> Stored | None:
    """The private link service with an alias, whose id others do not know."""
    services = call.store.of_type(LINK_SERVICES, "") if alias else []
    return next((each for each in services if each.properties.get("alias") == alias), None)


def _group(target: Stored, given: list[str]) -> tuple[str, Group]:
    """The part of a service that a connection is to."""
    known = groups_of(target)
    if known is None:
        return (given[0] if given else "", Group("", [Member("default")]))
    wanted = [name for name in known if [name.lower()] == [each.lower() for each in given]]
    if not wanted:
        said = ", ".join(known)
        raise _failed(target, f"The group ids {given} are not valid: it has to be one of {said}.")
    return wanted[0], known[wanted[0]]


def _failed(target: Stored, message: str) -> Exception:
    return refused("BadRequest", f"Call to {target.type} failed. Error message: {message}")


def _connect(call: Call, connection: _Connection, location: str) -> None:
    """Have the target know of the endpoint, as it does already if it is the same one as before."""
    target = connection.target
    for each in _known_by_targets(call.azure, call.id):
        if key_of(ResourceId(each.id).parent or "") == target.key:
            return
        call.store.delete(each.id)
    properties: dict[str, Any] = {
        "privateEndpoint": {"id": call.id},
        "privateLinkServiceConnectionState": dict(connection.state),
        "provisioningState": "Succeeded",
    }
    if says_groups(target.type):
        properties["groupIds"] = [connection.group]
    if target.type == LINK_SERVICES:
        properties.update(linkIdentifier=str(int(resource_guid(call.id)[:7], 16)), privateEndpointLocation=location)
    name = f"{ResourceId(call.id).name}.{uuid.uuid5(uuid.NAMESPACE_URL, f'{key_of(call.id)} {target.key}')}"
    id = f"{target.id}/{CONNECTIONS}/{name}"
    call.store.put(Stored(id, {"properties": properties}, created=call.now), call.now)


def _known_by_targets(azure: ResourceManager, id: str) -> Iterator[Stored]:
    """The connections of an endpoint that the services know of."""
    for each in azure.store.mentioning(id):
        owner, _, word = each.type.rpartition("/")
        named = (each.properties.get("privateEndpoint") or {}).get("id") or ""
        if owner and word == CONNECTIONS and key_of(named) == key_of(id):
            yield each


def _put_interface(
    call: Call, document: dict[str, Any], existing: Stored | None, connection: _Connection
) -> dict[Member, str]:
    """Make the interface that comes with an endpoint; the addresses of what it leads to."""
    properties = document["properties"]
    before = _interface(call.azure, existing) if existing else None
    named = ResourceId(call.id)
    name = properties.get("customNetworkInterfaceName") or f"{named.name}.nic.{resource_guid(f'{call.id}/nic')}"
    check_name(name)
    id = before.id if before else f"{named.group_id}/providers/{INTERFACES}/{name}"
    if before is None and call.store.get(id) is not None:
        raise refused("NetworkInterfaceAlreadyExists", f"There is a network interface {id} already.")
    properties["customNetworkInterfaceName"] = properties.get("customNetworkInterfaceName") or ""
    kept = {each["name"]: each["properties"] for each in (before.properties["ipConfigurations"] if before else [])}
    chosen = _chosen_addresses(call, properties, connection)
    taken: dict[str, str] = {}
    configurations, addresses = [], {}
    for number, member in enumerate(connection.parts.members):
        inner: dict[str, Any] = {"subnet": dict(properties["subnet"]), "primary": number == 0}
        own = f"privateEndpointIpConfig.{resource_guid(f'{call.id}/{number}')}"
        if address := chosen.get(member.name.lower()):
            inner.update(privateIPAllocationMethod="Static", privateIPAddress=address)
        allocate(call, f"{id}/ipConfigurations/{own}", inner, kept.get(own), taken)
        inner["privateLinkConnectionProperties"] = {
            "groupId": connection.group,
            "requiredMemberName": member.name,
            "fqdns": member.fqdns,
        }
        addresses[member] = inner["privateIPAddress"]
        configurations.append({"name": own, "properties": inner})
    content = {
        "ipConfigurations": configurations,
        "dnsSettings": {"dnsServers": [], "appliedDnsServers": []},
        "enableAcceleratedNetworking": False,
        "enableIPForwarding": False,
        "nicType": "Standard",
        "provisioningState": "Succeeded",
        "resourceGuid": resource_guid(id),
    }
    created = before.created if before else call.now
    made = Stored(id, {"location": document["location"], "properties": content}, created=created)
    call.store.put(made, call.now)
    properties["networkInterfaces"] = [{"id": made.id}]
    return addresses


def _chosen_addresses(call: Call, properties: dict[str, Any], connection: _Connection) -> dict[str, str]:
    """The addresses that the request chooses, by the names of the members in lower case."""
    chosen = {}
    known = [each.name.lower() for each in connection.parts.members]
    for each in properties.get("ipConfigurations") or []:
        inner = each.get("properties") or {}
        member = str(inner.get("memberName") or "").lower()
        if member not in known or not inner.get("privateIPAddress"):
            raise refused(
                "InvalidRequestFormat",
                f"The IP configuration '{each.get('name')}' of {call.id} needs a privateIPAddress, and a memberName: "
                f"{', '.join(known)}.",
            )
        chosen[member] = inner["privateIPAddress"]
    return chosen


def _interface(azure: ResourceManager, stored: Stored) -> Stored | None:
    found = stored.properties.get("networkInterfaces") or []
    return azure.store.get(found[0]["id"]) if found else None


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    known = {key_of(ResourceId(each.id).parent or ""): each for each in _known_by_targets(azure, stored.id)}
    for word in _LISTS:
        properties[word] = [_shown(stored, word, each, known) for each in properties.get(word) or []]
    if azure.store.of_type(ZONE_GROUPS, stored.id):
        # The zones have the names then.
        properties["customDnsConfigs"] = []


def _shown(stored: Stored, word: str, each: dict[str, Any], known: dict[str, Stored]) -> dict[str, Any]:
    """A connection as responses have it: its state is what the service says of it."""
    inner = each["properties"]
    there = known.get(key_of(inner["privateLinkServiceId"]))
    said = (there.properties.get("privateLinkServiceConnectionState") or {}) if there else {}
    state = {
        "status": said.get("status") or "Disconnected",
        "description": said.get("description") or "",
        "actionsRequired": "None",
    }
    return {
        "name": each["name"],
        "id": f"{stored.id}/{word}/{each['name']}",
        "type": f"{PRIVATE_ENDPOINTS}/{word}",
        "etag": stored.etag,
        "properties": {"provisioningState": "Succeeded", **inner, "privateLinkServiceConnectionState": state},
    }


def _remove(azure: ResourceManager, stored: Stored) -> None:
    """Take the interface, the connections and the records along."""
    release_zones(azure, stored)
    for each in list(_known_by_targets(azure, stored.id)):
        azure.store.delete(each.id)
    interface = _interface(azure, stored)
    if interface is not None:
        azure.store.delete(interface.id)


serve_network(
    behaviours,
    PRIVATE_ENDPOINTS,
    "PrivateEndpoints",
    everywhere="ListBySubscription",
    tags=None,
    prepare=_prepare,
    present=_present,
    remove=_remove,
)


def _keep(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """The side of the service approves a connection and rejects it: whose it is stays."""
    if existing is None:
        return
    for member in ("privateEndpoint", "groupIds", "linkIdentifier", "privateEndpointLocation"):
        if member in existing.properties:
            document.setdefault("properties", {})[member] = existing.properties[member]


for _type in (*TARGETS, LINK_SERVICES):
    if not _type.startswith("Microsoft.KeyVault/"):
        behaviours.rule(Rules(f"{_type}/{CONNECTIONS}", prepare=_keep))
