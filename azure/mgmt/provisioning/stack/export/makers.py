"""Which operation makes a resource, and which ones make what stands below it: told by what services declare."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ...core.declare.lookup import declared_operations
from ...core.declare.operation import Header, Match, Operation, Path, Query
from ...core.exchange.arguments import arity
from ...core.exchange.response import result_plan
from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import DictPlan
from ..plan.planner import plan_of_operation
from ..plan.reading import listing_operation, reading_operation
from ..record.ids import resource_type
from .calls import SERVICES, Calls, packages_of

_PLACEHOLDER = re.compile(r"\{[^}]*\}")


@dataclass(frozen=True, eq=False)
class Maker:
    """An operation that makes resources of a type.

    :ivar deletes: Whether there is one that deletes them, too. What nobody can delete is a part of something else.
    :ivar fixed: What its URL has in place of placeholders that are a part of the type, as those of DNS records.
    """

    operation: Operation
    deletes: bool
    fixed: tuple[tuple[str, str], ...] = ()

    @cached_property
    def template(self) -> str:
        """Its URL, with placeholders for names alone."""
        found = self.operation.url
        for placeholder, value in self.fixed:
            found = found.replace("{" + placeholder + "}", value)
        return found

    @cached_property
    def url(self) -> str:
        """Its URL in lower case, with the same placeholder everywhere."""
        return _PLACEHOLDER.sub("{}", self.template).lower()

    @property
    def is_on_any(self) -> bool:
        """Whether what it makes stands on resources of any type."""
        return self.url.startswith("/{}/")

    @cached_property
    def plan(self) -> TypePlan | None:
        """How its body is written."""
        return plan_of_operation(self.operation)

    @cached_property
    def result(self) -> TypePlan | None:
        """How what it gives is read; None where it gives no JSON."""
        kind = self.operation.returns
        return None if kind in (None, "head", "stream", "text") else result_plan(self.operation.service, kind)

    @cached_property
    def _placeholders(self) -> list[str]:
        return [each[1:-1] for each in _PLACEHOLDER.findall(self.template)]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        first, *pieces = map(re.escape, _PLACEHOLDER.split(self.template))
        # What a URL begins with is the id of any resource.
        wide = "(.+)" if self.is_on_any else "([^/]+)"
        return re.compile(first + wide + "([^/]+)".join(pieces), re.IGNORECASE)

    def segments(self, identity: str) -> dict[str, str] | None:
        """What an id has in place of the placeholders, by their names; None if this does not make it."""
        found = self._pattern.fullmatch(identity)
        if found is None:
            return None
        return {**dict(zip(self._placeholders, found.groups(), strict=True)), **dict(self.fixed)}

    def segment(self, identity: str, argument: str) -> tuple[str, str]:
        """What an id has in place of an argument, and the id up to it."""
        found = self._pattern.fullmatch(identity)
        assert found is not None
        wire = next(each.wire for each in self.operation.parameters if isinstance(each, Path) and each.name == argument)
        if wire not in self._placeholders:
            return dict(self.fixed)[wire], identity
        place = 1 + self._placeholders.index(wire)
        return found.group(place), identity[: found.end(place)]

    def above(self, identity: str) -> str:
        """The id up to the last thing in it that has a name of its own."""
        found = self._pattern.fullmatch(identity)
        return identity if found is None else identity[: found.end(len(self._placeholders))]

    def arguments(self, identity: str) -> tuple[Any, ...]:
        """The arguments of the call that makes a resource, but for the body."""
        segments = self.segments(identity) or {}
        found: list[Any] = []
        for each in self.operation.parameters:
            if isinstance(each, Match):
                found += [None, None]
            elif arity(each):
                found.append(segments.get(each.wire) if isinstance(each, Path) else None)
        return tuple(found)


class Makers:
    """The operations of some services that make resources. Those that ship with the package are loaded when a type of
    theirs is asked for.

    :param packages: Names of the packages of services.
    :param calls: The methods that programs have for them.
    """

    def __init__(self, packages: Iterable[str], calls: Calls) -> None:
        self._calls = calls
        self._by_type: dict[str, list[Maker]] = defaultdict(list)
        self._by_package: dict[str, list[Maker]] = {}
        self._below: dict[Maker, list[Maker]] = {}
        self._unread: set[str] = set()
        for package in packages:
            if package.startswith(f"{SERVICES}."):
                self._unread.add(package)
            else:
                self._read(package)

    def _read(self, package: str) -> None:
        operations = declared_operations(package)
        deleted = {each.url.lower() for each in operations if each.method == "DELETE"}
        makers = [
            Maker(each, each.url.lower() in deleted, fixed)
            for each in operations
            if _makes(each)
            for fixed in _types(each)
        ]
        self._by_package[package] = makers
        for maker in makers:
            self._by_type[resource_type(maker.url)].append(maker)

    def find(self, identity: str) -> Maker | None:
        """What makes a resource; None if nothing does."""
        candidates = self.of_type(resource_type(identity))
        fitting = [each for each in candidates if each.segments(identity) is not None and self._can_be_called(each)]
        # The one whose URL says most of the id; one for any scope says least. Of several services with the same URL,
        # the one of the newest version.
        return max(fitting, key=lambda each: (len(_PLACEHOLDER.sub("", each.template)), _age(each)), default=None)

    def of_type(self, kind: str) -> list[Maker]:
        """What makes resources of a type."""
        for package in packages_of(kind.partition("/")[0]):
            if package in self._unread:
                self._unread.discard(package)
                self._read(package)
        return list(self._by_type.get(kind.lower(), ()))

    def below(self, maker: Maker) -> list[Maker]:
        """What makes that which stands below a resource, and is to be said beside it.

        That is what can be listed and deleted: the rest are settings, which the service fills in. Of these, values by
        name that are read with a POST of their own are told as well, since a resource does not show them.
        """
        if maker not in self._below:
            start = maker.url + "/"
            own = self._by_package[maker.operation.service.package]
            self._below[maker] = [
                each
                for each in own
                if each.url.startswith(start) and _is_child(each, start) and self._can_be_called(each)
            ]
        return self._below[maker]

    def _can_be_called(self, maker: Maker) -> bool:
        """Whether a program can call an operation with an id and a body, and what it makes can be read."""
        return self._calls.method(maker.operation) is not None and _asks_no_more(reading_operation(maker.operation))


def _age(maker: Maker) -> tuple[bool, str]:
    """A preview is older than any other version."""
    version = maker.operation.api_version or maker.operation.service.api_version
    return "-" not in version[10:], version


def holds_values(maker: Maker) -> bool:
    """Whether what an operation makes has a fixed name, and holds nothing but values by name."""
    reading = reading_operation(maker.operation)
    if maker.url.endswith("}") or reading is None or reading.method != "POST":
        return False
    field = maker.plan.by_wire.get("properties") if isinstance(maker.plan, ModelPlan) else None
    return field is not None and isinstance(field.plan, DictPlan)


def _makes(operation: Operation) -> bool:
    return operation.method == "PUT" and operation.host is None and "/providers/" in operation.url


def _types(operation: Operation) -> list[tuple[tuple[str, str], ...]]:
    """The types of what an operation makes, each by what its URL has in place of placeholders."""
    placeholders = _PLACEHOLDER.findall(resource_type(operation.url))
    if not placeholders:
        return [()]
    wire = placeholders[0][1:-1]
    kind = next((each.type for each in operation.parameters if isinstance(each, Path) and each.wire == wire), "")
    if len(placeholders) > 1 or not kind[:1].isupper():  # any type at all
        return []
    values: Any = operation.service.model(kind)
    return [((wire, each.value),) for each in values]


def _is_child(maker: Maker, start: str) -> bool:
    between = maker.url[len(start) :]
    if "{}" in between.removesuffix("{}") or between.startswith("providers/"):
        return False
    if between.endswith("{}"):
        return maker.deletes and _asks_no_more(listing_operation(maker.operation))
    return holds_values(maker)


def _asks_no_more(operation: Operation | None) -> bool:
    """Whether there is an operation, and an id is all that it has to be told."""
    return operation is not None and not any(
        each.required and not each.client and each.fixed is None and each.default is None
        for each in operation.parameters
        if isinstance(each, (Header, Query))
    )
