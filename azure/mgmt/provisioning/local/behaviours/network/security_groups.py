"""Network security groups with their rules, and application security groups.

A rule is a resource of its own; the document of its group shows the rules, and changes them when it is written.
"""

from __future__ import annotations

from ipaddress import ip_network
from typing import Any

from ...arm.errors import resource_not_found
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.paging import page
from ...provider.preconditions import resource_of
from ...provider.references import require, users
from ...store import Stored
from .common import (
    APPLICATION_GROUPS,
    INTERFACES,
    SECURITY_GROUPS,
    SERVICE_TAG,
    SUBNETS,
    check_name,
    present_child,
    present_children,
    refused,
    replace_children,
    resource_guid,
    serve_network,
    touch,
    with_siblings,
)

behaviours = Behaviours("network")

RULES = f"{SECURITY_GROUPS}/securityRules"

# Name, what it does, direction, access, priority, source and destination: what every group ends with.
_DEFAULTS = (
    (
        "AllowVnetInBound",
        "Allow inbound traffic from all VMs in VNET",
        ("Inbound", "Allow", 65000),
        ("VirtualNetwork", "VirtualNetwork"),
    ),
    (
        "AllowAzureLoadBalancerInBound",
        "Allow inbound traffic from azure load balancer",
        ("Inbound", "Allow", 65001),
        ("AzureLoadBalancer", "*"),
    ),
    ("DenyAllInBound", "Deny all inbound traffic", ("Inbound", "Deny", 65500), ("*", "*")),
    (
        "AllowVnetOutBound",
        "Allow outbound traffic from all VMs to all VMs in VNET",
        ("Outbound", "Allow", 65000),
        ("VirtualNetwork", "VirtualNetwork"),
    ),
    (
        "AllowInternetOutBound",
        "Allow outbound traffic from all VMs to Internet",
        ("Outbound", "Allow", 65001),
        ("*", "Internet"),
    ),
    ("DenyAllOutBound", "Deny all outbound traffic", ("Outbound", "Deny", 65500), ("*", "*")),
)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    properties["resourceGuid"] = resource_guid(call.id)
    # flushConnection is said with a request and never shown.
    properties.pop("flushConnection", None)
    replace_children(call, "securityRules", properties.pop("securityRules", None) or [], _prepare_rule)
    _check_conflicts(call.store.of_type(RULES, call.id))


def _prepare_rule(call: Call, id: str, document: dict[str, Any], existing: Stored | None) -> None:
    properties, name = document["properties"], ResourceId(id).name
    if not 100 <= properties["priority"] <= 4096:
        raise refused(
            "SecurityRuleInvalidPriority",
            f"Security rule {name} has invalid Priority. Value provided: {properties['priority']} Allowed range "
            "100-4096.",
        )
    for side in ("source", "destination"):
        _check_ports(name, properties, side)
        _check_addresses(call, id, properties, side)


def _check_ports(name: str, properties: dict[str, Any], side: str) -> None:
    several = properties.setdefault(f"{side}PortRanges", [])
    single = properties.get(f"{side}PortRange")
    if single is None and not several:
        raise _missing(name, side, "PortRange", "PortRanges")
    for each in several if single is None else [single, *several]:
        ports = each.split("-")
        if each != "*" and not (
            len(ports) <= 2 and all(port.isdigit() and int(port) <= 65535 for port in ports)
            and int(ports[0]) <= int(ports[-1])
        ):  # fmt: skip
            raise refused(
                "SecurityRuleInvalidPortRange",
                f"Security rule {name} has invalid Port range. Value provided: {each}. Value should be an integer OR "
                "integer range with '-' delimiter. Valid range 0-65535.",
            )


def _check_addresses(call: Call, id: str, properties: dict[str, Any], side: str) -> None:
    name = ResourceId(id).name
    several = properties.setdefault(f"{side}AddressPrefixes", [])
    single = properties.get(f"{side}AddressPrefix")
    groups = properties.get(f"{side}ApplicationSecurityGroups") or []
    if single is None and not several and not groups:
        raise _missing(name, side, "AddressPrefix", "AddressPrefixes", "ApplicationSecurityGroups")
    for each in several if single is None else [single, *several]:
        if each != "*" and not SERVICE_TAG.match(each) and not _is_network(each):
            raise refused(
                "SecurityRuleInvalidAddressPrefix",
                f"Security rule {name} has invalid Address prefix. Value provided: {each}",
            )
    if groups:
        found = [require(call, group.get("id") or "", APPLICATION_GROUPS, by=id) for group in groups]
        properties[f"{side}ApplicationSecurityGroups"] = [{"id": each.id} for each in found]


