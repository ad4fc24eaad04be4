"""Writes while an operation is going on: refused where the service refuses them, and by what they would disturb."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import ResourceExistsError
from azure.core.pipeline.policies import RetryPolicy
from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ..behaviours.network.support import NETWORK, NIC, NSG, PROVIDER, VNET, interface, make, network
from ..behaviours.resources.support import deploy
from ..conftest import Standing
from ..support import CONTAINER_GROUP, CONTAINERS, Arm, code, container_body

ONE, TWO = f"{VNET}/subnets/one", f"{VNET}/subnets/two"
REFUSED = (409, "AnotherOperationInProgress")
SUBNETS = {"one": "10.0.1.0/24", "two": "10.0.2.0/24"}


def subnet(name: str) -> dict[str, Any]:
    return {"properties": {"addressPrefix": SUBNETS[name]}}


@pytest.fixture
def networked(arm: Arm) -> Arm:
    arm.group()
    make(arm, VNET, network())
    return arm


def test_subnets_of_a_network_are_written_one_after_the_other(networked: Arm):
    arm = networked
    running = arm.put(ONE, NETWORK, subnet("one")).headers["Azure-AsyncOperation"]
    refused = arm.put(TWO, NETWORK, subnet("two"))
    assert code(refused) == REFUSED
    assert refused.document["error"]["message"] == (
        "Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: "
        f"{running}."
    )
    assert arm.get(running).document["status"] == "InProgress"
    assert code(arm.get(TWO, NETWORK)) == (404, "ResourceNotFound")
    arm.wait()
    assert arm.put(TWO, NETWORK, subnet("two")).status == 201


def test_whatever_writes_to_the_family_is_refused_and_nothing_changes(networked: Arm):
    arm = networked
    arm.put(ONE, NETWORK, subnet("one"))
    before = [arm.get(id, NETWORK).document for id in (VNET, ONE)]
    for refused in (
        arm.put(VNET, NETWORK, network()),
        arm.patch(VNET, NETWORK, {"tags": {"a": "b"}}),
        arm.delete(VNET, NETWORK),
        arm.put(ONE, NETWORK, subnet("two")),
        arm.delete(ONE, NETWORK),
        arm.put(TWO, NETWORK, subnet("two")),
    ):
        assert code(refused) == REFUSED
    assert [arm.get(id, NETWORK).document for id in (VNET, ONE)] == before
    # What is not there is not in the way, either.
    assert arm.delete(TWO, NETWORK).status == 204


def test_other_families_go_on(networked: Arm):
    arm = networked
    make(arm, ONE, subnet("one"))
    arm.put(TWO, NETWORK, subnet("two"))
    assert arm.put(NIC, NETWORK, interface(ONE)).status == 201
    assert arm.put(f"{VNET}-two", NETWORK, network()).status == 201


def test_an_operation_that_failed_is_over(networked: Arm):
    networked.azure.next_operation(status="Failed", seconds=1)
    networked.put(ONE, NETWORK, subnet("one"))
    networked.wait(1)
    assert networked.put(TWO, NETWORK, subnet("two")).status == 201


def test_a_condition_is_looked_at_first(networked: Arm):
    networked.put(ONE, NETWORK, subnet("one"))
    assert code(networked.put(ONE, NETWORK, subnet("one"), If_None_Match="*")) == (412, "PreconditionFailed")


def test_rules_and_their_security_group_are_a_family(arm: Arm):
    arm.group()
    arm.put(NSG, NETWORK, {"location": "westeurope"})
    rule = {"protocol": "*", "access": "Allow", "direction": "Inbound", "priority": 100, "sourcePortRange": "*",
            "destinationPortRange": "22", "sourceAddressPrefix": "*", "destinationAddressPrefix": "*"}  # fmt: skip
    assert code(arm.put(f"{NSG}/securityRules/ssh", NETWORK, {"properties": rule})) == REFUSED
    arm.wait()
    assert arm.put(f"{NSG}/securityRules/ssh", NETWORK, {"properties": rule}).status == 201
    assert code(arm.delete(NSG, NETWORK)) == REFUSED


def test_a_container_group_is_left_alone_until_it_is_there(arm: Arm):
    arm.group()
    arm.put(CONTAINER_GROUP, CONTAINERS, container_body())
    refusals = [
        arm.put(CONTAINER_GROUP, CONTAINERS, container_body()),
        arm.patch(CONTAINER_GROUP, CONTAINERS, {"tags": {}}),
        arm.delete(CONTAINER_GROUP, CONTAINERS),
        *(arm.post(f"{CONTAINER_GROUP}/{verb}", CONTAINERS) for verb in ("start", "stop", "restart")),
    ]
    assert {code(each) for each in refusals} == {(409, "ContainerGroupTransitioning")}
    assert refusals[0].document["error"]["message"] == (
        "The container group 'cg-one' is still transitioning, please retry later."
    )
    arm.wait()
    assert arm.post(f"{CONTAINER_GROUP}/stop", CONTAINERS).status == 204


writes = st.lists(
    st.tuples(st.sampled_from(["a", "b"]), st.sampled_from(["", "one", "two"]), st.sampled_from([0.0, 0.5, 1.0, 2.0])),
    max_size=12,
)


@settings(deadline=None, max_examples=30)
@given(writes)
def test_there_is_never_more_than_one_operation_in_a_family(sequence: list[tuple[str, str, float]]):
    with LocalAzure(clock=Standing()) as azure:
        arm = Arm(azure)
        arm.group()
        until = dict.fromkeys(["a", "b"], 0.0)
        for name in until:
            make(arm, f"{PROVIDER}/virtualNetworks/{name}", network())
        for name, child, gap in sequence:
            arm.wait(gap)
            id, body = f"{PROVIDER}/virtualNetworks/{name}", subnet(child) if child else network()
            response = arm.put(f"{id}/subnets/{child}" if child else id, NETWORK, body)
            busy = azure.clock.now() < until[name]
            assert (response.status == 409) == busy, response.body
            if not busy:
                until[name] = azure.clock.now() + azure.operation_seconds


def test_a_client_is_told_and_may_try_again(networked: Arm):
    azure = networked.azure
    networked.put(ONE, NETWORK, subnet("one"))
    parameters: Any = {"address_prefix": SUBNETS["two"]}
    hasty = ProvisioningClient.local(azure)
    with pytest.raises(ResourceExistsError, match="AnotherOperationInProgress"):
        hasty.network.subnets.begin_create_or_update("rg", "net", "two", parameters)
    patient = ProvisioningClient.local(azure, retry_policy=RetryPolicy(retry_on_status_codes=[409]))
    start = azure.clock.now()
    poller = patient.network.subnets.begin_create_or_update("rg", "net", "two", parameters)
    assert poller.result().provisioning_state == "Succeeded"
    assert azure.clock.now() - start >= 2 * azure.operation_seconds - 1


def test_a_template_that_does_not_say_what_comes_first_fails(networked: Arm):
    word = "Microsoft.Network/virtualNetworks/subnets"
    subnets = [{"type": word, "apiVersion": NETWORK, "name": f"net/{name}", **subnet(name)} for name in SUBNETS]
    properties = deploy(networked, *subnets)["properties"]
    assert properties["provisioningState"] == "Failed"
    assert [each["code"] for each in properties["error"]["details"]] == ["AnotherOperationInProgress"]
