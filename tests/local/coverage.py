"""docs/coverage.md, made from what is declared: ``python -m tests.local.coverage`` writes it anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.generic.types import types_of

DOCUMENT = Path(__file__).parents[2] / "docs" / "coverage.md"
NOBODY = "501"
_WHO = ("full", "generic", NOBODY)

_HEAD = """# What the local Azure Resource Manager answers

Each operation of the services that ship with the package is answered in one of three ways, which the header
`x-local-fidelity` of the response says:

* **full**: by its provider's rules, written by hand and tested.
* **generic**: by what its declaration and its models say, see [local.md](local.md#what-is-generic).
* **501**: not at all. The answer names the operation.

{totals}

{types}

This page is made from the declarations: `python -m tests.local.coverage`.
"""


def rendered() -> str:
    """The document, as it should be."""
    with LocalAzure() as azure:
        operations = azure.router.operations
        who = {each: _fidelity(azure, each) for each in operations}
        makeable, alive = _types(azure)
    services = sorted({each.service.name for each in operations})
    types = (
        f"{sum(alive.values())} of {sum(makeable.values())} resource types that requests make are alive: they are "
        "created, read, listed, changed and deleted, as far as their services declare that. A type "
        "that several services describe is counted once."
    )
    return _HEAD.format(totals=_totals(services, who, makeable, alive), types=types) + _unanswered(services, who)


def _fidelity(azure: LocalAzure, operation: Operation) -> str:
    return azure.fidelity(_routed(azure, operation)) or NOBODY


def _routed(azure: LocalAzure, operation: Operation) -> Operation:
    """The operation that answers: one with nothing but an id in its URL has no route, and its requests are those of the
    operation whose URL says what is meant."""
    if operation.url.count("/") > 1 or "{" not in operation.url:
        return operation
    group, _, verb = operation.id.partition("_")
    named = f"{group}_{verb.removesuffix('ById')}"
    return next(
        (each for each in azure.router.operations if each.id == named and each.service == operation.service), operation
    )


def _types(azure: LocalAzure) -> tuple[Counter[str], Counter[str]]:
    """How many resource types requests make, by service, and how many of them are alive."""
    makeable, alive = Counter[str](), Counter[str]()
    types = types_of(azure.router)
    for namespace in types.namespaces():
        for forms in types.of_namespace(namespace).values():
            puts = [each for form in forms for each in form.operations if each.method == "PUT"]
            if puts:
                service = puts[0].service.name
                makeable[service] += 1
                alive[service] += any(azure.serves(each) for each in puts)
    return makeable, alive


def _totals(services: Iterable[str], who: dict[Operation, str], makeable: Counter[str], alive: Counter[str]) -> str:
    lines = [
        "| service | operations | full | generic | 501 | not 501 | resource types | alive |",
        "|---|" + "---:|" * 7,
    ]
    counted: dict[str, Counter[str]] = {service: Counter() for service in services}
    for operation, said in who.items():
        counted[operation.service.name][said] += 1
    lines += [_line(each, counted[each], makeable[each], alive[each]) for each in counted]
    lines.append(_line("**all**", Counter(who.values()), sum(makeable.values()), sum(alive.values())))
    return "\n".join(lines)


def _line(name: str, counted: Counter[str], makeable: int, alive: int) -> str:
    total = counted.total()
    # Rounded down: what is not all is never 100 %.
    share = f"{(total - counted[NOBODY]) * 100 // total} %"
    cells = [name, str(total), *(str(counted[each]) for each in _WHO), share, str(makeable), str(alive)]
    return f"| {' | '.join(cells)} |"


def _unanswered(services: Iterable[str], who: dict[Operation, str]) -> str:
    """What answers 501, by service: operations by their groups."""
    lines = ["\n## What answers 501\n", "| service | operations |", "|---|---|"]
    found: dict[str, dict[str, set[str]]] = {}
    for operation, said in who.items():
        if said == NOBODY:
            group, _, verb = operation.id.rpartition("_")
            found.setdefault(operation.service.name, {}).setdefault(group, set()).add(verb)
    for service in services:
        groups = found.get(service)
        if groups:
            named = "; ".join(
                f"{group}: {', '.join(sorted(verbs))}" if group else ", ".join(sorted(verbs))
                for group, verbs in sorted(groups.items())
            )
            lines.append(f"| {service} | {named} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    DOCUMENT.write_text(rendered(), encoding="utf-8")
