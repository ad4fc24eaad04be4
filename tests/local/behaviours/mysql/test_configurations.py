"""Configurations of MySQL flexible servers."""

from __future__ import annotations

import pytest

from ...support import Arm, code
from .test_servers import SERVER, VERSION, server

PLACE = f"{SERVER}/configurations"


@pytest.fixture(autouse=True)
def ready(arm: Arm) -> None:
    arm.group()
    server(arm)


def value(arm: Arm, name: str) -> tuple[str, str]:
    properties = arm.get(f"{PLACE}/{name}", VERSION).document["properties"]
    return properties["value"], properties["source"]


def test_they_are_there_and_changed(arm: Arm):
    assert "wait_timeout" in [each["name"] for each in arm.list(PLACE, VERSION)]
    assert value(arm, "wait_timeout") == ("28800", "system-default")
    response = arm.put(f"{PLACE}/wait_timeout", VERSION, {"properties": {"value": "60", "source": "user-override"}})
    assert response.status in (200, 202)
    arm.wait()
    assert value(arm, "wait_timeout") == ("60", "user-override")
    arm.put(f"{PLACE}/lower_case_table_names", VERSION, {"properties": {"value": "2"}})
    arm.wait()
    found = arm.get(f"{PLACE}/lower_case_table_names", VERSION).document["properties"]
    assert found["isConfigPendingRestart"] == "True"


@pytest.mark.parametrize(("name", "given"), [("wait_timeout", "0"), ("wait_timeout", "x"), ("slow_query_log", "MAYBE")])
def test_what_they_can_not_be(arm: Arm, name: str, given: str):
    response = arm.put(f"{PLACE}/{name}", VERSION, {"properties": {"value": given}})
    assert code(response) == (400, "InvalidParameterValue")


def test_one_that_there_is_not(arm: Arm):
    response = arm.put(f"{PLACE}/nosuch", VERSION, {"properties": {"value": "1"}})
    assert code(response) == (404, "ResourceNotFound")


def test_several_at_once(arm: Arm):
    given = [
        {"name": "slow_query_log", "properties": {"value": "ON"}},
        {"name": "max_connections", "properties": {"value": "100"}},
    ]
    response = arm.post(f"{SERVER}/updateConfigurations", VERSION, {"value": given})
    assert response.status == 202
    arm.wait()
    assert value(arm, "slow_query_log") == ("ON", "user-override")
    assert value(arm, "max_connections") == ("100", "user-override")
    wrong = [*given, {"name": "max_connections", "properties": {"value": "1"}}]
    assert code(arm.post(f"{SERVER}/updateConfigurations", VERSION, {"value": wrong})) == (400, "InvalidParameterValue")
    missing = [{"name": "nosuch", "properties": {"value": "1"}}]
    assert code(arm.post(f"{SERVER}/updateConfigurations", VERSION, {"value": missing})) == (404, "ResourceNotFound")
    arm.post(f"{SERVER}/updateConfigurations", VERSION, {"resetAllToDefault": "True"})
    arm.wait()
    assert value(arm, "max_connections") == ("171", "system-default")
