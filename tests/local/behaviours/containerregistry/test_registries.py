"""Container registries."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...conftest import Standing
from ...support import GROUP, SUBSCRIPTION, Arm, code

VERSION = "2025-11-01"
PROVIDER = f"{GROUP}/providers/Microsoft.ContainerRegistry"
REGISTRY = f"{PROVIDER}/registries/ShopImages"


def body(sku: str = "Basic", **properties: Any) -> dict[str, Any]:
    return {"location": "westeurope", "sku": {"name": sku}, "properties": properties}


def make(arm: Arm, id: str = REGISTRY, **properties: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, body(**properties))
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def test_a_registry_from_beginning_to_end(arm: Arm):
    arm.group()
    begun = arm.put(REGISTRY, VERSION, body())
    assert (begun.status, begun.document["properties"]["provisioningState"]) == (201, "Creating")
    arm.wait()
    made = arm.get(REGISTRY, VERSION).document
    assert made["properties"]["loginServer"] == "shopimages.azurecr.io"
    assert made["sku"] == {"name": "Basic", "tier": "Basic"}
    changed = arm.patch(REGISTRY, VERSION, {"sku": {"name": "Premium"}, "properties": {"dataEndpointEnabled": True}})
    assert changed.status == 200
    assert changed.document["sku"]["tier"] == "Premium"
    assert changed.document["properties"]["dataEndpointHostNames"] == ["shopimages.westeurope.data.azurecr.io"]
    assert changed.document["properties"]["creationDate"] == made["properties"]["creationDate"]
    for scope in (GROUP, SUBSCRIPTION):
        found = arm.list(f"{scope}/providers/Microsoft.ContainerRegistry/registries", VERSION)
        assert [each["name"] for each in found] == ["ShopImages"]
    assert arm.delete(REGISTRY, VERSION).status == 202
    arm.wait()
    assert code(arm.get(REGISTRY, VERSION)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("shop", body(), (400, "InvalidResourceName")),
        ("shop-images", body(), (400, "InvalidResourceName")),
        ("shopimages", body("Classic"), (400, "InvalidSku")),
        ("shopimages", {"location": "westeurope"}, (400, "InvalidRequestContent")),
        ("shopimages", {**body(), "identity": {"type": "UserAssigned", "userAssignedIdentities": {f"{GROUP}/x": {}}}},
         (400, "InvalidResourceReference")),
    ],
)  # fmt: skip
def test_what_is_no_registry(arm: Arm, name: str, given: dict[str, Any], expected: tuple[int, str]):
    arm.group()
    assert code(arm.put(f"{PROVIDER}/registries/{name}", VERSION, given)) == expected


def test_names_are_the_worlds(arm: Arm):
    arm.group()
    make(arm)
    other = f"{arm.group('other')}/providers/Microsoft.ContainerRegistry/registries/shopimages"
    assert code(arm.put(other, VERSION, body())) == (409, "AlreadyInUse")
    path = f"{SUBSCRIPTION}/providers/Microsoft.ContainerRegistry/checkNameAvailability"

    def check(name: str) -> Any:
        return arm.post(path, VERSION, {"name": name, "type": "Microsoft.ContainerRegistry/registries"}).document

    assert (check("shopimages")["nameAvailable"], check("shopimages")["reason"]) == (False, "AlreadyExists")
    assert (check("a-b")["nameAvailable"], check("a-b")["reason"]) == (False, "Invalid")
    assert check("another1") == {"nameAvailable": True}


def test_credentials_are_the_admin_users(arm: Arm):
    arm.group()
    assert code(arm.post(f"{REGISTRY}/listCredentials", VERSION)) == (404, "ResourceNotFound")
    make(arm)
    refused = arm.post(f"{REGISTRY}/listCredentials", VERSION)
    assert code(refused) == (400, "UnAuthorizedForCredentialOperations")
    arm.patch(REGISTRY, VERSION, {"properties": {"adminUserEnabled": True}})
    found = arm.post(f"{REGISTRY}/listCredentials", VERSION).document
    assert found["username"] == "ShopImages"
    assert [each["name"] for each in found["passwords"]] == ["password", "password2"]
    assert arm.post(f"{REGISTRY}/listCredentials", VERSION).document == found
    renewed = arm.post(f"{REGISTRY}/regenerateCredential", VERSION, {"name": "password"}).document
    assert renewed["passwords"][0] != found["passwords"][0]
    assert renewed["passwords"][1] == found["passwords"][1]


def test_usages(arm: Arm):
    arm.group()
    make(arm)
    usages = arm.get(f"{REGISTRY}/listUsages", VERSION).document["value"]
    assert {each["name"]: (each["currentValue"], each["limit"]) for each in usages} == {
        "Size": (0, 10 << 30),
        "Webhooks": (0, 2),
    }


def test_what_is_not_there_says_so():
    with LocalAzure(clock=Standing(), strict=True) as azure:
        arm = Arm(azure)
        arm.group()
        make(arm)
        assert code(arm.put(f"{REGISTRY}/cacheRules/w", VERSION, {})) == (501, "NotImplemented")
