"""Revisions of container apps."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import APP, VERSION, app, container, make, prepared

INGRESS = {"external": True, "targetPort": 80}


@pytest.fixture(name="arm")
def prepared_arm(arm: Arm) -> Arm:
    return prepared(arm)


def shown(arm: Arm) -> list[tuple[str, bool, int]]:
    """Name, whether it is active, and share of the requests of each revision."""
    found = arm.list(f"{APP}/revisions", VERSION)
    return [(each["name"], each["properties"]["active"], each["properties"]["trafficWeight"]) for each in found]


def suffixed(suffix: str, **more: Any) -> dict[str, Any]:
    body = app(ingress=dict(INGRESS), **more)
    body["properties"]["template"]["revisionSuffix"] = suffix
    return body


def test_with_one_at_a_time_the_newest_is_the_active_one(arm: Arm):
    arm.put(APP, VERSION, suffixed("one"))
    (begun,) = arm.list(f"{APP}/revisions", VERSION)
    assert (begun["properties"]["provisioningState"], begun["properties"]["replicas"]) == ("Provisioning", 0)
    arm.wait()
    assert shown(arm) == [("shop--one", True, 100)]
    make(arm, APP, suffixed("two"))
    assert shown(arm) == [("shop--one", False, 0), ("shop--two", True, 100)]
    found = arm.get(f"{APP}/revisions/shop--two", VERSION).document
    assert found["type"] == "Microsoft.App/containerApps/revisions"
    assert (found["properties"]["runningState"], found["properties"]["healthState"]) == ("Running", "Healthy")
    assert code(arm.get(f"{APP}/revisions/shop--three", VERSION)) == (404, "ResourceNotFound")


@pytest.mark.parametrize("mode", ["Multiple", "multiple"])
def test_with_several_at_a_time_requests_are_shared_out(arm: Arm, mode: str):
    make(arm, APP, suffixed("one", activeRevisionsMode=mode))
    make(arm, APP, suffixed("two", activeRevisionsMode=mode))
    assert shown(arm) == [("shop--one", True, 0), ("shop--two", True, 100)]
    traffic = [{"revisionName": "shop--one", "weight": 70}, {"latestRevision": True, "weight": 30}]
    change = {"location": "westeurope", "properties": {"configuration": {"ingress": {"traffic": traffic}}}}
    arm.patch(APP, VERSION, change)
    arm.wait()
    assert shown(arm) == [("shop--one", True, 70), ("shop--two", True, 30)]


def test_a_revision_is_deactivated_activated_and_restarted(arm: Arm):
    make(arm, APP, suffixed("one"))
    revision = f"{APP}/revisions/shop--one"
    for word, active in (("deactivate", False), ("activate", True), ("restart", True)):
        assert arm.post(f"{revision}/{word}", VERSION).status == 200
        properties = arm.get(revision, VERSION).document["properties"]
        assert (properties["active"], properties["replicas"]) == (active, int(active))
        assert arm.post(f"{revision}x/{word}", VERSION).status == 404


def test_a_suffix_is_used_once(arm: Arm):
    make(arm, APP, suffixed("one"))
    make(arm, APP, suffixed("two"))
    assert code(arm.put(APP, VERSION, suffixed("one"))) == (400, "ContainerAppInvalidTemplate")


def test_a_revision_keeps_its_template(arm: Arm):
    make(arm, APP, app(container(image="web:1", env=[{"name": "A", "value": "first"}])))
    make(arm, APP, app(container(image="web:2", env=[{"name": "A", "value": "second"}])))
    found = [each["properties"]["template"]["containers"][0] for each in arm.list(f"{APP}/revisions", VERSION)]
    assert [(each["image"], each["env"][0]["value"]) for each in found] == [("web:1", "first"), ("web:2", "second")]
    arm.delete(APP, VERSION)
    arm.wait()
    assert arm.get(APP, VERSION).status == 404
    assert not [key for key in arm.azure.unwritten if "/revisions/" in key]
