"""What holds for every request: tokens, versions, subscriptions, errors, headers, bodies, the log."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import pytest

from azure.mgmt.provisioning.core.declare.operation import Body
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest

from ...services.common import COMMON, OTHERS
from ..support import BASE, CONTAINERS, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code, vault_body


def test_a_request_without_a_token_is_challenged(azure: LocalAzure):
    response = azure.handle(LocalRequest("GET", f"{BASE}{GROUP}?api-version={RESOURCES}"))
    assert code(response) == (401, "AuthenticationFailed")
    assert response.headers["www-authenticate"].startswith("Bearer authorization_uri=")


@pytest.mark.parametrize("header", ["Basic abc", "Bearer", "Bearer  "])
def test_only_bearer_tokens_count(azure: LocalAzure, header: str):
    request = LocalRequest("GET", f"{BASE}{GROUP}?api-version={RESOURCES}", {"authorization": header})
    assert azure.handle(request).status == 401


def test_tokens_need_not_be_asked_for():
    with LocalAzure(authentication=False) as azure:
        assert azure.handle(LocalRequest("GET", f"{BASE}{SUBSCRIPTION}?api-version={RESOURCES}")).status == 200


@pytest.mark.parametrize(
    ("path", "version", "status", "error"),
    [
        (GROUP, None, 400, "MissingApiVersionParameter"),
        (GROUP, "", 400, "MissingApiVersionParameter"),
        ("/nowhere", None, 400, "MissingApiVersionParameter"),
        (GROUP, "1999-01-01", 400, "InvalidApiVersionParameter"),
        (VAULT, "1999-01-01", 400, "NoRegisteredProviderFound"),
        ("/nowhere", RESOURCES, 404, "MissingSubscription"),
        ("/", RESOURCES, 404, "MissingSubscription"),
        (f"{SUBSCRIPTION}/nowhere", RESOURCES, 404, "InvalidResourceType"),
        (f"{SUBSCRIPTION}/providers/Microsoft.Nothing/things", RESOURCES, 404, "InvalidResourceNamespace"),
        (f"{GROUP}/providers/Microsoft.Nothing/things/t", RESOURCES, 404, "InvalidResourceNamespace"),
        (f"{GROUP}/providers/Microsoft.KeyVault/things/t", KEYVAULT, 404, "InvalidResourceType"),
        ("/providers/Microsoft.KeyVault/things/t", KEYVAULT, 404, "InvalidResourceType"),
        ("/subscriptions/nonsense/resourcegroups", RESOURCES, 400, "InvalidSubscriptionId"),
        ("/subscriptions/12345678-1234-1234-1234-123456789abc/resourcegroups", RESOURCES, 404, "SubscriptionNotFound"),
        (GROUP, RESOURCES, 404, "ResourceGroupNotFound"),
        (VAULT, KEYVAULT, 404, "ResourceGroupNotFound"),
        (f"{VAULT}/secrets", KEYVAULT, 404, "ResourceGroupNotFound"),
        (f"{GROUP}/providers/Microsoft.KeyVault/vaults", KEYVAULT, 404, "ResourceGroupNotFound"),
        (f"{GROUP}/resources", RESOURCES, 404, "ResourceGroupNotFound"),
        (f"{GROUP}/providers/Microsoft.ContainerInstance/containerGroups", CONTAINERS, 404, "ResourceGroupNotFound"),
    ],
)
def test_what_is_not_there(arm: Arm, path: str, version: str | None, status: int, error: str):
    assert code(arm.get(path, version)) == (status, error)


def test_a_head_request_never_gets_a_body(arm: Arm):
    response = arm.send("HEAD", "/nowhere", RESOURCES)
    assert (response.status, response.body, response.headers["Content-Length"]) == (404, b"", "0")


def test_messages_are_azures(arm: Arm):
    assert arm.get(VAULT, KEYVAULT).document == {
        "error": {"code": "ResourceGroupNotFound", "message": "Resource group 'rg' could not be found."}
    }
    arm.group()
    assert arm.get(VAULT, KEYVAULT).document["error"]["message"] == (
        "The Resource 'Microsoft.KeyVault/vaults/kv-one' under resource group 'rg' was not found. For more details "
        "please go to https://aka.ms/ARMResourceNotFoundFix"
    )
    versions = arm.get(VAULT, "1999-01-01").document["error"]["message"]
    assert "'1999-01-01'" in versions
    assert KEYVAULT in versions


def test_a_method_that_a_path_does_not_have(arm: Arm):
    arm.group()
    response = arm.post(GROUP, RESOURCES)
    assert code(response) == (405, "MethodNotAllowed")
    assert "PUT" in response.headers["Allow"]
    response = arm.delete(f"{VAULT}/secrets/s", KEYVAULT)
    assert code(response)[0] in (404, 405)
    arm.vault()
    response = arm.delete(f"{VAULT}/secrets/s", KEYVAULT)
    assert code(response) == (405, "MethodNotAllowed")
    assert response.headers["Allow"] == "GET, PATCH, PUT"


def test_more_versions_can_be_accepted():
    with LocalAzure(api_versions={"microsoft.keyvault": ["2019-09-01"]}) as azure:
        arm = Arm(azure)
        arm.group()
        assert arm.put(VAULT, "2019-09-01", vault_body()).status == 201
        assert arm.get(VAULT, "2019-09-01").status == 200


@pytest.mark.parametrize("version", ["2016-02-01", "2021-04-01", "2025-04-01"])
def test_resource_manager_itself_answers_to_all_its_versions(arm: Arm, version: str):
    assert arm.put(GROUP, version, {"location": "westeurope"}).status == 201
    assert arm.get(f"{SUBSCRIPTION}/providers/Microsoft.KeyVault", version).status == 200


def test_query_names_are_matched_in_any_case(arm: Arm):
    assert arm.get(f"{SUBSCRIPTION}?API-Version={RESOURCES}").status == 200


@pytest.mark.parametrize(
    ("body", "message"),
    [(b"{", "deserialized"), (b"", "The request has no body."), (b"[]", "Error converting an array"), (b"null", None)],
)
def test_a_body_that_is_none(arm: Arm, body: bytes, message: str | None):
    response = arm.put(GROUP, RESOURCES, body)
    assert response.status == 400
    if message is not None:
        assert code(response) == (400, "InvalidRequestContent")
        assert message in response.document["error"]["message"]


def test_a_body_of_another_kind(arm: Arm):
    response = arm.put(GROUP, RESOURCES, {"location": "westeurope"}, Content_Type="text/plain")
    assert code(response) == (415, "UnsupportedMediaType")


def test_faults_of_a_body_are_all_told(arm: Arm):
    arm.group()
    error = arm.put(VAULT, KEYVAULT, {"location": 5, "properties": {"sku": {}}}).document["error"]
    assert error["code"] == "InvalidRequestContent"
    assert [each["target"] for each in error["details"]] == ["location", "properties.sku.name", "properties.tenantId"]


def test_every_response_has_azures_headers(arm: Arm):
    for scope, response in (
        ("subscription", arm.get(SUBSCRIPTION, RESOURCES)),
        ("tenant", arm.get("/nowhere", RESOURCES)),
    ):
        assert uuid.UUID(response.headers["x-ms-request-id"])
        assert response.headers["x-ms-correlation-request-id"] == response.headers["x-ms-request-id"]
        assert response.headers["content-type"] == "application/json; charset=utf-8"
        assert response.headers["content-length"] == str(len(response.body))
        assert response.headers["cache-control"] == "no-cache"
        assert f"x-ms-ratelimit-remaining-{scope}-reads" in response.headers
        assert "x-ms-client-request-id" not in response.headers


def test_request_ids_are_echoed(arm: Arm):
    sent = {"x_ms_client_request_id": "mine", "x_ms_correlation_request_id": "ours"}
    response = arm.get(SUBSCRIPTION, RESOURCES, **sent)
    assert response.headers["x-ms-correlation-request-id"] == "ours"
    assert "x-ms-client-request-id" not in response.headers
    response = arm.get(SUBSCRIPTION, RESOURCES, **sent, x_ms_return_client_request_id="true")
    assert response.headers["x-ms-client-request-id"] == "mine"


def test_the_log_has_every_request_without_its_token(arm: Arm):
    arm.group()
    arm.get("/nowhere", RESOURCES)
    first, second = arm.azure.requests
    assert (first.method, first.path, first.operation, first.status) == (
        "PUT",
        GROUP,
        "ResourceGroups_CreateOrUpdate",
        201,
    )
    assert first.document == {"location": "westeurope"}
    assert first.headers["content-type"] == "application/json"
    assert "authorization" not in first.headers
    assert (second.operation, second.status) == (None, 404)
    assert "westeurope" not in repr(first)


def test_the_log_forgets_the_oldest(arm: Arm, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("azure.mgmt.provisioning.local.front.journal.REQUESTS", 3)
    for number in range(5):
        arm.get(f"/{number}", RESOURCES)
    assert [each.path for each in arm.azure.requests] == ["/2", "/3", "/4"]


def test_the_log_forgets_the_oldest_when_they_are_large(arm: Arm, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("azure.mgmt.provisioning.local.front.journal.BYTES", 20_000)

    def kept() -> list[str]:
        return [each.path for each in arm.azure.requests]

    for number in range(8):
        arm.put(f"/{number}", RESOURCES, b"x" * 4000)
    assert kept() == ["/4", "/5", "/6", "/7"]
    arm.azure.requests.clear()
    for number in range(3):
        arm.put(f"/{number}", RESOURCES, b"x" * 4000)
    assert kept() == ["/0", "/1", "/2"]
    # The newest is kept however large it is.
    arm.put("/large", RESOURCES, b"x" * 30_000)
    assert kept() == ["/large"]
    arm.get("/small", RESOURCES, x_ms_long="x" * 19_000)
    assert kept() == ["/small"]


def test_a_defect_is_an_error_in_azures_form(
    arm: Arm, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(*arguments: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr(arm.azure.store, "get", broken)
    assert code(arm.get(SUBSCRIPTION, RESOURCES)) == (500, "InternalServerError")
    assert "oops" in caplog.text


@pytest.mark.parametrize("services", [COMMON, pytest.param(OTHERS, marks=pytest.mark.slow)], ids=["common", "others"])
def test_every_operation_is_served_or_says_that_it_is_not(arm: Arm, services: Sequence[str]):
    """Whatever is sent, the answer is ARM's, and 501 comes exactly where nothing is implemented."""
    azure = arm.azure
    arm.group("name")
    for operation in (each for each in azure.router.operations if each.service.name in services):
        path = operation.url
        for name in ("subscriptionId", "resourceGroupName", "sourceResourceGroupName"):
            path = path.replace("{" + name + "}", SUBSCRIPTION[15:] if name == "subscriptionId" else "name")
        scope = f"{SUBSCRIPTION[1:]}/providers/Microsoft.Management/managementGroups/m"
        path = path.replace("{scope}", scope).replace("{resourceId}", VAULT[1:])
        path = path.replace(
            "{resourceProviderNamespace}/{parentResourcePath}/{resourceType}", "Microsoft.KeyVault/vaults"
        )
        path = path.replace("{resourceProviderNamespace}", "Microsoft.KeyVault")
        while "{" in path:
            start, end = path.index("{"), path.index("}")
            path = path[:start] + "name" + path[end + 1 :]
        version = operation.api_version or operation.service.api_version
        if not operation.send_api_version:
            version = KEYVAULT
        body = {} if any(isinstance(each, Body) for each in operation.parameters) else None
        response = arm.send(operation.method, path, version, body)
        assert response.status != 500, (operation, response.body)
        log = azure.requests[-1]
        if log.operation != operation.id or (log.answered_by != operation.service.name and response.status != 501):
            continue
        if azure.serves(operation):
            assert response.status != 501, (operation, response.body)
        else:
            assert response.status == 501
            if operation.method == "HEAD":
                continue
            error = response.document["error"]
            assert (response.status, error["code"], error["target"]) == (501, "NotImplemented", operation.id)
            assert operation.id in error["message"]


def test_services_can_be_chosen():
    with LocalAzure(services=["keyvault"]) as azure:
        assert {each.service.name for each in azure.router.operations} == {"keyvault"}
        assert code(Arm(azure).get(GROUP, RESOURCES))[0] == 404


@pytest.mark.parametrize("arguments", [{"polling": "magic"}, {"page_size": 0}, {"services": ["nosuch"]}])
def test_arguments_that_make_no_sense(arguments: dict[str, object]):
    with pytest.raises(ValueError, match=next(iter(arguments))):
        LocalAzure(**arguments)  # type: ignore[arg-type]


def test_repr_names_the_subscription(azure: LocalAzure):
    assert repr(azure) == f"<LocalAzure: subscription {azure.subscription_id}>"
