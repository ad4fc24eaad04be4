"""Token buckets: what is taken, what is refused, what the headers say, and what clients make of it."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError
from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.local import ArmError, LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.front import throttling
from azure.mgmt.provisioning.local.front.throttling import Account, Throttle

from ..conftest import Standing
from ..support import BASE, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, SUBSCRIPTIONS, VAULT, Arm, code, jwt, vault_body

OTHER = "/subscriptions/12345678-1234-1234-1234-123456789abc"
SOMEBODY = "22222222-2222-2222-2222-222222222222"
LIMITS = {"GET": (250, 25), "PUT": (200, 10), "DELETE": (200, 10)}
REMAINING = "x-ms-ratelimit-remaining"


@pytest.fixture
def arm() -> Any:
    with LocalAzure(clock=Standing(), throttle=True) as azure:
        yield Arm(azure)


def request(method: str = "GET", path: str = SUBSCRIPTION, token: str = "token") -> LocalRequest:
    return LocalRequest(method, f"{BASE}{path}", {"Authorization": f"Bearer {token}"})


def admitted(throttle: Throttle, sent: LocalRequest, now: float) -> bool:
    try:
        throttle.admit(Account(sent), now)
    except ArmError:
        return False
    return True


arrivals = st.lists(
    st.tuples(
        st.floats(0, 30) | st.sampled_from([0.0, 0.04, 0.1, 1.0]),
        st.integers(1, 280),
        st.sampled_from(sorted(LIMITS)),
        st.sampled_from(["one", "two"]),
        st.sampled_from([SUBSCRIPTION, OTHER]),
    ),
    max_size=5,
)


@settings(deadline=None)
@given(arrivals)
def test_no_window_of_time_holds_more_than_the_bucket_and_what_flows_in(bursts: list[tuple[Any, ...]]):
    throttle, now = Throttle(), 1_800_000_000.0
    taken: dict[tuple[str, ...], list[float]] = {}
    for gap, count, method, token, subscription in bursts:
        now += gap
        sent, times = request(method, subscription, token), taken.setdefault((method, token, subscription), [])
        times += [now for _ in range(count) if admitted(throttle, sent, now)]
        if not admitted(throttle, sent, now):
            # No longer than a token takes to come back.
            now += 1 / LIMITS[method][1] + 1e-6
            assert admitted(throttle, sent, now)
        times.append(now)
    for (method, _, _), times in taken.items():
        size, rate = LIMITS[method]
        least = float("inf")
        for number, at in enumerate(times):
            least = min(least, number - rate * at)
            # The window that begins with the request for which it is least is the fullest one that ends now.
            assert (number + 1 - rate * at) - least <= size + 1e-3


def test_a_request_too_many_is_refused_in_azures_form(arm: Arm):
    for left in range(249, -1, -1):
        response = arm.get(SUBSCRIPTION, RESOURCES)
        assert (response.status, response.headers[f"{REMAINING}-subscription-reads"]) == (200, str(left))
        assert response.headers[f"{REMAINING}-subscription-global-reads"] == str(3500 + left)
    response = arm.get(SUBSCRIPTION, RESOURCES)
    assert code(response) == (429, "SubscriptionRequestsThrottled")
    assert response.headers["Retry-After"] == "1"
    assert response.headers[f"{REMAINING}-subscription-reads"] == "0"
    assert response.headers[f"{REMAINING}-subscription-global-reads"] == "3500"
    message = response.document["error"]["message"]
    assert message.startswith("Number of 'read' requests for subscription '00000000-0000-0000-0000-000000000000' actor")
    assert message.endswith("exceeded. Please try again after '1' seconds.")
    arm.wait(1)
    assert arm.get(SUBSCRIPTION, RESOURCES).headers[f"{REMAINING}-subscription-reads"] == "24"


def test_each_kind_of_request_has_buckets_of_its_own(arm: Arm):
    arm.group()
    statuses = [arm.delete(VAULT, KEYVAULT).status for _ in range(201)]
    assert statuses == [*[204] * 200, 429]
    response = arm.put(VAULT, KEYVAULT, vault_body())
    assert (response.status, response.headers[f"{REMAINING}-subscription-writes"]) == (201, "198")
    # Whatever a POST does, it counts as a write.
    response = arm.post(f"{SUBSCRIPTION}/providers/Microsoft.KeyVault/checkNameAvailability", KEYVAULT, b"{}")
    assert response.headers[f"{REMAINING}-subscription-writes"] == "197"


def test_requests_outside_of_subscriptions_count_for_the_tenant(arm: Arm):
    responses = [arm.get("/subscriptions", SUBSCRIPTIONS) for _ in range(251)]
    assert responses[0].headers[f"{REMAINING}-tenant-reads"] == "249"
    assert f"{REMAINING}-subscription-reads" not in responses[0].headers
    assert code(responses[-1]) == (429, "TenantRequestsThrottled")
    assert arm.get(SUBSCRIPTION, RESOURCES).status == 200


def test_each_principal_has_buckets_of_its_own_whatever_its_token(arm: Arm):
    tokens = [jwt(oid=SOMEBODY, iat=number) for number in range(251)]
    responses = [arm.get(SUBSCRIPTION, RESOURCES, Authorization=f"Bearer {token}") for token in tokens]
    assert responses[-1].status == 429
    assert f"actor '{SOMEBODY}'" in responses[-1].document["error"]["message"]
    for token in ("opaque", jwt(sub=SOMEBODY), jwt(oid="nobody"), jwt(oid=5), "a.b.c", "a.W10.c"):
        response = arm.get(SUBSCRIPTION, RESOURCES, Authorization=f"Bearer {token}")
        assert response.headers[f"{REMAINING}-subscription-reads"] == "249"


def test_a_token_is_decoded_once_a_request_and_only_if_somebody_counts(
    arm: Arm, azure: LocalAzure, monkeypatch: pytest.MonkeyPatch
):
    decoded: list[str] = []

    def decode(token: str) -> None:
        decoded.append(token)

    monkeypatch.setattr(throttling, "object_id", decode)
    statuses = [arm.get(SUBSCRIPTION, RESOURCES).status for _ in range(251)]
    assert (statuses[-1], len(decoded)) == (429, 251)
    assert (Arm(azure).get(SUBSCRIPTION, RESOURCES).status, len(decoded)) == (200, 251)


def test_a_refusal_does_not_show_the_token(arm: Arm):
    refused = [arm.get(SUBSCRIPTION, RESOURCES, Authorization="Bearer hunter2-hunter2") for _ in range(251)][-1]
    assert refused.status == 429
    assert b"hunter2" not in refused.body


def test_all_principals_together_have_fifteen_times_as_much():
    throttle = Throttle()
    taken = sum(admitted(throttle, request("PUT", token=f"t{number % 100}"), 0.0) for number in range(4000))
    assert taken == 3000


def test_buckets_that_are_full_again_are_forgotten():
    throttle = Throttle()
    for number in range(5000):
        throttle.admit(Account(request(token=f"t{number}")), float(number))
    assert len(throttle._buckets) <= 1001


def test_a_clock_that_is_put_back_brings_no_tokens():
    throttle = Throttle()
    assert sum(admitted(throttle, request("PUT"), 1000.0 - number) for number in range(201)) == 200


def test_nothing_is_refused_unless_asked_for(azure: LocalAzure):
    arm = Arm(azure)
    responses = [arm.get(SUBSCRIPTION, RESOURCES) for _ in range(300)]
    assert {each.status for each in responses} == {200}
    assert {each.headers[f"{REMAINING}-subscription-reads"] for each in responses} == {"11999"}
    assert arm.get("/subscriptions", SUBSCRIPTIONS).headers[f"{REMAINING}-tenant-reads"] == "11999"


def test_what_is_refused_for_want_of_a_token_does_not_count(arm: Arm):
    url = f"{BASE}{SUBSCRIPTION}?api-version={RESOURCES}"
    assert {arm.azure.handle(LocalRequest("GET", url)).status for _ in range(300)} == {401}


def test_clients_wait_for_as_long_as_they_are_told_in_virtual_time(arm: Arm):
    client, start = ProvisioningClient.local(arm.azure), arm.azure.clock.now()
    for _ in range(230):
        client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    assert arm.azure.clock.now() - start == 3
    assert [each.status for each in arm.azure.requests].count(429) == 3


async def test_async_clients_do_so_too(arm: Arm):
    start = arm.azure.clock.now()
    async with AsyncProvisioningClient.local(arm.azure) as client:
        for _ in range(230):
            await client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    assert arm.azure.clock.now() - start == 3
    assert [each.status for each in arm.azure.requests].count(429) == 3


def test_polls_are_requests_like_others(arm: Arm):
    client = ProvisioningClient.local(arm.azure)
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    for _ in range(250):
        client.resources.resource_groups.get("rg")
    poller = client.resources.resource_groups.begin_delete("rg")
    poller.result()
    assert arm.get(GROUP, RESOURCES, Authorization="Bearer another").status == 404


def test_a_client_that_does_not_retry_gets_the_429(arm: Arm):
    client = ProvisioningClient.local(arm.azure, retry_total=0)
    with pytest.raises(HttpResponseError, match="SubscriptionRequestsThrottled") as caught:
        for _ in range(251):
            list(client.resources.resource_groups.list())
    assert caught.value.status_code == 429
