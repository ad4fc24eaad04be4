"""Members of a body that are given as keyword arguments of the call, beside its options."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from ..declare.operation import Body, Operation
from ..declare.options import option_hint, option_names
from ..faults import describe
from ..models.fields import ADDITIONAL
from ..models.shape import ModelShape
from ..models.values.containers import type_plan
from .arguments import index_of

Call = tuple[tuple[Any, ...], Mapping[str, Any]]
"""Arguments and options."""


def with_members(operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any], allowed: Any) -> Call:
    """The arguments and options of a call, with those options that are members of the body in the body.

    An option is an option, whatever the members are called. Members override those of a body that is given, which
    stays as it is.

    :param allowed: The TypedDict of the options that there are.
    :raises TypeError: A name is neither an option nor a member, or the body is none that has members.
    """
    names = option_names(allowed)
    members = {name: value for name, value in options.items() if name not in names}
    body = operation.body
    if not members or body is None:
        return arguments, options
    plan: Any = type_plan(body.type, operation.service.model)
    known = _members(plan)
    for name in members:
        if name not in known:
            hint = option_hint(name, [*names, *known])
            raise TypeError(f"{operation.id} got an unexpected option or member {name!r}.{hint}")
    index = index_of(operation, body)
    given = _joined(plan, arguments[index], members, body)
    rest = {name: value for name, value in options.items() if name in names}
    return (*arguments[:index], given, *arguments[index + 1 :]), rest


def _members(plan: Any) -> set[str]:
    """The names of the members that can be given to a body, if it is one of a model."""
    if not isinstance(plan, ModelShape):
        return set()
    return {name for name in plan.names() if not _is_read_only(plan, name)} | {ADDITIONAL}


def _is_read_only(plan: Any, name: str) -> bool:
    while name in plan.flattened:
        alias = plan.flattened[name]
        plan, name = plan.nested(alias), alias.attribute
    read_only: bool = plan.by_name[name].read_only
    return read_only


def _joined(plan: Any, given: Any, members: Mapping[str, Any], body: Body) -> Any:
    """A body and members that override its own."""
    if given is None:
        return members
    model = plan.view(given)
    if not hasattr(model, "_wire"):
        if isinstance(given, Mapping):  # it has faults, which are told when it is written
            return {**given, **members}
        raise TypeError(
            f"{' and '.join(members)}: can't be set in {body.name}, which is {describe(given, secret=True)}"
        )
    made = deepcopy(model)
    for name, value in members.items():
        setattr(made, name, value)
    return made
