"""How many operations, models and enums of each service are as in the official packages: ``swagger/parity.json``.

``python -m tests.parity.figures`` writes it, and prints what differs and is not meant to; with names of services, of
these alone.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from azure.mgmt.provisioning.services import SERVICES

from .compare import Compared, compare_operations
from .compare_models import compare_enums, compare_models
from .differences import DIFFERENCES
from .official import SWAGGER
from .packages import importable

PATH = SWAGGER / "parity.json"

COMPARED: dict[str, Callable[[str], Compared]] = {
    "operations": compare_operations,
    "models": compare_models,
    "enums": compare_enums,
}


@dataclass
class Result:
    """What came of comparing the operations, models or enums of a service.

    :param unexpected: What differs and is not meant to.
    :param no_longer: Entries of the table of differences that are none.
    """

    matched: int
    total: int
    on_purpose: int
    unexpected: list[str] = field(default_factory=list)
    no_longer: list[str] = field(default_factory=list)


def compare(service: str, kind: str) -> Result:
    """Compare the operations, models or enums of a service, whose official packages can be imported."""
    found = COMPARED[kind](service)
    expected = [each for each in DIFFERENCES if each.kind == kind and service in each.where]
    purposes = {(name, check) for each in expected for name in each.where[service] for check in each.checks}
    unexpected = {key: told for key, told in found.faults.items() if key not in purposes and key not in found.kinds}
    differing = {name for name, _ in found.faults}
    on_purpose = differing - {name for name, _ in unexpected}
    result = Result(len(found.names) - len(differing), len(found.names), len(on_purpose))
    result.unexpected = [f"{name} ({check}): {told}" for (name, check), told in unexpected.items()]
    for each in expected:
        for name in each.where[service]:
            if not any((name, check) in found.faults for check in each.checks):
                result.no_longer.append(f"{service}: {name} differs no longer")
    return result


def figures(service: str) -> dict[str, list[int]]:
    """What matches of a service, and of how many, by kind."""
    with importable(service):
        results = {kind: compare(service, kind) for kind in COMPARED}
    for result in results.values():
        for line in (*result.unexpected, *result.no_longer):
            print(f"{service}: {line}")
    return {kind: [result.matched, result.total] for kind, result in results.items()}


def as_text(found: dict[str, dict[str, list[int]]]) -> str:
    """The file: a line for each service."""
    lines = (f"  {json.dumps(name)}: {json.dumps(found[name])}" for name in sorted(found))
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    logging.disable()  # official packages tell of each body that is not as they would write it
    named = sys.argv[1:]
    known: dict[str, dict[str, list[int]]] = json.loads(PATH.read_text("utf-8")) if named else {}
    with ProcessPoolExecutor() as pool:
        known.update(zip(named or SERVICES, pool.map(figures, named or SERVICES), strict=True))
    PATH.write_text(as_text({name: known[name] for name in SERVICES}), "utf-8", newline="\n")
