"""How long operations take: for all of them, for a type, for a resource."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services.keyvault.models import VaultCreateOrUpdateParameters as Vault

from ..conftest import Standing
from ..support import CONTAINER_GROUP, CONTAINERS, KEYVAULT, VAULT, Arm, container_body, vault_body

OTHER = CONTAINER_GROUP.replace("cg-one", "cg-two")


def state(arm: Arm, id: str, version: str) -> str:
    found: str = arm.get(id, version).document["properties"]["provisioningState"]
    return found


def test_operations_take_as_long_as_their_type_and_their_resource_say():
    durations = {"microsoft.containerinstance/ContainerGroups": 20, OTHER.upper(): 60}
    with LocalAzure(clock=Standing(), durations=durations) as azure:
        arm = Arm(azure)
        arm.group()
        arm.put(VAULT, KEYVAULT, vault_body())
        arm.put(CONTAINER_GROUP, CONTAINERS, container_body())
        arm.put(OTHER, CONTAINERS, container_body())
        ended = {}
        for second in range(1, 61):
            arm.wait(1)
            for id, version in ((VAULT, KEYVAULT), (CONTAINER_GROUP, CONTAINERS), (OTHER, CONTAINERS)):
                if id not in ended and state(arm, id, version) == "Succeeded":
                    ended[id] = second
        assert ended == {VAULT: 2, CONTAINER_GROUP: 20, OTHER: 60}
        arm.delete(CONTAINER_GROUP, CONTAINERS)
        arm.wait(19)
        assert state(arm, CONTAINER_GROUP, CONTAINERS) == "Deleting"
        arm.wait(1)
        assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 404


def test_what_a_test_says_of_the_next_operation_goes_before():
    with LocalAzure(clock=Standing(), durations={VAULT: 20}) as azure:
        arm = Arm(azure)
        arm.group()
        azure.next_operation(seconds=5)
        arm.put(VAULT, KEYVAULT, vault_body())
        arm.wait(5)
        assert state(arm, VAULT, KEYVAULT) == "Succeeded"


def test_clients_wait_by_the_virtual_clock():
    with LocalAzure(clock=Standing(), durations={"Microsoft.KeyVault/vaults": 60}) as azure:
        client, start = ProvisioningClient.local(azure), azure.clock.now()
        client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        vault = Vault.from_dict(vault_body())
        client.keyvault.vaults.begin_create_or_update("rg", "kv-one", vault).result()
        assert 60 <= azure.clock.now() - start <= 75


@pytest.mark.parametrize("seconds", [-1, float("nan")])
def test_what_is_no_duration_is_refused(seconds: float):
    with pytest.raises(ValueError, match="durations: expected seconds for Microsoft.Web/sites, got"):
        LocalAzure(durations={"Microsoft.Web/sites": seconds})
