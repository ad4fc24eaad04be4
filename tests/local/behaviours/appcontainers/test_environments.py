"""Environments of container apps."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm, code
from ..network.support import SUBNET, VNET, network
from ..network.support import make as make_network
from .support import APP, ENVIRONMENT, PROVIDER, VERSION, app, environment, make

LOGS = {"customerId": "11111111-1111-1111-1111-111111111111", "sharedKey": "Marker-7-Secret"}


def test_an_environment_from_beginning_to_end(arm: Arm):
    arm.group()
    begun = arm.put(ENVIRONMENT, VERSION, environment())
    assert (begun.status, begun.document["properties"]["provisioningState"]) == (201, "Waiting")
    arm.wait()
    properties = arm.get(ENVIRONMENT, VERSION).document["properties"]
    assert properties["defaultDomain"].endswith(".westeurope.azurecontainerapps.io")
    assert properties["staticIp"].startswith("203.0.113.")
    assert properties["workloadProfiles"] == [{"name": "Consumption", "workloadProfileType": "Consumption"}]
    changed = arm.patch(ENVIRONMENT, VERSION, {"location": "westeurope", "tags": {"a": "b"}})
    assert (changed.status, changed.document["properties"]["provisioningState"]) == (202, "UpgradeRequested")
    arm.wait()
    for scope in (GROUP, SUBSCRIPTION):
        found = arm.list(f"{scope}/providers/Microsoft.App/managedEnvironments", VERSION)
        assert [each["tags"] for each in found] == [{"a": "b"}]
    assert arm.delete(ENVIRONMENT, VERSION).status == 202
    assert arm.get(ENVIRONMENT, VERSION).document["properties"]["provisioningState"] == "ScheduledForDelete"
    arm.wait()
    assert code(arm.get(ENVIRONMENT, VERSION)) == (404, "ResourceNotFound")


def test_an_environment_in_a_network(arm: Arm):
    arm.group()
    missing = environment(vnetConfiguration={"infrastructureSubnetId": SUBNET})
    assert code(arm.put(ENVIRONMENT, VERSION, missing)) == (400, "InvalidResourceReference")
    make_network(arm, VNET, network(("one", "10.0.0.0/23")))
    given = {"infrastructureSubnetId": SUBNET.replace("rg", "RG"), "internal": True}
    properties = make(arm, ENVIRONMENT, environment(vnetConfiguration=given))["properties"]
    assert properties["vnetConfiguration"]["infrastructureSubnetId"] == SUBNET
    assert properties["staticIp"].startswith("10.0.0.")
    assert properties["publicNetworkAccess"] == "Disabled"


@pytest.mark.parametrize("logs", [None, {"customerId": "x"}, {"sharedKey": "x"}])
def test_logs_need_a_workspace_and_its_key(arm: Arm, logs: Any):
    arm.group()
    given = {"destination": "log-analytics", "logAnalyticsConfiguration": logs}
    refused = arm.put(ENVIRONMENT, VERSION, environment(appLogsConfiguration=given))
    assert code(refused) == (400, "InvalidRequestParameterWithDetails")


def test_the_key_of_a_workspace_is_forgotten(arm: Arm):
    arm.group()
    given = {"destination": "log-analytics", "logAnalyticsConfiguration": LOGS}
    made = make(arm, ENVIRONMENT, environment(appLogsConfiguration=given))
    assert made["properties"]["appLogsConfiguration"]["logAnalyticsConfiguration"] == {"customerId": LOGS["customerId"]}
    # A change of something else needs it no more.
    assert arm.patch(ENVIRONMENT, VERSION, {"location": "westeurope", "tags": {}}).status == 202


def test_a_name_that_is_none(arm: Arm):
    arm.group()
    assert code(arm.put(f"{PROVIDER}/managedEnvironments/a_b", VERSION, environment())) == (400, "BadRequest")


def test_an_environment_with_apps_stays_until_they_are_gone(arm: Arm):
    arm.group()
    make(arm, ENVIRONMENT, environment())
    make(arm, APP, app())
    refused = arm.delete(ENVIRONMENT, VERSION)
    assert code(refused) == (409, "ManagedEnvironmentHasContainerApps")
    assert "still contains 1 Container Apps." in refused.document["error"]["message"]
    arm.delete(GROUP, RESOURCES)
    arm.wait()
    assert code(arm.get(GROUP, RESOURCES)) == (404, "ResourceGroupNotFound")
