"""What the kinds of Microsoft.Network share: names, references, children in the document of their parent, usages."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...arm.locations import normalize
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.busy import Busy
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.paging import page
from ...provider.references import invalid_reference, require
from ...provider.role_operations import operations_of
from ...store import Stored

behaviours = Behaviours("network")

VIRTUAL_NETWORKS = "Microsoft.Network/virtualNetworks"
SUBNETS = f"{VIRTUAL_NETWORKS}/subnets"
PEERINGS = f"{VIRTUAL_NETWORKS}/virtualNetworkPeerings"
ROUTE_TABLES = "Microsoft.Network/routeTables"
NAT_GATEWAYS = "Microsoft.Network/natGateways"
ADDRESSES = "Microsoft.Network/publicIPAddresses"
PREFIXES = "Microsoft.Network/publicIPPrefixes"
SECURITY_GROUPS = "Microsoft.Network/networkSecurityGroups"
APPLICATION_GROUPS = "Microsoft.Network/applicationSecurityGroups"
INTERFACES = "Microsoft.Network/networkInterfaces"
LOAD_BALANCERS = "Microsoft.Network/loadBalancers"
FRONTENDS = f"{LOAD_BALANCERS}/frontendIPConfigurations"
BACKEND_POOLS = f"{LOAD_BALANCERS}/backendAddressPools"
INBOUND_RULES = f"{LOAD_BALANCERS}/inboundNatRules"
PRIVATE_ENDPOINTS = "Microsoft.Network/privateEndpoints"
GATEWAYS = "Microsoft.Network/applicationGateways"
# What interfaces and pools belong to. It is said here, because compute imports network, and not the other way round.
MACHINES = "Microsoft.Compute/virtualMachines"
SCALE_SETS = "Microsoft.Compute/virtualMachineScaleSets"

SERVICE_TAG = re.compile(r"[A-Za-z][A-Za-z0-9.]*\Z")
"""What stands for the address prefixes of a service."""

_BUSY = Busy(
    "AnotherOperationInProgress",
    "Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: "
    "{url}.",
    family=True,
)
_NAME = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9_.-]{0,78}[a-zA-Z0-9_])?\Z")
_LIMITS = {
    "VirtualNetworks": (VIRTUAL_NETWORKS, 1000),
    "NetworkInterfaces": (INTERFACES, 65536),
    "NetworkSecurityGroups": (SECURITY_GROUPS, 5000),
    "ApplicationSecurityGroups": (APPLICATION_GROUPS, 3000),
    "PublicIPAddresses": (ADDRESSES, 1000),
    "PublicIpPrefixes": (PREFIXES, 2147483647),
    "RouteTables": (ROUTE_TABLES, 200),
    "NatGateways": (NAT_GATEWAYS, 2147483647),
    "LoadBalancers": (LOAD_BALANCERS, 1000),
    "ApplicationGateways": (GATEWAYS, 1000),
    "PrivateEndpoints": (PRIVATE_ENDPOINTS, 65536),
    "PrivateLinkServices": ("Microsoft.Network/privateLinkServices", 2048),
    "NetworkWatchers": ("Microsoft.Network/networkWatchers", 1),
    "DdosProtectionPlans": ("Microsoft.Network/ddosProtectionPlans", 1),
    "VirtualNetworkGateways": ("Microsoft.Network/virtualNetworkGateways", 1000),
    "LocalNetworkGateways": ("Microsoft.Network/localNetworkGateways", 1000),
    "AzureFirewalls": ("Microsoft.Network/azureFirewalls", 1000),
}


def refused(code: str, message: str) -> ArmError:
    """What Microsoft.Network refuses: always with status 400."""
    return ArmError(400, code, message)


def serve_network(
    behaviours: Behaviours,
    type: str,
    group: str,
    *,
    tracked: bool = True,
    everywhere: str = "ListAll",
    tags: str | None = "UpdateTags",
    **more: Any,
) -> None:
    """Register a kind of Microsoft.Network: all of them are made, changed and deleted in the same way.

    :param group: Its operation group, as operation ids begin.
    :param everywhere: The operation that lists those of a subscription, without its group.
    :param tags: The operation that changes nothing but tags, without its group; None if there is none.
    :param more: Functions of the kind.
    """
    if not tracked:
        more.setdefault("remove", lambda azure, stored: touch(azure, stored.id))  # its parent shows it
    kind = Kind(
        type,
        tracked,
        creating="Updating",
        updating="Updating",
        style="azure-async-operation",
        deleting="both",
        busy=_BUSY,
        etag=True,
        **more,
    )
    serve(
        behaviours,
        kind,
        put_=f"{group}_CreateOrUpdate",
        get_=f"{group}_Get",
        delete_=f"{group}_Delete",
        tags_=f"{group}_{tags}" if tracked and tags else None,
        lists=(f"{group}_List", f"{group}_{everywhere}") if tracked else (f"{group}_List",),
    )


def check_name(name: str) -> None:
    """Refuse a name that nothing in Microsoft.Network may have."""
    if not _NAME.match(name):
        raise refused(
            "InvalidResourceName",
            f"Resource name '{name}' is invalid. A name has at most 80 letters, digits, '.', '-' and '_', begins with "
            "a letter or digit and ends with a letter, digit or '_'.",
        )


def resource_guid(id: str) -> str:
    """The ``resourceGuid`` of a resource; it is the same each time for the same id."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, key_of(id)))


