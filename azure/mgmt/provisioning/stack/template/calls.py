"""What recorded calls are in a template: resources, and look-ups that expressions can make."""

from __future__ import annotations

from typing import Any, NamedTuple

from ...core.declare.operation import Header, Match, Query
from ...core.declare.settings import Settings
from ...core.exchange.arguments import arguments_by_name
from ..errors import StackError
from ..record.marks import may_hold_marks
from ..record.nodes import Graph, Node
from .ids import ResourceId, Scope, parsed

_DEPLOYMENTS = "microsoft.resources/deployments"
_VERSION = "api-version"


class Asked(NamedTuple):
    """What an expression has to ask for to know what a call gives.

    :ivar id: The id of the resource.
    :ivar api_version: The API version.
    :ivar action: The action, such as ``listKeys``; empty for the resource itself.
    :ivar body: What the action is told; None for nothing.
    """

    id: str
    api_version: str
    action: str = ""
    body: Any = None


def resource_of(node: Node, subscription: str) -> ResourceId:
    """What a node makes.

    :param subscription: That of the stack.
    :raises StackError: A template can't say it.
    """
    what = f"{node.operation.id}: no template can make this"
    if may_hold_marks(node.id):
        raise StackError(
            f"{what}: its name, {node.shown_id}, is made of what is known only later, and names have to be known when "
            "a deployment begins. Give it a name of its own, such as stack.random_name(prefix, length)",
            node.line,
        )
    found = parsed(node.id)
    if found is None or node.operation.host is not None:
        hint = "Call it in a script, or apply the stack with azprov up"
        raise StackError(f"{what}: {node.id} is not the id of a resource in a subscription. {hint}", node.line)
    if found.scope.subscription.lower() != subscription.lower():
        where = f"it is in the subscription {found.scope.subscription}, and not in {subscription}"
        raise StackError(f"{what}: {where}. Write a stack for that", node.line)
    if found.type.lower() == _DEPLOYMENTS:
        raise StackError(f"{what}: it is a template itself. Say its resources in the program", node.line)
    return found


def version_of(node: Node, settings: Settings) -> str:
    """The API version of a node's call.

    :raises StackError: The call is told something besides, which no template can say.
    """
    operation, given = node.operation, arguments_by_name(node.operation, node.arguments)
    version = node.call_options.get("api_version")
    for parameter in operation.parameters:
        if isinstance(parameter, Match) and any(each is not None for each in given["etag"]):
            _refuse(node, "the condition etag")
        if isinstance(parameter, (Query, Header)) and given.get(parameter.name, parameter.default) != parameter.default:
            if parameter.wire.lower() != _VERSION:
                _refuse(node, f"the argument {parameter.name}")
            version = given[parameter.name]
    for option in ("headers", "params"):
        if node.call_options.get(option):
            _refuse(node, f"the option {option}")
    return version if isinstance(version, str) else settings.api_version(operation, None)


def _refuse(node: Node, what: str) -> None:
    where = "has no place in a template. Leave it out, or apply the stack with azprov up"
    raise StackError(f"{node.operation.id}: {what} {where}", node.line)


def asked(node: Node, settings: Settings, subscription: str) -> Asked:
    """What an expression asks for to know what a node gives.

    :raises StackError: No expression can ask for that.
    """
    version = version_of(node, settings)
    if node.operation.method == "PUT":
        return Asked(node.id, version)
    target, _, action = node.id.rpartition("/")
    if node.operation.method == "POST" and action.lower().startswith("list") and _is_there(target, subscription):
        return Asked(target, version, action, node.body)
    if node.operation.method == "GET" and node.operation.paging is None and _is_there(node.id, subscription):
        return Asked(node.id, version)
    raise StackError(
        f"{node.operation.id}: no expression of a template looks this up. What can be said is one resource (get), and "
        "what an action whose name begins with list answers, such as list_keys. Take the value from stack.config, or "
        "apply the stack with azprov up",
        node.line,
    )


def _is_there(identity: str, subscription: str) -> bool:
    """Whether an id is that of a resource of the subscription, and known when a deployment begins."""
    found = None if may_hold_marks(identity) else parsed(identity)
    return found is not None and found.scope.subscription.lower() == subscription.lower()


def makers_needed(graph: Graph, node: Node) -> list[Node]:
    """The nodes of the resources that have to be there before a node, whatever is looked up between."""
    found: dict[Node, None] = {}
    pending, seen = graph.dependencies(node), {node}
    while pending:
        each = pending.pop()
        if each in seen:
            continue
        seen.add(each)
        if each.is_lookup:
            pending.extend(graph.dependencies(each))
        else:
            found[each] = None
    return sorted(found, key=lambda each: each.number)


def common_scope(resources: list[ResourceId], subscription: str) -> Scope:
    """What a template of resources is deployed to: the resource group that holds all of them, or the subscription."""
    groups = {"" if each.is_group else each.scope.group.lower() for each in resources}
    if len(groups) == 1 and groups != {""}:
        return Scope(subscription, resources[0].scope.group)
    return Scope(subscription)
