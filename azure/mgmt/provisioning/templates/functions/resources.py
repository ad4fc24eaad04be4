"""Functions of resources: their ids, and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..values import Value
from .declared import Family, Function, Surroundings, declared

FAMILY = Family("Resources")


@FAMILY.function("resourceId")
def resource_id(surroundings: Surroundings, first: str, *others: str) -> str:
    """The id of a resource in the resource group of the deployment, or in another, whose name stands first.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#resourceid
    """
    place = surroundings.place
    before, kind, names = _split((first, *others), most_before=2)
    if place.scope == "tenant" and not before:
        return _below("", kind, names)
    if place.scope == "managementGroup" and not before:
        return _below(place.managed, kind, names)
    if place.scope == "subscription" and len(before) < 2:
        return _below(f"/subscriptions/{before[0]}" if before else place.subscription, kind, names)
    subscription = before[-2] if len(before) == 2 else place.subscription_id
    group = before[-1] if before else place.resource_group
    return _below(f"/subscriptions/{subscription}/resourceGroups/{group}", kind, names)


@FAMILY.function("subscriptionResourceId")
def subscription_resource_id(surroundings: Surroundings, first: str, *others: str) -> str:
    """The id of a resource of the subscription of the deployment, or of another, whose id stands first.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#subscriptionresourceid
    """
    before, kind, names = _split((first, *others), most_before=1)
    return _below(f"/subscriptions/{before[0]}" if before else surroundings.place.subscription, kind, names)


@FAMILY.function("managementGroupResourceId")
def management_group_resource_id(surroundings: Surroundings, first: str, *others: str) -> str:
    """The id of a resource of the management group of the deployment, or of another, whose name stands first.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#managementgroupresourceid
    """
    place = surroundings.place
    before, kind, names = _split((first, *others), most_before=1)
    group = f"/providers/Microsoft.Management/managementGroups/{before[0]}" if before else place.managed
    return _below(group, kind, names)


@FAMILY.function("tenantResourceId")
def tenant_resource_id(kind: str, name: str, *names: str) -> str:
    """The id of a resource of the tenant.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#tenantresourceid
    """
    return _below("", kind, (name, *names))


@FAMILY.function("extensionResourceId")
def extension_resource_id(resource: str, kind: str, name: str, *names: str) -> str:
    """The id of a resource that extends another.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#extensionresourceid
    """
    return _below(resource.rstrip("/"), kind, (name, *names))


@FAMILY.function("providers")
def providers(surroundings: Surroundings, namespace: str, kind: str | None = None) -> Value:
    """What a resource provider has, or where one of its types is and in which API versions.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#providers
    """
    known = surroundings.place.providers
    found = next((dict(one) for one in known if one["namespace"].lower() == namespace.lower()), None)
    if kind is None:
        if found is None:
            raise ValueError(f"the resource provider '{namespace}' is not known")
        return found
    if not known:
        return {"resourceType": kind, "locations": [], "apiVersions": []}
    types = found["resourceTypes"] if found else []
    told = next((one for one in types if one["resourceType"].lower() == kind.lower()), None)
    if told is None:
        raise ValueError(f"the resource type '{kind}' is not known in the namespace '{namespace}'")
    return told


@FAMILY.function("reference")
def reference(surroundings: Surroundings, name: str, api_version: str | None = None, full: str | None = None) -> Value:
    """The properties of a resource, or with 'Full' all of it.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#reference
    """
    return _part(surroundings.resource(name, api_version), full)


@FAMILY.function("references")
def references(surroundings: Surroundings, loop: str, full: str | None = None) -> list[Value]:
    """The properties of the resources that a copy loop makes, or with 'Full' all of them.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#references
    """
    return [_part(resource, full) for resource in surroundings.resources(loop)]


@FAMILY.function("list")
def listed(surroundings: Surroundings, name: str, api_version: str, body: Value = None) -> Value:
    """What a resource answers to the action list; listKeys() and its like ask for others.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource#list
    """
    return surroundings.answer("list", name, api_version, body)


def listing(action: str) -> Function:
    """The function that asks resources for an action whose name begins with list, such as listKeys."""

    def ask(surroundings: Surroundings, name: str, api_version: str, body: Value = None) -> Value:
        return surroundings.answer(action, name, api_version, body)

    return declared(action, ask)


def _part(resource: Mapping[str, Value], full: str | None) -> Value:
    if full is None or full.lower() == "properties":
        return resource.get("properties", {})
    if full.lower() != "full":
        raise ValueError(f"the third parameter may be 'Full' or 'Properties', and is '{full}'")
    return dict(resource)


def _split(arguments: Sequence[str], most_before: int) -> tuple[list[str], str, list[str]]:
    """What stands before the type, the type, and the names behind it."""
    for index, argument in enumerate(arguments[: most_before + 1]):
        if "/" in argument:
            return list(arguments[:index]), argument, list(arguments[index + 1 :])
    raise ValueError("the parameters hold no resource type, such as 'Microsoft.Storage/storageAccounts'")


def _below(scope: str, kind: str, names: Sequence[str]) -> str:
    namespace, *types = kind.strip("/").split("/")
    if len(types) != len(names) or not types:
        raise ValueError(f"the type '{kind}' requires '{len(types)}' resource name argument(s)")
    pairs = "/".join(f"{each}/{name}" for each, name in zip(types, names, strict=True))
    return f"{scope}/providers/{namespace}/{pairs}"
