"""What services declare is loaded when its namespace is asked for, and is the same whatever came first."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

from azure.mgmt.provisioning.core.declare.operation import Operation, Service
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.routing.declarations import NOWHERE, Declarations, namespace_of
from azure.mgmt.provisioning.local.routing.routes import Router
from azure.mgmt.provisioning.local.routing.services import declarations_of, operations_of
from azure.mgmt.provisioning.services import SERVICES

from ..support import BASE, GROUP, Arm

ASKED = """
import sys
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
def loaded():
    return sorted({name.split(".")[4] for name in sys.modules if ".services." in name and "._rest" in name})
with LocalAzure() as azure:
    print(*loaded())
    azure.router.match("GET", "/subscriptions/s/resourceGroups/g/providers/microsoft.keyvault/vaults/v")
    print(*loaded())
    azure.catalog.types("Microsoft.Cache")
    print(*loaded())
"""


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    lines = subprocess.run([sys.executable, "-c", ASKED], check=True, capture_output=True, text=True).stdout.split("\n")
    # What is on no provider's namespace is asked for with everything; and a namespace may have several services.
    first, second, third = (set(line.split()) for line in lines[:3])
    assert len(first) < 15
    assert not {"network", "sql", "redis", "storage"} & first
    assert "keyvault" in second
    assert not {"network", "sql", "redis", "storage"} & second
    assert {"redis", "redisenterprise"} <= third
    assert not {"network", "sql", "storage"} & third


def test_all_that_services_declare_is_found() -> None:
    found = declarations_of(SERVICES).all
    expected = {
        (each.service.name, each.id, each.method, each.url) for name in SERVICES for each in operations_of(name)
    }
    told = [(each.service.name, each.id, each.method, each.url) for each in found]
    assert len(told) == len(set(told))
    # And what is declared by hand besides.
    assert {each for each in told if each[0] != "diagnosticsettings"} == expected


def test_they_come_in_the_order_of_services_whatever_is_asked_for_first() -> None:
    one, two = declarations_of(SERVICES), declarations_of(SERVICES)
    for namespace in ("microsoft.network", "microsoft.authorization", "microsoft.compute"):
        two.on(namespace)
    for namespace in ("microsoft.compute", "microsoft.authorization", "microsoft.network"):
        services = [each.service.name for each in one.on(namespace)]
        assert services == sorted(services)
        assert list(one.on(namespace)) == list(two.on(namespace))


def test_a_namespace_that_nobody_has() -> None:
    assert declarations_of(["keyvault"]).on("Microsoft.Network") == ()
    assert set(declarations_of(["keyvault"]).spellings) == {NOWHERE, "microsoft.keyvault"}


def test_services_come_with_what_they_cannot_do_without() -> None:
    with LocalAzure(services=["resources", "authorization"]) as azure:
        assert {"managementgroups", "features", "policy"} <= {each.service.name for each in azure.router.operations}


def test_packages_beside_services_that_ship() -> None:
    package = ModuleType("things")
    rest = ModuleType("things._rest")
    service = Service("things", "things", "2024-01-01")
    rest.THING = Operation(service, "Things_Get", "GET", "/providers/My.Things/things/{name}")  # type: ignore[attr-defined]
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "things", package)
        patch.setitem(sys.modules, "things._rest", rest)
        found = declarations_of(["keyvault", package])
    assert found.spellings["my.things"] == "My.Things"
    assert [each.id for each in found.on("MY.THINGS")] == ["Things_Get"]


@pytest.mark.parametrize(
    ("url", "namespace"),
    [
        ("/subscriptions/{subscriptionId}/resourceGroups/{name}", None),
        ("/providers/{namespace}/things", None),
        ("/{scope}/providers/A.B/c/{d}/Providers/E.F/g?x=/providers/H.I", "E.F"),
        ("/{scope}/providers/A.B/c/{d}/providers/{namespace}/g", "A.B"),
    ],
)
def test_the_namespace_of_a_url(url: str, namespace: str | None) -> None:
    assert namespace_of(Operation(Service("x", "x", "1"), "X", "GET", url)) == namespace


def described(service: str, version: str) -> Operation:
    return Operation(Service(service, service, version), "Things_Get", "GET", "/providers/My.Things/things/{name}")


def test_the_version_says_which_of_two_services_is_meant_that_have_the_same_url() -> None:
    older, preview, newer = (
        described("a", "2020-01-01"),
        described("b", "2025-01-01-preview"),
        described("c", "2024-01-01"),
    )
    found = Router(Declarations.of([older, preview, newer])).match("GET", "/providers/my.things/things/x")
    assert found is not None
    route = found.route
    for version, expected in (
        ("2020-01-01", "a"),
        ("2021-01-01", "c"),
        ("2025-01-01-preview", "b"),
        ("2026-01-01", "b"),
    ):
        assert route.operation(version).service.name == expected
    # Where no version says it: the newest that is no preview.
    assert route.operation(None) is newer


def test_of_two_services_with_the_same_url_and_version_the_first_one_is_meant() -> None:
    one, two = described("a", "2024-01-01"), described("b", "2024-01-01")
    found = Router(Declarations.of([one, two])).match("GET", "/providers/my.things/things/x")
    assert found is not None
    assert {found.route.operation(version).service.name for version in ("2024-01-01", None)} == {"a"}


@pytest.mark.parametrize(
    ("path", "version", "service"),
    [
        (f"{GROUP}/providers/Microsoft.Workloads/sapVirtualInstances/x", "2023-04-01", "workloads"),
        (f"{GROUP}/providers/Microsoft.Workloads/sapVirtualInstances/x", "2024-09-01", "workloadssapvirtualinstance"),
        ("/subscriptions/s", "2016-06-01", "subscription"),
        ("/subscriptions/s", "2022-12-01", "subscriptions"),
        (f"{GROUP}/providers/Microsoft.Monitor/accounts/x", "2023-04-03", "monitor"),
        (f"{GROUP}/providers/Microsoft.Monitor/accounts/x", None, "monitorworkspaces"),
        (f"{GROUP}/providers/Microsoft.Cache/redisEnterprise/x", None, "redisenterprise"),
    ],
)
def test_services_that_describe_the_same_urls(path: str, version: str | None, service: str) -> None:
    with LocalAzure() as azure:
        found = azure.router.match("GET", path)
        assert found is not None
        assert found.route.operation(version).service.name == service


def test_an_extension_may_begin_with_an_id_whose_slashes_are_encoded() -> None:
    with LocalAzure() as azure:
        found = azure.router.match("GET", f"{GROUP}/providers/Microsoft.Advisor/recommendations/x/suppressions/y")
        assert found is not None
        assert found.arguments(found.route.operations[0])["resourceUri"] == GROUP[1:]


@pytest.mark.parametrize(
    ("url", "path"),
    [
        (f"{GROUP[1:].replace('/', '%2F')}/providers/A.B/c/d", f"{GROUP}/providers/A.B/c/d"),
        (f"{GROUP.replace('/', '%2f')}/providers/A.B/c/d", f"{GROUP}/providers/A.B/c/d"),
        ("Providers%2FA.B%2Fc%2Fd/providers/E.F/g/h", "/Providers/A.B/c/d/providers/E.F/g/h"),
        # Elsewhere, and in what is no id, a slash belongs to its name.
        ("providers/A.B/c/d%2Fe", "/providers/A.B/c/d%2Fe"),
        ("c%2Fd/providers/E.F/g/h", "/c%2Fd/providers/E.F/g/h"),
        ("", "/"),
    ],
)
def test_encoded_slashes(url: str, path: str) -> None:
    assert LocalRequest("GET", f"{BASE}/{url}?api-version=2024-01-01").path == path


def test_an_operation_without_a_version_can_be_polled() -> None:
    with LocalAzure(services=["resources", "oep"]) as azure:
        arm = Arm(azure, strict=False)
        arm.group()
        place = f"{GROUP}/providers/Microsoft.OpenEnergyPlatform/energyServices/one"
        made = arm.put(place, "", {"location": "westeurope"})
        assert made.status == 201
        assert arm.get(made.headers["Azure-AsyncOperation"]).document["status"] == "InProgress"