def refer(
    call: Call, owner: dict[str, Any], member: str, type: str, by: str, location: str | None = None
) -> str | None:
    """Check what a member refers to, and leave nothing of it but its id as Azure spells it; None if it is not given.

    Bodies may hold the whole resource, as a response does: the service looks at its id only.
    """
    given = owner.get(member)
    if not given:
        owner.pop(member, None)
        return None
    id = given.get("id")
    if not id:
        raise refused("MissingJsonReferenceId", f"The value for the reference id is missing: '{member}' of {by}.")
    found = require(call, id, type, location=location, by=by)
    owner[member] = {"id": found.id}
    return found.id


def refer_to_subnet(call: Call, owner: dict[str, Any], by: str, location: str) -> str | None:
    """As :func:`refer`, to a subnet, which has no region of its own: that of its network has to be the right one."""
    subnet = refer(call, owner, "subnet", SUBNETS, by)
    if subnet is not None:
        network = call.store.get(ResourceId(subnet).parent or "")
        if network is None or network.document.get("location") != location:
            raise invalid_reference(subnet, by)
    return subnet


def replace_children(
    call: Call,
    word: str,
    given: list[dict[str, Any]],
    prepare: Callable[[Call, str, dict[str, Any], Stored | None], None],
) -> None:
    """Make the children of the request's resource those of its body; what the body lacks is deleted.

    :param word: The last word of the children's type, for instance ``subnets``.
    :param prepare: Checks a child and fills what the server fills: gets its id, its document, and what it replaces.
    """
    names = [each.get("name") or "" for each in given]
    for name in names:
        check_name(name)
        if [other.lower() for other in names].count(name.lower()) > 1:
            raise refused("DuplicateResourceName", f"There is more than one {word[:-1]} with the name '{name}'.")
    kept = {key_of(f"{call.id}/{word}/{name}") for name in names}
    for stored in call.store.of_type(f"{ResourceId(call.id).type}/{word}", call.id):
        if stored.key not in kept:
            call.azure.check_removal(stored)
            call.store.delete(stored.id)
    for name, each in zip(names, given, strict=True):
        id = f"{call.id}/{word}/{name}"
        existing = call.store.get(id)
        document: dict[str, Any] = {"properties": dict(each.get("properties") or {})}
        if each.get("zones"):
            document["zones"] = each["zones"]
        prepare(call, id, document, existing)
        document["properties"]["provisioningState"] = "Succeeded"
        private, created = (existing.private, existing.created) if existing else ({}, 0.0)
        call.store.put(Stored(existing.id if existing else id, document, private, created), call.now)


def present_children(azure: ResourceManager, id: str, type: str) -> list[dict[str, Any]]:
    """The children of a resource as its document has them."""
    return [azure.present(each, listing=True) for each in azure.store.of_type(type, id)]


def show_parents_state(azure: ResourceManager, stored: Stored, properties: dict[str, Any]) -> None:
    """What came with its parent is not ready before that is."""
    parent = azure.store.get(ResourceId(stored.id).parent or "")
    if parent is not None and parent.properties.get("provisioningState") == "Updating":
        properties["provisioningState"] = "Updating"


def present_child(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """The document of a resource that its parent's document shows, too."""
    document["properties"] = dict(document["properties"])
    show_parents_state(azure, stored, document["properties"])


def with_siblings(call: Call, document: dict[str, Any]) -> list[Stored]:
    """The other resources that stand beside that of the request, and itself as it is about to be."""
    named = ResourceId(call.id)
    others = call.store.of_type(named.type, named.parent or "")
    return [*(each for each in others if each.key != key_of(call.id)), Stored(call.id, document)]


def touch(azure: ResourceManager, id: str) -> None:
    """Give a parent a new etag: a child of it has changed, and its document holds the child."""
    stored = azure.store.get(ResourceId(id).parent or "")
    if stored is not None:
        azure.store.put(stored, azure.clock.now())


@behaviours.serves("Usages_List")
def list_usages(call: Call) -> LocalResponse:
    """How much of the limits of a location is in use."""
    location = normalize(call.arguments["location"])
    base = f"{call.subscription}/providers/Microsoft.Network/locations/{location}/usages"
    found = []
    for name, (type, limit) in _LIMITS.items():
        resources = call.store.of_type(type, call.subscription)
        found.append(
            {
                "id": f"{base}/{name}",
                "unit": "Count",
                "currentValue": sum(each.document.get("location") == location for each in resources),
                "limit": limit,
                "name": {"value": name, "localizedValue": _words(name)},
            }
        )
    return page(call, found)


def _words(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=IP)(?=[A-Z][a-z])", " ", name)


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.Network")
