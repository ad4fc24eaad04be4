"""What differs between two versions of a service, and what of it breaks programs that were written for the older."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .surface import Argument, Member, Method, Surface

Change = Literal["added", "changed", "removed"]


@dataclass(frozen=True)
class Difference:
    """Something that differs.

    :param kind: What it is: ``client``, ``operation``, ``parameter``, ``model``, ``member``, ``enum`` or ``value``.
    :param name: What it is called, with dots.
    :param text: What is to be said of it besides; empty where it was just added or removed.
    :param breaking: Programs for the older version may fail, or may no longer pass their type checks.
    """

    kind: str
    name: str
    change: Change
    text: str = ""
    breaking: bool = False


def differences(old: Surface, new: Surface) -> list[Difference]:
    """What differs, by kind and name; what breaks programs comes first in each."""
    found = [*_client(old, new), *_operations(old, new), *_models(old, new), *_enums(old, new)]
    kinds = ("client", "operation", "parameter", "model", "member", "enum", "value")
    return sorted(found, key=lambda each: (kinds.index(each.kind), not each.breaking, each.name))


def _client(old: Surface, new: Surface) -> Iterator[Difference]:
    if old.client != new.client:
        yield Difference("client", new.client, "changed", f"was called {old.client}", breaking=True)
    yield from _arguments(new.client, old.constructor, new.constructor)


def _operations(old: Surface, new: Surface) -> Iterator[Difference]:
    yield from _there("operation", old.operations, new.operations)
    for name, before in old.operations.items():
        if name in new.operations:
            yield from _method(name, before, new.operations[name])


def _method(name: str, before: Method, after: Method) -> Iterator[Difference]:
    if before.way != after.way:
        yield Difference("operation", name, "changed", f"is a {after.way}, was a {before.way}", breaking=True)
    if before.returns != after.returns:
        text = f"gives {after.returns}, gave {before.returns}"
        # Who did not look at a result does not miss it.
        yield Difference("operation", name, "changed", text, breaking=before.returns != "nothing")
    yield from _arguments(name, before.arguments, after.arguments)
    was, now = ([each for each, one in m.arguments.items() if one.needed] for m in (before, after))
    kept = [each for each in was if each in now]
    if kept != [each for each in now if each in was]:
        order = ", ".join(each for each in now if each in was)
        yield Difference("operation", name, "changed", f"takes in this order: {order}", breaking=True)


def _arguments(owner: str, old: Mapping[str, Argument], new: Mapping[str, Argument]) -> Iterator[Difference]:
    for name, before in old.items():
        path, after = f"{owner}.{name}", new.get(name)
        if after is None:
            yield Difference("parameter", path, "removed", breaking=True)
            continue
        if before.type != after.type:
            yield Difference("parameter", path, "changed", f"is {after.type}, was {before.type}", breaking=True)
        if before.needed != after.needed:
            text = "has to be given" if after.needed else "need not be given"
            yield Difference("parameter", path, "changed", text, breaking=after.needed)
    for name, argument in new.items():
        if name not in old:
            text = "has to be given" if argument.needed else ""
            yield Difference("parameter", f"{owner}.{name}", "added", text, breaking=argument.needed)


def _models(old: Surface, new: Surface) -> Iterator[Difference]:
    yield from _there("model", old.models, new.models)
    for name, before in old.models.items():
        if name in new.models:
            yield from _members(name, before, new.models[name])


def _members(model: str, old: Mapping[str, Member], new: Mapping[str, Member]) -> Iterator[Difference]:
    for name, before in old.items():
        after, path = new.get(name), f"{model}.{name}"
        if after is None:
            yield Difference("member", path, "removed", breaking=True)
            continue
        if before.type != after.type:
            yield Difference("member", path, "changed", f"is {after.type}, was {before.type}", breaking=True)
        if before.wire != after.wire:
            yield Difference("member", path, "changed", f"is sent as {after.wire}, was sent as {before.wire}")
        if before.read_only != after.read_only:
            text = "is read-only" if after.read_only else "can be given"
            yield Difference("member", path, "changed", text, breaking=after.read_only)
        if before.needed != after.needed and not after.read_only:
            text = "has to be given" if after.needed else "need not be given"
            yield Difference("member", path, "changed", text, breaking=after.needed)
    for name, member in new.items():
        if name not in old:
            text = "has to be given" if member.needed else "is read-only" if member.read_only else ""
            yield Difference("member", f"{model}.{name}", "added", text, breaking=member.needed)


def _enums(old: Surface, new: Surface) -> Iterator[Difference]:
    yield from _there("enum", old.enums, new.enums)
    for name, before in old.enums.items():
        after = new.enums.get(name)
        if after is None:
            continue
        for member, value in before.items():
            if member not in after:
                yield Difference("value", f"{name}.{member}", "removed", breaking=True)
            elif value != after[member]:
                text = f"is {after[member]!r}, was {value!r}"
                yield Difference("value", f"{name}.{member}", "changed", text, breaking=True)
        for member in after:
            if member not in before:
                yield Difference("value", f"{name}.{member}", "added")


def _there(kind: str, old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Difference]:
    """What only one of the two has."""
    for name in old:
        if name not in new:
            yield Difference(kind, name, "removed", breaking=True)
    for name in new:
        if name not in old:
            yield Difference(kind, name, "added")
