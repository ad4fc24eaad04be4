"""``python -m tests.codegen.describe.sample --seed N``: lines that the rules make, at random, to be read over.

Each is printed with what it was made of. ``--of`` names what is read: operations, groups, models, enums or parameters.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from operator import attrgetter
from pathlib import Path

from azure.mgmt.provisioning.codegen.describe.service import described
from azure.mgmt.provisioning.codegen.generate import open_documents
from azure.mgmt.provisioning.codegen.read.document import Library
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.codegen.represent.service import build_service

SWAGGER = Path(__file__).parents[3] / "swagger"
KINDS = ("operations", "groups", "models", "enums", "parameters")


def undescribed(names: Sequence[str]) -> list[ServiceIR]:
    """Services as their documents describe them, and no more."""
    found = []
    for name in names or sorted(path.name for path in SWAGGER.iterdir() if path.is_dir()):
        library = Library(SWAGGER, within=(SWAGGER.resolve().parent,))
        found.append(build_service(name, open_documents(library, SWAGGER / name)))
    return found


def lines(service: ServiceIR, kind: str) -> list[tuple[str, str]]:
    """What the rules say of the things of a kind, each behind what it was made of."""
    made = described(service)
    if kind == "operations":
        pairs = zip(service.all_operations, made.all_operations, strict=True)
        return [(f"{before.id} {before.verb} {before.url}", after.doc) for before, after in pairs if not before.doc]
    if kind == "parameters":
        both = zip(service.all_operations, made.all_operations, strict=True)
        each = [(a.id, b, c) for a, x in both for b, c in zip(a.parameters, x.parameters, strict=True)]
        return [(f"{name} {b.kind} {b.wire} {b.type.wire}", c.doc) for name, b, c in each if c.doc and not b.doc]
    of = attrgetter(kind)
    return [(one.name, other.doc) for one, other in zip(of(service), of(made), strict=True) if not one.doc]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print lines at random."""
    parser = argparse.ArgumentParser(prog="python -m tests.codegen.describe.sample", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="which ones")
    parser.add_argument("--count", type=int, default=100, help="how many of each kind")
    parser.add_argument("--of", choices=KINDS, action="append", help="which kinds; by default all")
    parser.add_argument("--service", action="append", default=[], help="of which services; by default all")
    options = parser.parse_args(arguments)
    services = undescribed(options.service)
    for kind in options.of or KINDS:
        found = [(service.name, *line) for service in services for line in lines(service, kind)]
        print(f"{kind}: {len(found)}")
        chosen = random.Random(options.seed).sample(found, min(options.count, len(found)))
        for name, made_of, text in chosen:
            print(f"  {text}\n      {name}: {made_of}")


if __name__ == "__main__":
    main()