def _missing(name: str, side: str, *members: str) -> Exception:
    wanted = ", ".join(side + member for member in members)
    return refused("SecurityRuleParameterNotSpecified", f"Security rule {name} must have one of {wanted}.")


def _is_network(text: str) -> bool:
    try:
        ip_network(text, strict=False)
    except ValueError:
        return False
    return True


def _check_conflicts(rules: list[Stored]) -> None:
    known: dict[tuple[str, int], str] = {}
    for rule in rules:
        place = (rule.properties["direction"], rule.properties["priority"])
        if place in known:
            raise refused(
                "SecurityRuleConflict",
                f"Security rule {known[place]} conflicts with rule {rule.name}. Rules cannot have the same Priority "
                "and Direction. To learn more, see aka.ms/nsgrules.",
            )
        known[place] = rule.name


def _prepare_child(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """As _prepare_rule, for a rule that is written by itself."""
    check_name(ResourceId(call.id).name)
    document.setdefault("properties", {})
    _prepare_rule(call, call.id, document, existing)
    _check_conflicts(with_siblings(call, document))
    touch(call.azure, call.id)


def _default_rules(stored: Stored) -> list[dict[str, Any]]:
    found = []
    for name, description, (direction, access, priority), (source, destination) in _DEFAULTS:
        properties = {
            "provisioningState": "Succeeded",
            "description": description,
            "protocol": "*",
            "sourcePortRange": "*",
            "destinationPortRange": "*",
            "sourceAddressPrefix": source,
            "destinationAddressPrefix": destination,
            "access": access,
            "priority": priority,
            "direction": direction,
            "sourcePortRanges": [],
            "destinationPortRanges": [],
            "sourceAddressPrefixes": [],
            "destinationAddressPrefixes": [],
        }
        type = f"{SECURITY_GROUPS}/defaultSecurityRules"
        rule = {"name": name, "id": f"{stored.id}/defaultSecurityRules/{name}", "type": type, "etag": stored.etag}
        found.append({**rule, "properties": properties})
    return found


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    properties["securityRules"] = present_children(azure, stored.id, RULES)
    properties["defaultSecurityRules"] = _default_rules(stored)
    for member, type in (("networkInterfaces", INTERFACES), ("subnets", SUBNETS)):
        if used := users(azure, stored.id, type):
            properties[member] = [{"id": each.id} for each in used]


def _guard(azure: ResourceManager, stored: Stored) -> None:
    if used := users(azure, stored.id, INTERFACES, SUBNETS):
        raise refused(
            "InUseNetworkSecurityGroupCannotBeDeleted",
            f"Network security group {stored.id} cannot be deleted because it is in use by the following resources: "
            f"{', '.join(each.id for each in used)}. In order to delete the Network security group, remove the "
            "association with the resource(s). To learn how to do this, see aka.ms/deletensg.",
        )


serve_network(behaviours, SECURITY_GROUPS, "NetworkSecurityGroups", prepare=_prepare, present=_present, guard=_guard)

serve_network(behaviours, RULES, "SecurityRules", tracked=False, prepare=_prepare_child, present=present_child)


@behaviours.serves("DefaultSecurityRules_List")
def list_defaults(call: Call) -> LocalResponse:
    """The rules that every group ends with."""
    return page(call, _default_rules(_group(call)))


@behaviours.serves("DefaultSecurityRules_Get")
def get_default(call: Call) -> LocalResponse:
    """One of the rules that every group ends with."""
    wanted = call.arguments["defaultSecurityRuleName"].lower()
    for rule in _default_rules(_group(call)):
        if rule["name"].lower() == wanted:
            return call.answer(200, rule)
    raise resource_not_found(call.id)


def _group(call: Call) -> Stored:
    return resource_of(call, ResourceId(call.id).top)


def _prepare_application_group(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    check_name(ResourceId(call.id).name)
    document.setdefault("properties", {})["resourceGuid"] = resource_guid(call.id)


def _guard_application_group(azure: ResourceManager, stored: Stored) -> None:
    if used := users(azure, stored.id, INTERFACES, RULES):
        raise refused(
            "ApplicationSecurityGroupInUse",
            f"Application Security Group {stored.name} cannot be deleted because it is referenced by {used[0].id}.",
        )


serve_network(
    behaviours,
    APPLICATION_GROUPS,
    "ApplicationSecurityGroups",
    prepare=_prepare_application_group,
    guard=_guard_application_group,
)
