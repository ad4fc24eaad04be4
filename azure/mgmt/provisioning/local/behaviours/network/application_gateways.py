"""Application gateways: listeners, rules and backends in one document, whose parts refer to each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...arm.ids import ResourceId, key_of
from ...arm.json_text import texts_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.identity import fill_identity
from ...provider.longrunning import begin, check_idle
from ...provider.preconditions import resource_of
from ...provider.references import invalid_reference, require
from ...store import Stored
from .allocation import allocate
from .common import (
    ADDRESSES,
    GATEWAYS,
    SUBNETS,
    check_name,
    refer,
    refer_to_subnet,
    refused,
    resource_guid,
    serve_network,
)
from .public_ip_addresses import check_free
from .virtual_networks import ip_configurations

behaviours = Behaviours("network")

FIREWALL_POLICIES = "Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies"
# The lists of parts; those of the second tuple have no state of their own.
_LISTS = (
    "gatewayIPConfigurations", "frontendIPConfigurations", "frontendPorts", "backendAddressPools", "probes",
    "backendHttpSettingsCollection", "backendSettingsCollection", "httpListeners", "listeners", "urlPathMaps",
    "requestRoutingRules", "routingRules", "rewriteRuleSets", "sslCertificates", "sslProfiles",
    "authenticationCertificates", "trustedRootCertificates", "trustedClientCertificates", "privateLinkConfigurations",
    "loadDistributionPolicies",
)  # fmt: skip
_STATELESS = ("redirectConfigurations",)
_BASIC, _BY_PATH = "Basic", "PathBasedRouting"
_PRIORITIES = range(1, 20001)


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    check_name(ResourceId(call.id).name)
    newer = _check_sku(call, properties)
    for word in (*_LISTS, *_STATELESS):
        properties[word] = _parts(f"{call.id}/{word}", properties.get(word) or [], stateless=word in _STATELESS)
    for path_map in properties["urlPathMaps"]:
        inner = path_map["properties"]
        inner["pathRules"] = _parts(f"{call.id}/urlPathMaps/{path_map['name']}/pathRules", inner.get("pathRules") or [])
    _check_gateway_subnet(call, properties, document["location"])
    _check_frontends(call, properties, existing, document["location"], newer=newer)
    _check_inner_references(call, properties)
    for listener in properties["httpListeners"]:
        _check_listener(call, listener)
    _check_rules(call, properties, newer=newer)
    refer(call, properties, "firewallPolicy", FIREWALL_POLICIES, call.id, document["location"])
    if document.get("identity"):
        fill_identity(call.azure, document, call.id)
    properties["resourceGuid"] = resource_guid(call.id)
    properties["operationalState"] = existing.properties["operationalState"] if existing else "Running"


def _check_sku(call: Call, properties: dict[str, Any]) -> bool:
    """Whether the gateway is of the second generation."""
    sku = properties.get("sku") or {}
    if not sku.get("name") or not sku.get("tier"):
        raise _malformed(f"The application gateway {call.id} needs a SKU with name and tier.")
    newer = sku["name"] == _BASIC or str(sku["name"]).endswith("_v2")
    if newer and not sku.get("capacity") and not properties.get("autoscaleConfiguration"):
        raise _malformed(
            f"The application gateway {call.id} needs a capacity in its SKU, or an autoscaleConfiguration."
        )
    if not newer:
        sku.setdefault("capacity", 2)
    return newer


def _parts(path: str, given: list[dict[str, Any]], *, stateless: bool = False) -> list[dict[str, Any]]:
    """The parts of a list as they are kept: names in whatever case are there once."""
    found: list[dict[str, Any]] = []
    for each in given:
        name = each.get("name") or ""
        check_name(name)
        if any(other["name"].lower() == name.lower() for other in found):
            word = path.rpartition("/")[2]
            raise refused("DuplicateResourceName", f"There is more than one of {word} with the name '{name}'.")
        inner = dict(each.get("properties") or {})
        if not stateless:
            inner["provisioningState"] = "Succeeded"
        found.append({"name": name, "id": f"{path}/{name}", "properties": inner})
    return found


def _check_gateway_subnet(call: Call, properties: dict[str, Any], location: str) -> None:
    """Refuse a subnet that is not for application gateways alone."""
    configurations = properties["gatewayIPConfigurations"]
    if not configurations:
        raise _malformed(f"The application gateway {call.id} needs a gateway IP configuration.")
    for each in configurations:
        subnet = refer_to_subnet(call, each["properties"], each["id"], location)
        if subnet is None:
            raise refused("SubnetIsRequired", f"Subnet reference is required for ipconfiguration {each['id']}.")
        for other, _ in ip_configurations(call.azure, subnet):
            if ResourceId(ResourceId(other).parent or "").type != GATEWAYS:
                raise refused(
                    "ApplicationGatewaySubnetCannotHaveOtherResources",
                    f"Subnet {subnet} of application gateway {call.id} cannot have other resources: there is {other}.",
                )
    if len({key_of(each["properties"]["subnet"]["id"]) for each in configurations}) > 1:
        raise _malformed(f"The gateway IP configurations of {call.id} are in different subnets.")


def _check_frontends(
    call: Call, properties: dict[str, Any], existing: Stored | None, location: str, *, newer: bool
) -> None:
    before = {
        each["name"].lower(): each["properties"]
        for each in (existing.properties.get("frontendIPConfigurations") or [] if existing else [])
    }
    taken: dict[str, str] = {}
    seen: list[str] = []
    for each in properties["frontendIPConfigurations"]:
        inner, id = each["properties"], each["id"]
        subnet = refer(call, inner, "subnet", SUBNETS, id)
        public = refer(call, inner, "publicIPAddress", ADDRESSES, id, location)
        if (subnet is None) == (public is None):
            raise _malformed(f"The frontend IP configuration {id} needs a subnet or a public IP address.")
        inner.setdefault("privateIPAllocationMethod", "Dynamic")
        if public is not None:
            _check_public(call, id, public, newer=newer)
            if key_of(public) in seen:
                raise refused("PublicIPAddressInUse", f"The public IP address {public} is used twice in {call.id}.")
            seen.append(key_of(public))
            continue
        allocate(call, id, inner, before.get(each["name"].lower()), taken)
        # The address is always of this version here, and the document does not say so.
        inner.pop("privateIPAddressVersion", None)


def _check_public(call: Call, id: str, address: str, *, newer: bool) -> None:
    check_free(call, address, id)
    sku = (require(call, address, ADDRESSES, by=id).document.get("sku") or {}).get("name") or "Basic"
    if newer == (sku == "Basic"):
        raise refused(
            "ApplicationGatewayPublicIPSkuMismatch",
            f"Application gateway {ResourceId(id).parent} cannot use public IP address {address} with {sku} sku.",
        )


def _ids(properties: dict[str, Any]) -> Iterator[str]:
    for word in (*_LISTS, *_STATELESS):
        for each in properties[word]:
            yield each["id"]
            for rule in each["properties"].get("pathRules") or [] if word == "urlPathMaps" else []:
                yield rule["id"]


def _check_inner_references(call: Call, properties: dict[str, Any]) -> None:
    """Refuse a reference to a part of the gateway that its document lacks."""
    known = {key_of(each) for each in _ids(properties)}
    own = f"{key_of(call.id)}/"
    for word in (*_LISTS, *_STATELESS):
        for each in properties[word]:
            for text in texts_of(each["properties"]):
                if key_of(text).startswith(own) and key_of(text) not in known:
                    raise invalid_reference(text, each["id"])


def _check_listener(call: Call, listener: dict[str, Any]) -> None:
    inner = listener["properties"]
    for member in ("frontendIPConfiguration", "frontendPort"):
        if not (inner.get(member) or {}).get("id"):
            raise _malformed(f"The listener {listener['id']} needs a {member}.")
    if inner.get("protocol") == "Https" and not (inner.get("sslCertificate") or {}).get("id"):
        message = f"The listener {listener['id']} has the protocol Https and needs an sslCertificate."
        raise refused("ApplicationGatewayHttpsListenerMustReferenceSslCert", message)


def _check_rules(call: Call, properties: dict[str, Any], *, newer: bool) -> None:
    priorities: dict[int, str] = {}
    listeners: dict[str, str] = {}
    for rule in properties["requestRoutingRules"]:
        inner, id = rule["properties"], rule["id"]
        if newer:
            _check_priority(inner.get("priority"), id, priorities)
        listener = (inner.get("httpListener") or {}).get("id")
        if not listener:
            raise _malformed(f"The request routing rule {id} needs an httpListener.")
        if (other := listeners.setdefault(key_of(listener), id)) != id:
            raise refused(
                "ApplicationGatewayHttpListenerReferencedMoreThanOnce",
                f"The listener {listener} is used by the request routing rules {other} and {id}.",
            )
        kind = inner.setdefault("ruleType", _BASIC)
        ways = [name for name in ("backendAddressPool", "redirectConfiguration", "urlPathMap") if inner.get(name)]
        if kind == _BY_PATH and ways != ["urlPathMap"]:
            raise _malformed(
                f"The request routing rule {id} of the type {_BY_PATH} needs a urlPathMap, and no backend."
            )
        if kind == _BASIC and ways not in (["backendAddressPool"], ["redirectConfiguration"]):
            raise _malformed(f"The request routing rule {id} needs a backendAddressPool or a redirectConfiguration.")
        if ways == ["backendAddressPool"] and not inner.get("backendHttpSettings"):
            raise _malformed(f"The request routing rule {id} needs backendHttpSettings.")


def _check_priority(priority: int | None, id: str, known: dict[int, str]) -> None:
    if priority is None:
        raise refused(
            "ApplicationGatewayRequestRoutingRulePriorityCannotBeEmpty",
            f"The priority of the request routing rule {id} cannot be empty. All request routing rules should have a "
            "priority defined starting from api-version 2021-08-01.",
        )
    if priority not in _PRIORITIES:
        raise _malformed(f"The priority of the request routing rule {id} is not between 1 and 20000: {priority}.")
    if (other := known.setdefault(priority, id)) != id:
        raise refused(
            "ApplicationGatewayRequestRoutingRulePriorityMustBeUnique",
            f"The request routing rules {other} and {id} have the same priority {priority}.",
        )


def _malformed(message: str) -> Exception:
    return refused("InvalidRequestFormat", message)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    document["properties"] = properties = dict(document["properties"])
    for word in (*_LISTS, *_STATELESS):
        type = f"{GATEWAYS}/{word}"
        properties[word] = [{**each, "type": type, "etag": stored.etag} for each in properties.get(word) or []]
    for each in properties["urlPathMaps"]:
        rules = each["properties"].get("pathRules") or []
        type = f"{GATEWAYS}/urlPathMaps/pathRules"
        each["properties"] = {
            **each["properties"],
            "pathRules": [{**rule, "type": type, "etag": stored.etag} for rule in rules],
        }


serve_network(behaviours, GATEWAYS, "ApplicationGateways", prepare=_prepare, present=_present)


@behaviours.serves("ApplicationGateways_Start", "ApplicationGateways_Stop")
def turn(call: Call) -> LocalResponse:
    """Start a gateway, or stop it: it goes on being there."""
    stored = resource_of(call)
    check_idle(call, stored.id)
    state = "Running" if ResourceId(call.request.path).name.lower() == "start" else "Stopped"
    stored.properties.update(
        provisioningState="Updating", operationalState="Starting" if state == "Running" else "Stopping"
    )
    call.store.put(stored, call.now)
    arguments = {"id": stored.id, "state": state}
    return begin(call, "both", resource=stored.id, effect="network/turn", arguments=arguments, final={"status": 200})


@behaviours.effect("turn")
def _turned(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    stored = azure.store.get(arguments["id"])
    if stored is not None:
        stored.properties["operationalState"] = arguments["state"]
        azure.store.put(stored, azure.now())
    return None
