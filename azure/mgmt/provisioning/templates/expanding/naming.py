"""Ids of the resources of a template."""

from __future__ import annotations

from dataclasses import replace

from ..errors import ExpressionError
from ..place import Place
from ..values import Value

DEPLOYMENTS = "microsoft.resources/deployments"
_GROUPS = "microsoft.resources/resourcegroups"


def resource_id(root: str, kind: str, name: str) -> str:
    """The id of a resource.

    :param root: The id of the scope that it is in; empty for the tenant.
    :raises ExpressionError: The name has not as many segments as the type.
    """
    namespace, *kinds = kind.strip("/").split("/")
    names = name.split("/")
    if not kinds or len(kinds) != len(names) or not all(names):
        raise ExpressionError(
            f"The template resource '{name}' for type '{kind}' has incorrect segment lengths. A nested resource type "
            "must have identical number of segments as its resource name. A root resource type must have segment "
            "length one greater than its resource name. Please see https://aka.ms/arm-syntax-resources for usage "
            "details."
        )
    if kind.lower() == _GROUPS:
        if "/resourcegroups/" in root.lower():
            raise ExpressionError(f"The resource type '{kind}' cannot be deployed to a resource group.")
        return f"{root}/resourceGroups/{name}"
    return f"{root}/providers/{namespace}/" + "/".join(
        f"{each}/{segment}" for each, segment in zip(kinds, names, strict=True)
    )


def root_of(root: str, scope: Value, subscription: Value, group: Value) -> str:
    """The id of the scope that a resource says it is in.

    :param root: The id of the scope that the template is deployed to.
    :param scope: Its ``scope``: an id, absolute or from the root.
    :param subscription: Its ``subscriptionId``.
    :param group: Its ``resourceGroup``.
    """
    if isinstance(scope, str):
        lowered = scope.lower()
        if lowered.startswith(("/", "subscriptions/")):
            return f"/{scope.strip('/')}" if scope.strip("/") else ""
        if lowered.startswith("microsoft.management/managementgroups/"):
            return f"/providers/{scope}"
        return f"{root}/providers/{scope}"
    if isinstance(subscription, str):
        return f"/subscriptions/{subscription}" + (f"/resourceGroups/{group}" if isinstance(group, str) else "")
    if isinstance(group, str):
        parts = root.split("/")
        return f"{'/'.join(parts[:3])}/resourceGroups/{group}"
    return root


def qualified(kind: str, name: str, parent_kind: str, parent_name: str) -> tuple[str, str]:
    """Type and name of a child, which may say them without those of its parent."""
    if "." not in kind.split("/")[0]:
        kind = f"{parent_kind}/{kind}"
        return kind, f"{parent_name}/{name}"
    # A type that is said in full is that of another provider's resource, or one of the parent's with its full name.
    if kind.lower().startswith(f"{parent_kind.lower()}/") and name.count("/") < kind.count("/") - 1:
        return kind, f"{parent_name}/{name}"
    return kind, name


def place_at(root: str, place: Place, **known: Value) -> Place:
    """The place of a deployment whose scope has an id.

    :param place: The place of the deployment that it belongs to.
    :param known: What else is known of it.
    """
    parts = root.strip("/").split("/")
    lowered = [part.lower() for part in parts]
    if lowered[0] == "subscriptions" and len(parts) > 3:
        return replace(place, scope="resourceGroup", subscription_id=parts[1], resource_group=parts[3], **known)
    if lowered[0] == "subscriptions":
        return replace(place, scope="subscription", subscription_id=parts[1], **known)
    if "managementgroups" in lowered:
        return replace(place, scope="managementGroup", management_group=parts[-1], **known)
    return replace(place, scope="tenant", **known)
