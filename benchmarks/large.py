"""``python -m benchmarks.large``: a deployment of many resources, and the deletion of a group of many, by how many."""

from __future__ import annotations

import argparse
import json
from time import process_time
from typing import Any

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest

from .growth import KINDS, Measurement

_SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
_GROUP = f"{_SUBSCRIPTION}/resourceGroups/growth"
_DEPLOYMENT = f"{_GROUP}/providers/Microsoft.Resources/deployments/many?api-version=2025-04-01"


def _send(azure: LocalAzure, method: str, path: str, body: Any = None) -> Any:
    content = b"" if body is None else json.dumps(body).encode()
    url = f"https://management.azure.com{path}"
    response = azure.handle(LocalRequest(method, url, {"Authorization": "Bearer x"}, content))
    assert response.status < 400, response.body
    return response.document


def deployment(count: int) -> float:
    """Seconds of the processor for a deployment of so many storage accounts, until it has succeeded."""
    account = {
        "type": "Microsoft.Storage/storageAccounts",
        "apiVersion": "2024-01-01",
        "name": "[format('many{0}', copyIndex())]",
        "location": "westeurope",
        "kind": "StorageV2",
        "sku": {"name": "Standard_LRS"},
        "copy": {"name": "loop", "count": count},
    }
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": [account],
    }
    with LocalAzure(operation_seconds=1) as azure:
        azure.clock.hold()
        _send(azure, "PUT", f"{_GROUP}?api-version=2025-04-01", {"location": "westeurope"})
        started = process_time()
        _send(azure, "PUT", _DEPLOYMENT, {"properties": {"mode": "Incremental", "template": template}})
        while (state := _send(azure, "GET", _DEPLOYMENT)["properties"]["provisioningState"]) == "Running":
            azure.clock.advance(1)
        assert state == "Succeeded", state
        return process_time() - started


def deletion(count: int) -> float:
    """Seconds of the processor for the deletion of a resource group with so many storage accounts."""
    measurement = Measurement(KINDS[0])
    measurement.grow(count)
    with measurement.azure as azure:
        started = process_time()
        _send(azure, "DELETE", f"{_GROUP}?api-version=2025-04-01")
        _send(azure, "GET", f"{_SUBSCRIPTION}/resources?api-version=2025-04-01")
        assert azure.store.get(_GROUP) is None
        return process_time() - started


def main() -> None:
    """Print a table of each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.large", description=__doc__)
    parser.add_argument("--most", type=int, default=10_000, help="the largest number of resources that is deleted")
    args = parser.parse_args()
    print("| resources of a deployment | seconds | ms of each |\n|---:|---:|---:|")
    for count in (100, 400, 800):
        seconds = deployment(count)
        print(f"| {count:,} | {seconds:.2f} | {seconds / count * 1000:.2f} |", flush=True)
    print("\n| resources of a deleted group | seconds | ms of each |\n|---:|---:|---:|")
    for count in (each for each in (100, 1_000, 10_000) if each <= args.most):
        seconds = deletion(count)
        print(f"| {count:,} | {seconds:.2f} | {seconds / count * 1000:.3f} |", flush=True)


if __name__ == "__main__":
    main()
