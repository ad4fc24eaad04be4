"""The pytest plugin, and what the package gives out."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning import local
from azure.mgmt.provisioning.core.declare.operation import Body, Operation, Path, Service
from azure.mgmt.provisioning.local import ArmError, Behaviours, Call, LocalAzure, LocalResponse

from .support import SUBSCRIPTION, Arm, code

pytest_plugins = ["pytester"]


def test_the_fixture_gives_each_test_its_own(pytester: pytest.Pytester):
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(
        """
        from azure.mgmt.provisioning import ProvisioningClient

        def test_one(local_azure):
            client = ProvisioningClient.local(local_azure)
            client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
            assert [each.operation for each in local_azure.requests] == ["ResourceGroups_CreateOrUpdate"]

        def test_two(local_azure):
            assert list(ProvisioningClient.local(local_azure).resources.resource_groups.list()) == []
        """
    )
    plugin = [] if _installed(pytester) else ["-p", "azure.mgmt.provisioning.local.pytest_plugin"]
    pytester.runpytest_inprocess("-p", "no:cacheprovider", *plugin).assert_outcomes(passed=2)


def _installed(pytester: pytest.Pytester) -> bool:
    from importlib.metadata import entry_points

    found = entry_points(group="pytest11")
    return any(each.value == "azure.mgmt.provisioning.local.pytest_plugin" for each in found)


def test_everything_that_is_given_out_is_there():
    for name in local.__all__:
        assert getattr(local, name) is not None
    assert local.__all__ == sorted(local.__all__)
    assert set(local.__all__) <= set(dir(local))
    with pytest.raises(AttributeError, match="nothing"):
        _ = local.nothing  # type: ignore[attr-defined]


def test_more_services_can_be_added(monkeypatch: pytest.MonkeyPatch):
    import sys
    import types

    service = Service("things", "things_service", "2024-01-01")
    url = "/subscriptions/{subscriptionId}/providers/Microsoft.Things/things/{name}"
    parameters = (Path("subscription_id", "subscriptionId"), Path("name", "name"))
    package, rest = types.ModuleType("things_service"), types.ModuleType("things_service._rest")
    package.__path__ = []  # type: ignore[attr-defined]
    rest.GET = Operation(service, "Things_Get", "GET", url, parameters)  # type: ignore[attr-defined]
    rest.PUT = Operation(service, "Things_Put", "PUT", url, (*parameters, Body("body", "object")))  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "things_service", package)
    monkeypatch.setitem(sys.modules, "things_service._rest", rest)
    behaviours = Behaviours("things")

    @behaviours.serves("Things_Get")
    def get(call: Call) -> LocalResponse:
        return call.answer(200, {"name": call.arguments["name"], "id": call.id})

    with LocalAzure(services=["keyvault", package], behaviours=[behaviours]) as azure:
        arm = Arm(azure, strict=False)
        path = f"{SUBSCRIPTION}/providers/Microsoft.Things/things/one"
        assert arm.get(path, "2024-01-01").document == {"name": "one", "id": path}
        assert code(arm.put(path, "2024-01-01", {})) == (501, "NotImplemented")

    with LocalAzure(services=["resources", package]) as azure:
        arm = Arm(azure)
        thing = {"type": "Microsoft.Things/things", "apiVersion": "2024-01-01", "name": "one"}
        template = {"$schema": "", "contentVersion": "1", "resources": [thing]}
        path = f"{SUBSCRIPTION}/providers/Microsoft.Resources/deployments/one"
        body = {"location": "eastus", "properties": {"mode": "Incremental", "template": template}}
        refused = arm.put(path, "2026-06-01", body)
        assert code(refused) == (501, "NotImplemented")
        assert "deploying the resource type 'Microsoft.Things/things'" in refused.document["error"]["message"]


def test_errors_have_all_that_arms_have():
    info = {"type": "PolicyViolation", "info": {"a": 1}}
    error = ArmError(403, "No", "Not this.", target="t", details=[{"code": "x"}], additional_info=[info])
    assert str(error) == "(No) Not this."
    assert error.response().document == {
        "error": {
            "code": "No",
            "message": "Not this.",
            "target": "t",
            "details": [{"code": "x"}],
            "additionalInfo": [info],
        }
    }
