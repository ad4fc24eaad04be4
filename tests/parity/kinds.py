"""Kinds of signatures that differ on purpose: what is said in another way, which both are then called in."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from azure.mgmt.provisioning.core.declare.operation import Operation

from .signatures import Signature, parameters, returned
from .values import member_values, needed_bodies

CONDITIONS = "conditions"
MEMBERS = "members"
GROUPS = "groups"
PAGE_SIZES = "page sizes"

REASONS = {
    CONDITIONS: "If-Match and If-None-Match are said with etag and match_condition, as Azure's guidelines have it and"
    " other official clients do; if_match and if_none_match are taken by name, too.",
    MEMBERS: "The official method has arguments for the members of its body, and none for the body. Ours has the body,"
    " and takes its members by name.",
    GROUPS: "The official method takes parameters as members of a model that is sent nowhere. Ours has them as"
    " arguments.",
    PAGE_SIZES: "The size of pages, which the service takes, is an argument of ours.",
}
"""Why each kind differs."""

CONDITION_ARGUMENTS = {"if_match", "if_none_match"}
OUR_CONDITION_ARGUMENTS = {"etag", "match_condition"}
_PAGE_SIZE = "maxpagesize"

Arguments = dict[str, Any]
Convert = Callable[[str, Any], Any]


@dataclass(frozen=True)
class Way:
    """How arguments of ours are given to an official method.

    :param kinds: What differs.
    :param groups: The class of each argument that holds others, and their names.
    :param members: The members of the body that are arguments.
    """

    kinds: tuple[str, ...] = ()
    groups: Mapping[str, tuple[type[Any], frozenset[str]]] = field(default_factory=dict)
    members: tuple[str, ...] = ()

    def arguments(
        self, operation: Operation, ours: Arguments, converts: tuple[Convert, Convert]
    ) -> tuple[Arguments, Arguments]:
        """The arguments of our method by name as those of ours and of the official one.

        :param converts: Make what is given of a type string and REST JSON, ours and official.
        """
        ours = dict(ours)
        if self.members:
            assert operation.body is not None
            ours.pop(operation.body.name, None)
        official = dict(ours)
        if CONDITIONS in self.kinds:
            condition = official.pop("match_condition", None)
            tag = official.pop("etag", None)
            if condition is not None:
                official["if_match" if operation.match and operation.match.if_match else "if_none_match"] = f'"{tag}"'
        if PAGE_SIZES in self.kinds:
            ours.pop(_PAGE_SIZE, None)
            official.pop(_PAGE_SIZE, None)
        for name, (group, names) in self.groups.items():
            held = {each: official.pop(each) for each in names if each in official}
            if held:
                official[name] = group(**held)
        for given, convert in zip((ours, official), converts, strict=True):
            given.update(member_values(operation, self.members, convert))
        return ours, official


def way_of(operation: Operation, ours: Any, official: Any, classes: Mapping[str, type[Any]]) -> Way | None:
    """How an official method is called whose signature is another one on purpose; None if that is not all there is.

    :param classes: The official models by name.
    """
    here, there = (_by_name(parameters(method)) for method in (ours, official))
    more, missing = [name for name in here if name not in there], [name for name in there if name not in here]
    shared = [name for name in here if name in there]
    needed = needed_bodies(operation)
    if [name for name in there if name in here] != shared:
        return None
    if any(here[name] != there[name] and name not in needed for name in shared):
        return None
    kinds: list[str] = []
    if set(missing) & CONDITION_ARGUMENTS and set(more) >= OUR_CONDITION_ARGUMENTS:
        kinds.append(CONDITIONS)
        more = [name for name in more if name not in OUR_CONDITION_ARGUMENTS]
        missing = [name for name in missing if name not in CONDITION_ARGUMENTS]
    groups = {}
    for name in list(missing):
        group = classes.get(_annotated(official, name))
        names = frozenset(more) & set(getattr(group, "_attribute_map", ())) - set(needed)
        if group is not None and names:
            groups[name] = group, names
            kinds.append(GROUPS)
            more = [each for each in more if each not in names]
            missing.remove(name)
    members: tuple[str, ...] = ()
    body = operation.body
    if body is not None and body.name in more and missing and set(missing) <= _members(operation):
        kinds.append(MEMBERS)
        members, missing = tuple(missing), []
        more.remove(body.name)
    if more == [_PAGE_SIZE]:
        kinds.append(PAGE_SIZES)
        more = []
    return None if more or missing or not kinds else Way(tuple(kinds), groups, members)


def _members(operation: Operation) -> set[str]:
    assert operation.body is not None
    return set(getattr(operation.service.model(operation.body.type), "_attribute_map", ()))


def _by_name(signature: Signature) -> dict[str, tuple[str, bool]]:
    return {name: (kind, required) for name, kind, required in signature}


def _annotated(method: Any, name: str) -> str:
    """The class that an argument is annotated with."""
    annotation = inspect.signature(method).parameters[name].annotation
    return returned(method, annotation=annotation).removesuffix(" or None")


def is_annotated_with_page(ours: str, official: str, classes: Mapping[str, type[Any]]) -> bool:
    """Whether an official listing is annotated with the model of a page in place of that of an item, which it gives."""
    begin = "pages of "
    page = classes.get(official.removeprefix(begin))
    lists = getattr(page, "_attribute_map", {}).values()
    return ours.startswith(begin) and any(each["type"] == f"[{ours.removeprefix(begin)}]" for each in lists)
