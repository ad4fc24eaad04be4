"""The pytest plugin, and what the package gives out."""

from __future__ import annotations

import pytest
import requests
from azure.core.pipeline.transport import RequestsTransport

from azure.mgmt.provisioning import local
from azure.mgmt.provisioning.core.declare.operation import Body, Operation, Path, Service
from azure.mgmt.provisioning.local import ArmError, Behaviours, Call, LocalAzure, LocalResponse, LocalServer

from .support import SUBSCRIPTION, Arm, code

pytest_plugins = ["pytester"]

# pytester forgets the modules that its tests load: what they share with other tests is there before.
assert requests.__version__
assert RequestsTransport


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
    pytester.runpytest_subprocess("-p", "no:cacheprovider", *plugin).assert_outcomes(passed=2)


def test_a_world_of_a_module_or_of_the_run_is_kept_apart_by_snapshots(pytester: pytest.Pytester):
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(
        """
        import pytest
        from azure.mgmt.provisioning import ProvisioningClient

        @pytest.fixture(scope="module")
        def filled(local_azure_module):
            groups = ProvisioningClient.local(local_azure_module).resources.resource_groups
            groups.create_or_update("shared", {"location": "westeurope"})
            return local_azure_module.snapshot()

        @pytest.fixture
        def groups(local_azure_module, filled):
            local_azure_module.restore(filled)
            return ProvisioningClient.local(local_azure_module).resources.resource_groups

        @pytest.mark.parametrize("name", ["one", "two"])
        def test_each_has_what_is_shared(name, groups, local_azure_module, local_azure_session):
            assert [each.name for each in groups.list()] == ["shared"]
            groups.create_or_update(name, {"location": "westeurope"})
            assert local_azure_module is not local_azure_session
            local_azure_session.add_subscription(f"11111111-1111-1111-1111-11111111111{len(name)}")

        def test_the_session_s_has_seen_both(local_azure_session):
            assert len(local_azure_session.store.below("/")) == 2
        """
    )
    plugin = [] if _installed(pytester) else ["-p", "azure.mgmt.provisioning.local.pytest_plugin"]
    pytester.runpytest_subprocess("-p", "no:cacheprovider", *plugin).assert_outcomes(passed=3)


OVER_HTTPS = """
    import os
    import pytest
    from azure.mgmt.provisioning import ProvisioningClient
    from azure.mgmt.provisioning.local import LocalCredential

    @pytest.mark.parametrize("number", range(4))
    def test_each_has_a_subscription_of_its_own(number, local_azure_control, local_azure_subscription):
        with ProvisioningClient(
            LocalCredential(),
            local_azure_subscription,
            local_azure_control.url,
            connection_verify=local_azure_control.certificate,
        ) as client:
            client.resources.resource_groups.create_or_update("demo-rg", {"location": "westeurope"})
            assert [each.name for each in client.resources.resource_groups.list()] == ["demo-rg"]
"""


@pytest.mark.parametrize("processes", [[], ["-n", "2"]], ids=["one process", "two processes"])
def test_a_server_that_runs_already_is_shared_by_all(processes: list[str], pytester: pytest.Pytester):
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(OVER_HTTPS)
    plugin = [] if _installed(pytester) else ["-p", "azure.mgmt.provisioning.local.pytest_plugin"]
    with LocalServer() as server:
        named = ["--local-azure-url", server.url, "--local-azure-token", server.token]
        named += ["--local-azure-certificate", server.certificate]
        run = pytester.runpytest_subprocess("-p", "no:cacheprovider", *plugin, *processes, *named)
        run.assert_outcomes(passed=4)
        assert len({each["id"] for each in server.control().resources() if each["name"] == "demo-rg"}) == 4


def test_without_one_each_process_has_its_own(pytester: pytest.Pytester):
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makepyfile(OVER_HTTPS)
    plugin = [] if _installed(pytester) else ["-p", "azure.mgmt.provisioning.local.pytest_plugin"]
    pytester.runpytest_subprocess("-p", "no:cacheprovider", *plugin).assert_outcomes(passed=4)
    run = pytester.runpytest_subprocess("-p", "no:cacheprovider", *plugin, "--local-azure-url", "https://127.0.0.1:1")
    run.assert_outcomes(errors=4)
    run.stdout.fnmatch_lines(["*--local-azure-url needs --local-azure-token, or AZPROV_LOCAL_TOKEN*"])


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
