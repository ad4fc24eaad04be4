"""All services to the module ``namespaces``: where the operations on a resource provider's namespace are declared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ..represent.ir import OperationIR, ServiceIR
from .large import lay_out
from .text import FIRST_LINE, docstring, string

_TEXT = """The modules that declare operations, by the namespace of the resource provider that these are on.

Whoever wants the operations on one namespace loads no others. Those on none, such as resource groups, are in those of
the empty name."""


def emit_namespaces(services: Sequence[tuple[ServiceIR, int | None]]) -> str:
    """The module ``namespaces``.

    :param services: Each with the lines that none of its modules should go beyond, if it is made of packages.
    """
    modules: dict[str, dict[str, None]] = {}
    spellings: dict[str, Counter[str]] = {}
    for service, largest in services:
        for module, operations in _modules(service, largest).items():
            for operation in operations:
                namespace = _namespace(operation.url)
                # As a set that keeps its order: in which the services, and the modules of each, come.
                modules.setdefault(namespace.lower(), {})[f"{service.name}.{module}"] = None
                spellings.setdefault(namespace.lower(), Counter())[namespace] += 1
    lines = "".join(
        f"    {string(spellings[namespace].most_common(1)[0][0])}: ({', '.join(map(string, modules[namespace]))},),\n"
        for namespace in sorted(modules)
    )
    return f"{FIRST_LINE}\n{docstring(_TEXT, 0)}\nMODULES = {{\n{lines}}}\n"


def _modules(service: ServiceIR, largest: int | None) -> Mapping[str, Sequence[OperationIR]]:
    if largest is None:
        return {"_rest": service.all_operations}
    return {f"_rest.{each.name}": each.operations for each in lay_out(service, largest).operations}


def _namespace(url: str) -> str:
    """The last namespace that a URL names, if it names any; placeholders name none."""
    segments = [each for each in url.partition("?")[0].split("/") if each]
    named = [name for word, name in zip(segments, segments[1:], strict=False) if word.lower() == "providers"]
    return next((each for each in reversed(named) if not each.startswith("{")), "")
