"""Which operations are implemented."""

from __future__ import annotations

from typing import Any

from ..local_azure import LocalAzure


def by_service(azure: LocalAzure) -> list[dict[str, Any]]:
    """Of each service, how many operations there are, how many are served by rules that are written by hand
    (``full``) and by what is declared alone (``generic``), and which answer 501."""
    found: dict[str, dict[str, Any]] = {}
    for each in azure.router.operations:
        service = found.setdefault(each.service.name, {"operations": 0, "full": 0, "generic": 0, "missing": []})
        service["operations"] += 1
        fidelity = azure.fidelity(each)
        if fidelity is None:
            service["missing"].append(each.id)
        else:
            service[fidelity] += 1
    return [{"service": name, **counts} for name, counts in sorted(found.items())]
