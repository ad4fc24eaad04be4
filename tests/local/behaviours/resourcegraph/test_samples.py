"""Queries of the kinds that people begin with: one of each operator, and the long ones about machines and networks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, KEYVAULT, RESOURCES, VAULT, Arm
from ..compute import support as compute
from ..network import support as network
from .samples import SAMPLES
from .test_resources import rows

_STORAGE = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/samples01"


@pytest.fixture(name="filled", scope="module")
def filled_azure() -> Iterator[Arm]:
    with LocalAzure() as azure:
        arm = Arm(azure)
        arm.group()
        arm.patch(GROUP, RESOURCES, {"tags": {"Environment": "Production"}})
        arm.vault(VAULT)
        arm.vault(VAULT.replace("kv-one", "kv-two"))
        arm.patch(VAULT, KEYVAULT, {"tags": {"environment": "internal", "cost center": "42"}})
        sku = {"name": "Standard_LRS"}
        for id, version, body in (
            (_STORAGE, "2025-06-01", {"location": "westeurope", "kind": "StorageV2", "sku": sku}),
            (network.VNET, network.NETWORK, network.network(("one", "10.0.0.0/24"), ("two", "10.0.1.0/24"))),
            (network.ADDRESS, network.NETWORK, network.address()),
            (network.NIC, network.NETWORK, network.interface(publicIPAddress={"id": network.ADDRESS})),
            (compute.MACHINE, compute.COMPUTE, compute.machine()),
        ):
            response = arm.put(id, version, body)
            assert response.status in (200, 201, 202), response.body
            arm.wait()
        yield arm


@pytest.mark.parametrize(("query", "expected"), SAMPLES)
def test_it_gives_its_rows(filled: Arm, query: str, expected: int):
    found = rows(filled, query)
    assert len(found) == expected, found
