"""Programs that are made of items: what a stack says, and what is to be there once it was applied."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"
TENANT = "11111111-1111-1111-1111-111111111111"
READER = "/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"


@dataclass(frozen=True)
class Item:
    """One resource that a program says.

    :ivar number: No other item has it.
    :ivar parent: What it stands below, or on: a group, a network, a plan.
    :ivar size: What of its own it says.
    :ivar refs: Items before it of which later values are put into its tags.
    :ivar secret: A text that is never shown, put into a tag.
    """

    kind: str
    name: str
    number: int
    parent: str = ""
    location: str = "westeurope"
    size: int = 0
    tags: Mapping[str, str] = field(default_factory=dict)
    refs: tuple[str, ...] = ()
    depends: tuple[str, ...] = ()
    component: str = ""
    protect: bool = False
    retain: bool = False
    ignore: tuple[str, ...] = ()
    secret: str = ""

    @property
    def needs(self) -> Iterator[str]:
        """The names of the items that have to be said before it."""
        return (each for each in (self.parent, *self.refs, *self.depends) if each)


Say = Callable[[Any, Item, Mapping[str, Any], dict[str, Any]], Any]


@dataclass(frozen=True)
class Sort:
    """A kind of item.

    :ivar place: Where an id has its name, below that of its parent or group.
    :ivar say: Calls the operation that makes one, with what is common to all of them.
    :ivar parent: The kind that it stands below or on.
    :ivar later: A later value of what was made.
    :ivar settled: The same value in the document of what is there.
    :ivar own: What of its own is in the document of what is there.
    :ivar sizes: How many sizes there are; 1 where it says nothing of its own.
    """

    place: str
    say: Say
    own: Callable[[dict[str, Any]], Any]
    parent: str = "group"
    later: Callable[[Any], Any] | None = None
    settled: Callable[[dict[str, Any]], Any] = lambda document: None
    sizes: int = 2
    has_tags: bool = True
    replaced_on: tuple[str, ...] = ()
    has_location: bool = True


def group(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    return az.resources.resource_groups.create_or_update(item.name, body)


def account(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    sku = ("Standard_LRS", "Standard_GRS")[item.size]
    body = {"kind": "StorageV2", "sku": {"name": sku}, **body}
    return az.storage.storage_accounts.begin_create(item.parent, item.name, body).result()


def vault(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    properties = {
        "tenant_id": TENANT,
        "sku": {"name": "standard"},
        "access_policies": [],
        "enabled_for_deployment": bool(item.size),
    }
    return az.keyvault.vaults.begin_create_or_update(
        item.parent, item.name, {"properties": properties, **body}
    ).result()


def network(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    properties: dict[str, Any] = {"address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    if item.size:
        properties["subnets"] = [
            {"name": f"in{place}", "address_prefix": f"10.0.{place}.0/24"} for place in range(item.size - 1)
        ]
    return az.network.virtual_networks.begin_create_or_update(item.parent, item.name, {**properties, **body}).result()


def subnet(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    said: dict[str, Any] = {"address_prefix": f"10.0.{100 + item.number % 100}.0/24"}
    for each in item.depends:  # a security group is of the network's own location, or no other's
        if "/networkSecurityGroups/" in made[each].id and made[each].location == made[item.parent].location:
            said["network_security_group"] = {"id": made[each].id}
    if item.size:
        said["service_endpoints"] = [{"service": "Microsoft.Storage"}]
    holder = made[item.parent]
    return az.network.subnets.begin_create_or_update(holder.id.split("/")[4], holder.name, item.name, said).result()


def rules(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    said = [
        {
            "name": f"rule{place}",
            "priority": 100 + place,
            "direction": "Inbound",
            "access": "Allow",
            "protocol": "Tcp",
            "source_address_prefix": "*",
            "source_port_range": "*",
            "destination_address_prefix": "*",
            "destination_port_range": str(8000 + place),
        }
        for place in range(item.size)
    ]
    return az.network.network_security_groups.begin_create_or_update(
        item.parent, item.name, {"security_rules": said, **body}
    ).result()


def address(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    said = {"sku": {"name": "Standard"}, "public_ip_allocation_method": "Static"}
    return az.network.public_ip_addresses.begin_create_or_update(
        item.parent, item.name, {**said, "idle_timeout_in_minutes": 4 + item.size, **body}
    ).result()


def plan(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    said = {"sku": {"name": ("B1", "S1")[item.size]}, **body}
    return az.web.app_service_plans.begin_create_or_update(item.parent, item.name, said).result()


def site(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    on = made[item.parent]
    said = {**body, "server_farm_id": on.id, "location": on.location, "https_only": bool(item.size)}
    return az.web.web_apps.begin_create_or_update(on.id.split("/")[4], item.name, said).result()


def identity(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    return az.managedidentity.user_assigned_identities.create_or_update(item.parent, item.name, body)


def role(az: Any, item: Item, made: Mapping[str, Any], body: dict[str, Any]) -> Any:
    who = made[item.parent]
    said = {
        "role_definition_id": f"/subscriptions/{SUBSCRIPTION}{READER}",
        "principal_id": who.principal_id,
        "principal_type": "ServicePrincipal",
    }
    scope = who.id.partition("/providers/")[0]
    return az.authorization.role_assignments.create(scope, item.name, said)


def _subnets(document: dict[str, Any]) -> Any:
    return sorted(each["name"] for each in document["properties"]["subnets"] if each["name"].startswith("in"))


SORTS = {
    "group": Sort("", group, lambda document: None, "", sizes=1),
    "account": Sort(
        "Microsoft.Storage/storageAccounts",
        account,
        lambda document: ("Standard_LRS", "Standard_GRS").index(document["sku"]["name"]),
        later=lambda result: result.primary_endpoints.blob,
        settled=lambda document: document["properties"]["primaryEndpoints"]["blob"],
    ),
    "vault": Sort(
        "Microsoft.KeyVault/vaults",
        vault,
        lambda document: int(document["properties"]["enabledForDeployment"]),
        later=lambda result: result.properties.vault_uri,
        settled=lambda document: document["properties"]["vaultUri"],
    ),
    "network": Sort(
        "Microsoft.Network/virtualNetworks",
        network,
        lambda document: len(_subnets(document)),
        later=lambda result: result.resource_guid,
        settled=lambda document: document["properties"]["resourceGuid"],
        sizes=4,
    ),
    "subnet": Sort(
        "subnets",
        subnet,
        lambda document: len(document["properties"].get("serviceEndpoints") or []),
        "network",
        has_tags=False,
        has_location=False,
    ),
    "rules": Sort(
        "Microsoft.Network/networkSecurityGroups",
        rules,
        lambda document: len(document["properties"]["securityRules"]),
        sizes=3,
    ),
    "address": Sort(
        "Microsoft.Network/publicIPAddresses",
        address,
        lambda document: document["properties"]["idleTimeoutInMinutes"] - 4,
        later=lambda result: result.ip_address,
        settled=lambda document: document["properties"]["ipAddress"],
    ),
    "plan": Sort("Microsoft.Web/serverfarms", plan, lambda document: ("B1", "S1").index(document["sku"]["name"])),
    "site": Sort(
        "Microsoft.Web/sites",
        site,
        lambda document: int(document["properties"]["httpsOnly"]),
        "plan",
        later=lambda result: result.default_host_name,
        settled=lambda document: document["properties"]["defaultHostName"],
        has_location=False,
    ),
    "identity": Sort(
        "Microsoft.ManagedIdentity/userAssignedIdentities",
        identity,
        lambda document: None,
        later=lambda result: result.principal_id,
        settled=lambda document: document["properties"]["principalId"],
        sizes=1,
    ),
    "role": Sort(
        "Microsoft.Authorization/roleAssignments",
        role,
        lambda document: None,
        "identity",
        sizes=1,
        replaced_on=("*",),
        has_tags=False,
        has_location=False,
    ),
}


Items = dict[str, Item]


def id_of(items: Mapping[str, Item], name: str) -> str:
    """The id of an item, in lower case."""
    item = items[name]
    sort = SORTS[item.kind]
    if item.kind == "group":
        return f"/subscriptions/{SUBSCRIPTION}/resourcegroups/{name}".lower()
    above = id_of(items, item.parent)
    if item.kind == "subnet":
        return f"{above}/subnets/{name}".lower()
    return f"{above.partition('/providers/')[0]}/providers/{sort.place}/{name}".lower()


@dataclass(frozen=True)
class Saying:
    """A program that says items.

    :ivar items: By name, each after those that it needs.
    :ivar look: The item at which it looks, if any.
    :ivar raises_after: How many items it says before it raises an exception; all of them, if negative.
    """

    items: Items
    look: str = ""
    raises_after: int = -1

    def __call__(self, az: Any, stack: Any) -> None:
        made: dict[str, Any] = {}
        for place, item in enumerate(self.items.values()):
            if place == self.raises_after:
                raise LookupError("not mine")
            made[item.name] = self._say(az, stack, item, made)
            later = SORTS[item.kind].later
            if item.name == self.look and later is not None:
                assert later(made[item.name]) != "nothing"
        for name, result in made.items():
            later = SORTS[self.items[name].kind].later
            if later is not None:
                stack.export(name, later(result))
            if self.items[name].secret:
                stack.export(f"{name}-secret", stack.secret(self.items[name].secret))

    def _say(self, az: Any, stack: Any, item: Item, made: Mapping[str, Any]) -> Any:
        sort = SORTS[item.kind]
        body: dict[str, Any] = {"location": item.location} if sort.has_location else {}
        if sort.has_tags:
            body["tags"] = dict(item.tags)
            for each in item.refs:
                later = SORTS[self.items[each].kind].later
                assert later is not None, "only those are referred to that have one"
                body["tags"][f"of-{each}"] = later(made[each])
            if item.secret:
                body["tags"]["key"] = stack.secret(item.secret)
        with ExitStack() as blocks:
            if item.component:
                blocks.enter_context(stack.component(item.component))
            blocks.enter_context(
                stack.options(
                    depends_on=[made[each] for each in item.depends],
                    protect=item.protect,
                    retain_on_delete=item.retain,
                    ignore_changes=item.ignore,
                    replace_on_changes=sort.replaced_on,
                )
            )
            return sort.say(az, item, made, body)


def wrong(items: Items, there: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    """What of the items is not there as it is said.

    :param there: The documents of what is there, by their ids in lower case.
    """
    for name, item in items.items():
        sort = SORTS[item.kind]
        document = there.get(id_of(items, name))
        if document is None:
            yield f"{name} is not there"
            continue
        if sort.has_location and document["location"] != item.location:
            yield f"{name} is in {document['location']}"
        size = max(item.size - 1, 0) if item.kind == "network" else item.size
        if sort.sizes > 1 and (item.kind != "network" or item.size) and sort.own(document) != size:
            yield f"{name} has the size {sort.own(document)}"
        if sort.has_tags and "tags" not in item.ignore:
            said = {**item.tags, **({"key": item.secret} if item.secret else {})}
            for each in item.refs:
                other = there.get(id_of(items, each))
                said[f"of-{each}"] = "" if other is None else SORTS[items[each].kind].settled(other)
            found = document.get("tags") or {}
            if {**found, **said} != found:
                yield f"{name} has the tags {found}"
