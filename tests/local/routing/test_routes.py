"""Routes, types and versions."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.core.declare.operation import Operation, Path, Query, Service
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.arm.errors import ArmError
from azure.mgmt.provisioning.local.routing.catalog import Catalog
from azure.mgmt.provisioning.local.routing.routes import Match, Router

from ..support import GROUP

SERVICE = Service("things", "things", "2024-01-01")
SCOPE = Path("scope", "scope", skip_encoding=True)
ID = Path("id", "resourceId", skip_encoding=True)


def operation(id: str, method: str, url: str, *parameters: Path | Query, **more: object) -> Operation:
    return Operation(SERVICE, id, method, url, parameters, **more)  # type: ignore[arg-type]


THING = "/subscriptions/{subscriptionId}/providers/Microsoft.Things/things/{thingName}"
OPERATIONS = [
    operation("Things_Get", "GET", THING),
    operation("Things_Put", "PUT", THING),
    operation("Things_Restart", "POST", THING + "/restart"),
    operation("Things_List", "GET", "/subscriptions/{subscriptionId}/providers/Microsoft.Things/things"),
    operation("Things_GetDefault", "GET", THING.replace("{thingName}", "default")),
    operation("Parts_Get", "GET", THING + "/parts/{partName}"),
    operation("Tags_Get", "GET", "/{scope}/providers/Microsoft.Things/tags/default", SCOPE),
    operation("Any_Get", "GET", "/{resourceId}", ID, Query("v", "api-version"), send_api_version=False),
    operation("Any_Head", "HEAD", "/{resourceId}", ID, Query("v", "api-version"), send_api_version=False),
    operation("Tenant_List", "GET", "/providers/Microsoft.Things/operations"),
]
ROUTER = Router(OPERATIONS)


def match(method: str, path: str) -> tuple[str, dict[str, str]] | None:
    found: Match | None = ROUTER.match(method, path)
    return None if found is None else (found.route.operations[0].id, found.arguments(found.route.operations[0]))


S = {"subscriptionId": "s"}
THINGS = "/subscriptions/s/providers/Microsoft.Things/things"
TAGS = "/providers/Microsoft.Things/tags/default"


@pytest.mark.parametrize(
    ("method", "path", "id", "arguments"),
    [
        ("GET", f"{THINGS}/t", "Things_Get", {**S, "thingName": "t"}),
        ("GET", "/SUBSCRIPTIONS/s/PROVIDERS/microsoft.things/THINGS/T", "Things_Get", {**S, "thingName": "T"}),
        ("PUT", f"{THINGS}/t", "Things_Put", {**S, "thingName": "t"}),
        ("GET", f"{THINGS}/default", "Things_GetDefault", S),
        ("GET", f"{THINGS}/", "Things_List", S),
        ("HEAD", f"{THINGS}/t", "Any_Head", {"resourceId": f"{THINGS}/t"[1:]}),
        ("GET", f"/subscriptions/s/resourceGroups/g{TAGS}", "Tags_Get", {"scope": "subscriptions/s/resourceGroups/g"}),
        (
            "GET",
            f"/subscriptions/s/providers/A.B/c/d{TAGS}",
            "Tags_Get",
            {"scope": "subscriptions/s/providers/A.B/c/d"},
        ),
        ("GET", TAGS, "Tags_Get", {"scope": ""}),
        ("GET", "/providers/Microsoft.Things/operations", "Tenant_List", {}),
    ],
)
def test_requests_find_their_operation(method: str, path: str, id: str, arguments: dict[str, str]):
    assert match(method, path) == (id, arguments)


def test_a_default_thing_that_cannot_be_put_is_a_thing_with_that_name():
    assert match("PUT", "/subscriptions/s/providers/Microsoft.Things/things/default") == (
        "Things_Put",
        {"subscriptionId": "s", "thingName": "default"},
    )


def test_no_route():
    assert match("DELETE", "/subscriptions/s/providers/Microsoft.Things/things/t") is None
    assert ROUTER.methods("/subscriptions/s/providers/Microsoft.Things/things/t") == ["GET", "HEAD", "PUT"]
    assert ROUTER.methods("/subscriptions/s/providers/Microsoft.Things/things/t", generic=False) == ["GET", "PUT"]


def test_operations_that_share_a_url_are_told_apart_by_version():
    old = operation("Old", "GET", "/x", api_version="2015-01-01")
    router = Router([operation("New", "GET", "/x"), old])
    found = router.match("GET", "/x")
    assert found is not None
    assert found.route.operation("2015-01-01").id == "Old"
    assert found.route.operation("2024-01-01").id == "New"
    assert found.route.operation(None).id == "New"


def test_all_routes_are_listed():
    assert sum(len(route.operations) for route in ROUTER.routes()) == len(OPERATIONS)


def test_the_catalog_learns_types_versions_and_actions():
    catalog = Catalog(OPERATIONS, {"microsoft.things": ["2020-02-02"]})
    assert catalog.namespaces == ["Microsoft.Resources", "Microsoft.Things"]
    assert catalog.spelling("MICROSOFT.THINGS") == "Microsoft.Things"
    thing = catalog.type("microsoft.things/THINGS")
    assert thing is not None
    assert (thing.name, thing.methods, thing.actions) == ("things", {"GET", "PUT"}, {"restart"})
    assert catalog.versions("Microsoft.Things", thing) == ["2024-01-01", "2020-02-02"]
    assert [each.name for each in catalog.types("Microsoft.Things")] == ["operations", "tags", "things", "things/parts"]


@pytest.mark.parametrize(
    ("path", "version", "code"),
    [
        ("/subscriptions/s/providers/Microsoft.Things/things/t", None, "MissingApiVersionParameter"),
        ("/subscriptions/s/providers/Microsoft.Things/things/t", "", "MissingApiVersionParameter"),
        ("/subscriptions/s/providers/Microsoft.Things/things/t", "1999-01-01", "NoRegisteredProviderFound"),
        ("/subscriptions/s/providers/Microsoft.Things/things/t", "2024-01-01", None),
        ("/subscriptions/s/providers/Microsoft.Things/things/t", "2020-02-02", None),
    ],
)
def test_versions_are_checked(path: str, version: str | None, code: str | None):
    catalog = Catalog(OPERATIONS, {"Microsoft.Things": ["2020-02-02"]})
    for method in ("GET", "HEAD"):
        found = ROUTER.match(method, path)
        assert found is not None
        if code is None:
            catalog.check_version(found.route, path, version)
        else:
            with pytest.raises(ArmError) as raised:
                catalog.check_version(found.route, path, version)
            assert (raised.value.status, raised.value.code) == (400, code)


def test_operations_without_a_version_need_none():
    free = operation("Free", "GET", "/providers/Microsoft.Things/free", send_api_version=False)
    found = Router([free]).match("GET", "/providers/Microsoft.Things/free")
    assert found is not None
    Catalog([free], {}).check_version(found.route, "/providers/Microsoft.Things/free", None)


def test_what_only_names_an_id_has_no_route():
    by_id = operation("Things_GetById", "GET", "/{thingId}", Path("thing_id", "thingId", skip_encoding=True))
    router = Router([by_id, *OPERATIONS])
    found = router.match("GET", "/subscriptions/s/providers/Microsoft.Other/others/o")
    assert found is not None
    assert [each.id for each in found.route.operations] == ["Any_Get"]
    assert router.operations[0] is by_id


def test_operations_share_a_route_whatever_their_placeholders_are_called():
    one = operation("One_Move", "POST", "/groups/{source}/move", api_version="2020-01-01")
    two = operation("Two_Move", "POST", "/GROUPS/{group}/move")
    found = Router([one, two]).match("POST", "/groups/g/move")
    assert found is not None
    assert [found.arguments(each) for each in found.route.operations] == [{"source": "g"}, {"group": "g"}]
    assert found.route.operation("2024-01-01").id == "Two_Move"


@pytest.mark.parametrize("place", ["privateDnsZones/a.b", "dnsZones/a.b"])
@pytest.mark.parametrize("extension", ["locks", "locks/x", "roleAssignments", "roleAssignments/x"])
def test_what_extends_a_resource_is_none_of_its_children(place: str, extension: str):
    with LocalAzure() as azure:
        path = f"{GROUP}/providers/Microsoft.Network/{place}/providers/Microsoft.Authorization/{extension}"
        found = azure.router.match("GET", path)
        assert found is not None
        assert {each.service.name for each in found.route.operations} <= {"authorization", "locks"}
