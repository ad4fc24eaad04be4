"""Long-running operations, paging, faults."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import ServiceRequestError

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, VirtualClock

from ..behaviours.compute.support import DISK, DISK_VERSION
from ..support import (
    BASE,
    CONTAINER_GROUP,
    CONTAINERS,
    GROUP,
    HSM,
    HSM_BODY,
    KEYVAULT,
    RESOURCES,
    SUBSCRIPTION,
    VAULT,
    Arm,
    code,
    container_body,
    vault_body,
)

OTHER_HOST = "https://127.0.0.1:8443"


@pytest.mark.parametrize("style", ["azure-async-operation", "location", "both", "body"])
def test_every_operation_can_be_polled_in_every_style(style: Any):
    with LocalAzure(polling=style, clock=VirtualClock(1_800_000_000, held=True)) as azure:
        arm = Arm(azure)
        arm.group()
        for path, version, body in ((VAULT, KEYVAULT, vault_body()), (CONTAINER_GROUP, CONTAINERS, container_body()),
                                    (HSM, KEYVAULT, HSM_BODY)):  # fmt: skip
            created = arm.put(path, version, body)
            assert created.status in (201, 202)
            assert ("Azure-AsyncOperation" in created.headers) is (style in ("azure-async-operation", "both"))
            assert ("Location" in created.headers) is (style in ("location", "both"))
            headers = [
                created.headers[name] for name in ("Azure-AsyncOperation", "Location") if name in created.headers
            ]
            polled = [arm.get(url) for url in headers]
            assert [each.status for each in polled] == [202 if "operationResults" in url else 200 for url in headers]
            assert arm.get(path, version).document["properties"]["provisioningState"] != "Succeeded"
            azure.clock.advance(2)  # type: ignore[attr-defined]
            for url in headers:
                finished = arm.get(url)
                assert finished.status == 200
                assert "Retry-After" not in finished.headers
                assert finished.document.get("status", "Succeeded") == "Succeeded"
                assert finished.document.get("id") == (path if "operationResults" in url else finished.document["id"])
            assert arm.get(path, version).document["properties"]["provisioningState"] == "Succeeded"
        deleted = arm.delete(GROUP, RESOURCES)
        # Nothing but a header can tell how a deletion goes on.
        assert ("Location" in deleted.headers) is (style != "azure-async-operation")


def test_the_status_of_an_operation(arm: Arm):
    arm.group()
    url = arm.put(CONTAINER_GROUP, CONTAINERS, container_body()).headers["Azure-AsyncOperation"]
    name = url.partition("?")[0].rpartition("/")[2]
    polled = arm.get(url)
    assert polled.headers["Retry-After"] == "1"
    assert code(arm.get(url.partition("?")[0])) == (400, "MissingApiVersionParameter")
    assert polled.document == {
        "id": url[len(BASE) :].partition("?")[0],
        "name": name,
        "status": "InProgress",
        "startTime": "2027-01-15T08:00:00.0000000Z",
        "resourceId": CONTAINER_GROUP,
    }
    arm.wait()
    assert arm.get(url).document == {
        **polled.document,
        "status": "Succeeded",
        "endTime": "2027-01-15T08:00:02.0000000Z",
        "percentComplete": 100,
    }


def test_links_begin_as_the_request_did(azure: LocalAzure):
    arm = Arm(azure)
    for name in ("a", "b"):
        arm.group(name)
    azure.page_size = 1
    listed = arm.get(f"{OTHER_HOST}{SUBSCRIPTION}/resourcegroups?api-version={RESOURCES}")
    assert listed.document["nextLink"].startswith(OTHER_HOST)
    deleted = arm.delete(f"{OTHER_HOST}{SUBSCRIPTION}/resourcegroups/a?api-version={RESOURCES}")
    assert deleted.headers["Location"].startswith(OTHER_HOST)


@pytest.mark.parametrize(
    ("retry_after", "seconds", "header", "milliseconds"),
    [
        (None, 20, None, None),
        (15, 20, "15", None),
        (1.5, 20, "2", None),
        (0.5, 20, None, "500"),
        (0, 20, None, "10"),
        # Nobody has to wait longer than the operation takes.
        (15, 2, "2", None),
        (1, 0.25, None, "250"),
        (1, 0, None, "10"),
    ],
)
def test_when_to_ask_again(retry_after: float | None, seconds: float, header: str | None, milliseconds: str | None):
    with LocalAzure(retry_after=retry_after, operation_seconds=seconds, clock=VirtualClock(held=True)) as azure:
        arm = Arm(azure)
        arm.group()
        begun = arm.delete(GROUP, RESOURCES).headers
        assert (begun.get("Retry-After"), begun.get("x-ms-retry-after-ms")) == (header, milliseconds)


def test_each_poll_of_a_running_operation_says_when_to_ask_again():
    with LocalAzure(retry_after=5, operation_seconds=8, clock=VirtualClock(start=0, held=True)) as azure:
        arm = Arm(azure)
        arm.group()
        arm.group("other")
        vault = arm.put(VAULT, KEYVAULT, vault_body())
        deleted = arm.delete(f"{SUBSCRIPTION}/resourceGroups/other", RESOURCES)
        assert (vault.headers["Retry-After"], deleted.headers["Retry-After"]) == ("5", "5")
        azure.clock.advance(6)
        assert arm.get(VAULT, KEYVAULT).headers["Retry-After"] == "2"
        assert arm.get(deleted.headers["Location"]).headers["Retry-After"] == "2"
        azure.next_operation(seconds=float("inf"))
        endless = arm.delete(GROUP, RESOURCES)
        assert arm.get(endless.headers["Location"]).headers["Retry-After"] == "5"


def test_an_operation_that_fails(arm: Arm):
    arm.group()
    arm.azure.next_operation(
        path_contains="KV-ONE", status="Failed", code="Oops", message="why", details=[{"code": "Inner"}]
    )
    assert arm.put(CONTAINER_GROUP, CONTAINERS, container_body()).status == 201
    arm.azure.polling = "both"
    created = arm.put(VAULT, KEYVAULT, vault_body())
    arm.wait()
    error = {"code": "Oops", "message": "why", "details": [{"code": "Inner"}]}
    status = arm.get(created.headers["Azure-AsyncOperation"]).document
    assert (status["status"], status["error"]) == ("Failed", error)
    result = arm.get(created.headers["Location"])
    assert (result.status, result.document) == (409, {"error": error})
    assert arm.get(VAULT, KEYVAULT).document["properties"]["provisioningState"] == "Failed"
    assert arm.get(CONTAINER_GROUP, CONTAINERS).document["properties"]["provisioningState"] == "Succeeded"
    # Only the next one was to fail.
    arm.put(HSM, KEYVAULT, HSM_BODY)
    arm.wait()
    assert arm.get(HSM, KEYVAULT).document["properties"]["provisioningState"] == "Succeeded"


def test_an_operation_that_is_canceled(arm: Arm):
    arm.group()
    arm.azure.next_operation(method="put", status="Canceled", code="OperationCanceled")
    created = arm.put(CONTAINER_GROUP, CONTAINERS, container_body())
    arm.wait()
    assert arm.get(created.headers["Azure-AsyncOperation"]).document["status"] == "Canceled"
    assert arm.get(CONTAINER_GROUP, CONTAINERS).document["properties"]["provisioningState"] == "Canceled"


def test_operations_that_take_their_time(arm: Arm):
    arm.group()
    arm.azure.next_operation(seconds=100)
    arm.azure.next_operation(seconds=float("inf"))
    first = arm.put(CONTAINER_GROUP, CONTAINERS, container_body()).headers["Azure-AsyncOperation"]
    second = arm.put(CONTAINER_GROUP + "2", CONTAINERS, container_body()).headers["Azure-AsyncOperation"]
    arm.wait(99)
    assert arm.get(first).document["status"] == "InProgress"
    arm.wait(1)
    assert arm.get(first).document["status"] == "Succeeded"
    arm.wait(10**9)
    assert arm.get(second).document["status"] == "InProgress"


def test_operations_can_be_steered_until_further_notice(arm: Arm):
    arm.group()
    arm.azure.next_operation(status="Failed", times=None)
    for name in ("a", "b"):
        arm.put(CONTAINER_GROUP + name, CONTAINERS, container_body())
    arm.azure.faults.clear()
    arm.put(CONTAINER_GROUP + "c", CONTAINERS, container_body())
    arm.wait()
    states = [
        each["properties"]["provisioningState"]
        for each in arm.list(f"{GROUP}/providers/Microsoft.ContainerInstance/containerGroups", CONTAINERS)
    ]
    assert states == ["Failed", "Failed", "Succeeded"]


def test_only_the_newest_operation_of_a_resource_counts(arm: Arm):
    arm.group()
    disk = {"location": "westeurope", "properties": {"creationData": {"createOption": "Empty"}, "diskSizeGB": 10}}
    arm.put(DISK, DISK_VERSION, disk)
    arm.wait(1)
    arm.put(DISK, DISK_VERSION, disk)
    arm.wait(1)
    assert arm.get(DISK, DISK_VERSION).document["properties"]["provisioningState"] == "Updating"
    arm.wait(1)
    assert arm.get(DISK, DISK_VERSION).document["properties"]["provisioningState"] == "Succeeded"


def test_an_operation_outlives_its_resource(arm: Arm):
    arm.group()
    arm.azure.polling = "both"
    arm.azure.next_operation(seconds=10)
    created = arm.put(CONTAINER_GROUP, CONTAINERS, container_body())
    arm.delete(GROUP, RESOURCES)
    arm.wait(10)
    assert arm.get(created.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    assert arm.get(created.headers["Location"]).status == 204


@pytest.mark.parametrize("path", ["operationStatuses/none", "operationResults/none"])
def test_an_operation_that_is_not_there(arm: Arm, path: str):
    assert arm.get(f"{SUBSCRIPTION}/{path}", RESOURCES).status == 404


def test_operations_go_on_after_a_restart(tmp_path):
    path = str(tmp_path / "state.db")
    with LocalAzure(state=path, clock=VirtualClock(1000, held=True)) as azure:
        arm = Arm(azure)
        arm.group()
        url = arm.put(CONTAINER_GROUP, CONTAINERS, container_body()).headers["Azure-AsyncOperation"]
    with LocalAzure(state=path, clock=VirtualClock(1010, held=True)) as azure:
        arm = Arm(azure)
        assert arm.get(url).document["status"] == "Succeeded"
        assert arm.get(CONTAINER_GROUP, CONTAINERS).document["properties"]["instanceView"]["state"] == "Running"


def names(pages: list[list[dict[str, Any]]]) -> list[list[str]]:
    return [[item["name"] for item in page] for page in pages]


def test_lists_come_in_pages(arm: Arm):
    for name in "edcba":
        arm.group(name)
    arm.azure.page_size = 2
    path = f"{SUBSCRIPTION}/resourcegroups"
    assert names(arm.pages(path, RESOURCES)) == [["a", "b"], ["c", "d"], ["e"]]
    assert names(arm.pages(path + "?$top=1", RESOURCES)) == [["a"], ["b"], ["c"], ["d"], ["e"]]
    assert names(arm.pages(path + "?$top=100", RESOURCES)) == [["a", "b"], ["c", "d"], ["e"]]
    assert names(arm.pages(path + "?$filter=name ne 'c'&$top=2", RESOURCES)) == [["a", "b"], ["d", "e"]]
    arm.azure.page_size = None
    assert names(arm.pages(path, RESOURCES)) == [["a", "b", "c", "d", "e"]]
    assert names(arm.pages(path + "?$top=3", RESOURCES)) == [["a", "b", "c"], ["d", "e"]]
    arm.azure.page_size = 5
    assert names(arm.pages(path, RESOURCES)) == [["a", "b", "c", "d", "e"]]


def test_what_comes_and_goes_between_pages_makes_no_item_appear_twice(arm: Arm):
    for name in "bdf":
        arm.group(name)
    arm.azure.page_size = 2
    first = arm.get(f"{SUBSCRIPTION}/resourcegroups", RESOURCES).document
    arm.group("a")
    arm.group("e")
    arm.delete(f"{SUBSCRIPTION}/resourcegroups/d", RESOURCES)
    arm.wait()
    second = arm.get(first["nextLink"]).document
    assert names([first["value"], second["value"]]) == [["b", "d"], ["e", "f"]]


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("$top=0", "InvalidTopInQueryString"),
        ("$top=x", "InvalidTopInQueryString"),
        ("$skiptoken=%C3%A9", "InvalidSkipTokenInQueryString"),
        ("$skiptoken=a", "InvalidSkipTokenInQueryString"),
    ],
)
def test_pages_that_are_none(arm: Arm, query: str, error: str):
    assert code(arm.get(f"{SUBSCRIPTION}/resourcegroups?{query}", RESOURCES)) == (400, error)


def request(path: str = SUBSCRIPTION, method: str = "GET") -> LocalRequest:
    return LocalRequest(method, f"{BASE}{path}?api-version={RESOURCES}", {"Authorization": "Bearer x"})


def test_an_injected_response_comes_in_place_of_the_services_own(azure: LocalAzure):
    azure.inject(status=429, headers={"Retry-After": "7"}, body={"error": {"code": "TooMany", "message": "Later."}})
    response = azure.handle(request())
    assert (response.status, response.headers["retry-after"]) == (429, "7")
    assert response.document["error"]["code"] == "TooMany"
    assert "x-ms-request-id" in response.headers
    assert azure.handle(request()).status == 200
    assert [each.status for each in azure.requests] == [429, 200]


@pytest.mark.parametrize(
    ("status", "error"),
    [(401, "AuthenticationFailed"), (429, "TooManyRequests"), (503, "ServerUnavailable"), (418, "InjectedFault")],
)
def test_an_injected_error_is_in_azures_form_unless_a_body_is_given(azure: LocalAzure, status: int, error: str):
    azure.inject(status=status)
    assert code(azure.handle(request())) == (status, error)


def test_injected_bodies(azure: LocalAzure):
    for body, expected in ((b"\x00", b"\x00"), ("<html>", b"<html>"), ([1], b"[1]"), (None, b"")):
        azure.inject(status=200, body=body)
        assert azure.handle(request()).body == expected


def test_injection_is_for_certain_requests(azure: LocalAzure):
    azure.inject(method="put", path_contains="RG", status=503, times=2)
    assert azure.handle(request(GROUP)).status == 404
    assert azure.handle(request(method="PUT")).status == 400
    assert [azure.handle(request(GROUP, "PUT")).status for _ in range(3)] == [503, 503, 400]


def test_injection_until_further_notice(azure: LocalAzure):
    azure.inject(status=503, times=None)
    assert {azure.handle(request()).status for _ in range(5)} == {503}
    azure.faults.clear()
    assert azure.handle(request()).status == 200


@pytest.mark.parametrize("exception", [ServiceRequestError("no"), ServiceRequestError, ConnectionResetError])
def test_injected_exceptions_are_raised(azure: LocalAzure, exception: Any):
    azure.inject(exception=exception)
    with pytest.raises(exception if isinstance(exception, type) else type(exception)):
        azure.handle(request())
    assert azure.requests[0].status is None


def test_a_response_can_be_lost_after_the_request_was_carried_out(arm: Arm):
    arm.azure.inject(exception=ConnectionResetError, after=True)
    with pytest.raises(ConnectionResetError):
        arm.group()
    assert arm.get(GROUP, RESOURCES).status == 200
    arm.azure.inject(status=502, after=True)
    assert arm.send("DELETE", GROUP, RESOURCES).status == 502
    assert arm.get(GROUP, RESOURCES).document["properties"]["provisioningState"] == "Deleting"


def test_headers_can_be_added_and_bodies_cut(azure: LocalAzure):
    azure.inject(headers={"x-extra": "1"})
    response = azure.handle(request())
    assert (response.status, response.headers["x-extra"]) == (200, "1")
    whole = len(response.body)
    azure.inject(cut=10)
    response = azure.handle(request())
    assert (len(response.body), response.headers["content-length"]) == (10, str(whole))
