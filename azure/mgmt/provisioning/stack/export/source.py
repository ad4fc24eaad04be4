"""The source of a program."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .calls import Calls
from .expressions import Entries, Kind, literal
from .inventory import LeftOut
from .layout import assigned, call, comment
from .makers import Maker
from .names import Names, snake_case
from .order import Said
from .principals import Principal
from .references import GROUP, SUBSCRIPTION
from .shared import shared, with_variable
from .statements import Statement, Statements

_INDENT = 4


@dataclass(frozen=True)
class Source:
    """A program, and what it takes from its configuration.

    :ivar secrets: Values by name.
    """

    text: str
    secrets: Mapping[str, str]


@dataclass(frozen=True)
class Group:
    """The resource group of a program.

    :ivar live: What is there of it.
    :ivar maker: What makes it.
    :ivar said: What the program says of it; None if it is only looked up.
    """

    live: dict[str, Any]
    maker: Maker
    said: Said | None


def source(
    group: Group,
    said: Sequence[Said],
    principals: Mapping[str, Principal],
    left_out: Iterable[LeftOut],
    calls: Calls,
) -> Source:
    """The program that says resources.

    :param said: The resources, each after what it needs.
    :param principals: What stands for identities, by their values.
    :param left_out: What is there besides, and is to be told of.
    """
    function = _function(group.live["name"])
    every = [each.id.lower() for each in said]
    # Who is referred to shows once all has been written; only these are to have variables.
    first = Statements(function, group.live, said, every, principals, calls)
    _written(first, group, said)
    statements = Statements(function, group.live, said, first.used, principals, calls)
    calling = _written(statements, group, said)
    _share(statements, calling)
    lines = _head(statements, group.live["name"], function)
    for each in calling:
        lines += [comment(note, _INDENT) for note in each.notes]
        lines += [f"{' ' * _INDENT}assert {given} is not None" for given in each.given]
        body = [] if each.body is None else [each.body]
        lines.append(call(each.start, [*each.arguments, *body], each.end, _INDENT))
    lines += _told(left_out)
    return Source("\n".join(lines) + "\n", statements.secrets)


def _function(group: str) -> str:
    """The name of the program."""
    name = snake_case(group)
    is_free = name.isidentifier() and Names("az", "stack", GROUP).take(name) == name
    return name if is_free else f"group_{name}".rstrip("_")


def _written(statements: Statements, group: Group, said: Sequence[Said]) -> list[Statement]:
    return [statements.of_group(group.maker, group.said), *map(statements.of_resource, said)]


def _share(statements: Statements, calling: Sequence[Statement]) -> None:
    """Put variables in place of values that resources have in common."""
    bodies = [each.body or Entries(()) for each in calling]
    for found in shared(bodies):
        name = statements.constant(found.member, _annotation(statements, found.kind), found.value)
        with_variable(bodies, found.value, name.text)
    for each, body in zip(calling, bodies, strict=True):
        each.body = body if each.body is not None else None


def _annotation(statements: Statements, kind: Kind) -> str:
    return statements.imported(kind.module, kind.name) if kind.module else kind.name


def _head(statements: Statements, name: str, function: str) -> list[str]:
    """What stands above the calls."""
    imports: dict[str, list[str]] = {}
    for (module, imported), known in statements.imports.items():
        imports.setdefault(module, []).append(imported if imported == known else f"{imported} as {known}")
    found = [f'"""The resource group {name} as a stack."""', "", "from __future__ import annotations"]
    for standard in (True, False):
        lines = [_import(each, imports[each]) for each in sorted(imports) if _is_standard(each) is standard]
        found += ["", *lines] if lines else []
    constants = list(statements.constants)
    if statements.subscription is not None:
        constants.insert(0, assigned(SUBSCRIPTION, "", literal(statements.subscription)))
    found += ["", *constants] if constants else []
    signature = f"def {function}(az: ProvisioningClient, stack: Stack) -> None:"
    return [*found, "", "", signature, '    """What is there."""']


def _is_standard(module: str) -> bool:
    return module.partition(".")[0] in sys.stdlib_module_names


def _import(module: str, names: Iterable[str]) -> str:
    return f"from {module} import {', '.join(sorted(names))}"


def _told(left_out: Iterable[LeftOut]) -> list[str]:
    """What is to be said of resources that the program does not say."""
    lines = []
    for each in left_out:
        versions = f" (API versions: {', '.join(each.api_versions)})" if each.api_versions else ""
        lines.append(comment(f"Not said, since {each.reason}: {each.id}{versions}", _INDENT))
    return lines
