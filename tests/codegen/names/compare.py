"""What a generated package calls as the official one does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from azure.mgmt.provisioning.codegen.represent.ir import OperationIR, ServiceIR
from azure.mgmt.provisioning.codegen.represent.names import snake

from .source import Names

KINDS = ("clients", "groups", "methods", "parameter lists", "models", "attributes", "enums", "members")


@dataclass
class Score:
    """How many names there are of each kind, and which are not those of the official package.

    :param differ: Kind, where it is, what it is officially, and what it is here.
    """

    total: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    differ: list[tuple[str, str, object, object]] = field(default_factory=list)

    def add(self, kind: str, place: str, official: object, ours: object, *, same: bool) -> bool:
        """Count a name; whether it is as it is officially."""
        self.total[kind] += 1
        if not same:
            self.differ.append((kind, place, official, ours))
        return same


def parameters(operation: OperationIR) -> tuple[str, ...]:
    """The arguments of a method as official packages have them: a header of a condition is one of its own there."""
    found: list[str] = []
    for each in operation.arguments:
        if each.kind == "match":
            found += ["if_match"] * each.if_match + ["if_none_match"] * each.if_none_match
        else:
            found.append(each.name)
    return tuple(found)


def attributes(service: ServiceIR, model: str) -> set[str]:
    """The attributes of a model, inherited and flattened ones included."""
    lineage = service.lineage(model)
    declared = {each.name for owner in lineage for each in owner.properties}
    return declared | {each.name for owner in lineage for each in owner.flattened}


def compare(service: ServiceIR, official: Names) -> Score:
    """Hold a service against the names of its official package."""
    score = Score()
    score.add("clients", "client", official.client, service.client, same=official.client == service.client)
    groups = {group.name: {each.method: each for each in group.operations} for group in service.groups}
    groups[""] = {each.method: each for each in service.operations}
    for name, methods in official.groups.items():
        if score.add("groups", name, name, sorted(groups), same=name in groups):
            for method, arguments in methods.items():
                place, operation = f"{name}.{method}", groups[name].get(method)
                known = score.add("methods", place, method, sorted(groups[name]), same=operation is not None)
                if known and operation is not None:
                    ours = parameters(operation)
                    score.add("parameter lists", place, arguments, ours, same=arguments == ours)
    _compare_classes(service, official, score)
    return score


def _compare_classes(service: ServiceIR, official: Names, score: Score) -> None:
    models = {each.name for each in service.models}
    for name, expected in official.models.items():
        if score.add("models", name, name, _alike(name, models), same=name in models):
            present = attributes(service, name) | {"additional_properties"}
            for attribute in sorted(expected):
                place = f"{name}.{attribute}"
                score.add("attributes", place, attribute, sorted(present - expected), same=attribute in present)
    enums = {each.name: {value.name: value.value for value in each.values} for each in service.enums}
    for name, members in official.enums.items():
        if score.add("enums", name, name, _alike(name, enums), same=name in enums):
            for member, value in members.items():
                same = member in enums[name]
                score.add("members", f"{name}.{member}", (member, value), sorted(enums[name]), same=same)


def _alike(name: str, others: object) -> list[str]:
    assert isinstance(others, (set, dict))
    return sorted(each for each in _texts(others) if snake(each).replace("_", "") == snake(name).replace("_", ""))


def _texts(names: set[str] | dict[str, object]) -> Iterator[str]:
    yield from names
