"""Which operations are implemented."""

from __future__ import annotations

from typing import Any

from ..local_azure import LocalAzure


def by_service(azure: LocalAzure) -> list[dict[str, Any]]:
    """Of each service, how many operations there are, how many are served, and which answer 501."""
    found: dict[str, dict[str, Any]] = {}
    for each in azure.router.operations:
        service = found.setdefault(each.service.name, {"operations": 0, "served": 0, "missing": []})
        service["operations"] += 1
        if azure.serves(each):
            service["served"] += 1
        else:
            service["missing"].append(each.id)
    return [{"service": name, **counts} for name, counts in sorted(found.items())]
