"""How fast requests are sent: by token buckets, by what remains, and by what services ask for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack.run.buckets import Limit, TokenBucket
from azure.mgmt.provisioning.stack.run.rate import ARM_LIMITS, Rate, namespace_of, share_of, share_of_id
from azure.mgmt.provisioning.stack.run.scheduler import Scheduler
from azure.mgmt.provisioning.stack.run.steps import Kind, Outcome, Share, Step

from .graphs import WRITES, bound_of_bucket, layered, makespan, sleeps

VAULT = "https://management.azure.com/subscriptions/S1/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v"
SITE = "https://management.azure.com/subscriptions/s1/resourceGroups/g/providers/Microsoft.Web/sites/s"


def taken(limit: Limit, arrivals: Sequence[float], urgencies: Sequence[float] = ()) -> list[float]:
    """When requests that come at these times are let through."""

    async def take(bucket: TokenBucket, arrival: float, urgency: float) -> float:
        await asyncio.sleep(arrival)
        await bucket.take(urgency)
        return asyncio.get_running_loop().time()

    async def main() -> list[float]:
        bucket = TokenBucket(limit)
        given = urgencies or [0.0] * len(arrivals)
        return list(await asyncio.gather(*(take(bucket, *each) for each in zip(arrivals, given, strict=True))))

    return run_in_virtual_time(main())


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(1, 20), st.sampled_from([0.5, 1.0, 3.0, 10.0]), st.lists(st.floats(0, 30), max_size=60))
def test_a_bucket_never_lets_too_many_through_and_never_holds_back_for_nothing(
    capacity: int, per_second: float, arrivals: list[float]
):
    arrivals = sorted(arrivals)
    times = sorted(taken(Limit(capacity, per_second), arrivals))
    # As a bucket that is looked at only when a request comes would do it.
    tokens, filled = float(capacity), 0.0
    for arrival, time in zip(arrivals, times, strict=True):
        begin = max(arrival, filled)
        tokens = min(capacity, tokens + (begin - filled) * per_second)
        wait = max(0.0, (1 - tokens) / per_second)
        assert time == pytest.approx(begin + wait, abs=1e-3)
        tokens, filled = tokens + wait * per_second - 1, begin + wait


def test_the_most_urgent_comes_first_and_of_two_alike_who_was_there_first():
    times = taken(Limit(1, 1), [0, 0.1, 0.2, 0.3, 0.4], [0, 1, 5, 5, 9])
    assert times == pytest.approx([0, 4, 2, 3, 1])


def test_who_waits_no_more_takes_no_token():
    async def main() -> tuple[float, int]:
        bucket = TokenBucket(Limit(1, 1))
        await bucket.take()
        waiting = [asyncio.ensure_future(bucket.take()) for _ in range(3)]
        await asyncio.sleep(0.5)
        assert bucket.waiting == 3
        waiting[0].cancel()
        await waiting[1]
        return asyncio.get_running_loop().time(), bucket.waiting

    assert run_in_virtual_time(main()) == (1, 1)


def test_a_token_that_was_given_to_who_is_cancelled_goes_to_the_next():
    async def main() -> float:
        bucket = TokenBucket(Limit(1, 1))
        await bucket.take()
        first, second = (asyncio.ensure_future(bucket.take()) for _ in range(2))
        asyncio.get_running_loop().call_later(1, first.cancel)  # in the moment in which the token is there
        await second
        return asyncio.get_running_loop().time()

    assert run_in_virtual_time(main()) == 1


@pytest.mark.parametrize(
    ("method", "url", "share", "namespace"),
    [
        ("GET", VAULT, Share("s1", "reads"), "microsoft.keyvault"),
        ("head", VAULT, Share("s1", "reads"), "microsoft.keyvault"),
        ("PUT", f"{VAULT}/providers/Microsoft.Authorization/locks/l", Share("s1", "writes"), "microsoft.authorization"),
        ("POST", VAULT, Share("s1", "writes"), "microsoft.keyvault"),
        ("DELETE", VAULT, Share("s1", "deletes"), "microsoft.keyvault"),
        ("GET", "https://management.azure.com/tenants?api-version=2022-12-01", Share("", "reads"), ""),
    ],
)
def test_what_a_request_is_counted_in(method: str, url: str, share: Share, namespace: str):
    assert share_of(method, url) == share
    assert namespace_of(url) == namespace


@pytest.mark.parametrize("kind", ARM_LIMITS)
def test_what_requests_for_a_resource_are_counted_in(kind: Kind):
    assert share_of_id(kind, "/Subscriptions/S1/resourceGroups/rg", "other") == Share("s1", kind)
    assert share_of_id(kind, "/providers/Microsoft.Management/managementGroups/m", "Mine") == Share("mine", kind)


async def _seconds(rate: Rate, method: str, url: str) -> float:
    before = asyncio.get_running_loop().time()
    await rate.take(method, url)
    return asyncio.get_running_loop().time() - before


def test_who_was_told_to_wait_waits_with_all_who_ask_the_same_provider():
    async def main() -> list[float]:
        rate = Rate()
        rate.pause("PUT", VAULT, 17)
        rate.pause("PUT", VAULT, 3)
        return [await _seconds(rate, *each) for each in (("PUT", SITE), ("GET", VAULT), ("PUT", VAULT), ("PUT", VAULT))]

    assert run_in_virtual_time(main()) == [0, 0, 17, 0]


@pytest.mark.parametrize("remaining", ["0", "5", "", "none", "²", "9" * 5000])
def test_what_remains_is_heeded(remaining: str):
    async def main() -> tuple[float, float]:
        rate = Rate()
        await rate.take("PUT", VAULT)
        rate.remains("PUT", VAULT, {"x-ms-ratelimit-remaining-subscription-writes": remaining})
        return rate.bucket(share_of("PUT", VAULT)).tokens, rate.bucket(share_of("GET", VAULT)).tokens

    left = int(remaining) + 1 if remaining in ("0", "5") else ARM_LIMITS["writes"].capacity - 1
    assert run_in_virtual_time(main()) == (left, ARM_LIMITS["reads"].capacity)


def test_the_first_request_of_a_step_is_counted_once():
    async def main() -> float:
        rate = Rate()

        async def put(telling: object) -> None:
            await rate.take("GET", VAULT)
            await rate.take("PUT", VAULT)
            await rate.take("PUT", VAULT)

        await Scheduler([Step("vault", put, share=Share("s1", "writes"))], rate).run()
        return rate.bucket(Share("s1", "writes")).tokens

    assert run_in_virtual_time(main()) == ARM_LIMITS["writes"].capacity - 2


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("count", "depth", "limit"), [(1000, 12, (200, 10)), (3000, 5, (200, 10)), (600, 12, (20, 1))])
def test_with_a_bucket_a_run_takes_as_long_as_the_bucket_demands(
    seed: int, count: int, depth: int, limit: tuple[float, float]
):
    steps = layered(seed, count, depth, WRITES)

    async def main() -> dict[str, Outcome]:
        return await Scheduler(steps, Rate({"writes": Limit(*limit)})).run()

    assert makespan(run_in_virtual_time(main())) <= 1.01 * bound_of_bucket(steps, *limit)


def test_a_step_that_waits_for_a_lock_takes_no_token():
    async def main() -> dict[str, Outcome]:
        steps = [Step(f"child{number}", sleeps(10), share=WRITES, lock="parent", seconds=10) for number in range(3)]
        steps.append(Step("other", sleeps(1), share=WRITES, seconds=1))
        return await Scheduler(steps, Rate({"writes": Limit(2, 0.001)})).run()

    outcomes = run_in_virtual_time(main())
    assert outcomes["other"].began == 0
