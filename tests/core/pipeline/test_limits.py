"""Retries within the time of a call, whatever the headers of a response hold. Nobody sleeps; the transport notes it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest
from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    ResourceExistsError,
    ServiceRequestError,
    ServiceRequestTimeoutError,
    ServiceResponseError,
    ServiceResponseTimeoutError,
)
from azure.core.pipeline.policies import AsyncRetryPolicy, RetryPolicy

from azure.mgmt.provisioning.core.pipeline.limits import Limits

from ..calls import BUSY, OK, get
from ..fake import _rest
from ..support import SUBSCRIPTION, Answer, Script, Side

SLOW_DOWN = {"error": {"code": "TooManyRequests", "message": "Slow down."}}


@pytest.mark.parametrize("level", ["call", "client"])
async def test_a_wait_that_is_too_long_is_not_waited_for(side: Side, level: str) -> None:
    script = Script(Answer(429, SLOW_DOWN, {"Retry-After": "20"}), OK)
    with pytest.raises(HttpResponseError) as raised:
        await get(side, level, script, timeout=2)
    assert raised.value.status_code == 429
    assert str(raised.value).startswith("(TooManyRequests) Slow down.\n")
    assert "\n  The timeout of 2 s leaves no time to try again: the service asks to wait for 20 s\n" in str(
        raised.value
    )
    assert (len(script.sent), script.sleeps) == (1, [])


async def test_a_backoff_that_is_too_long(side: Side) -> None:
    script = Script(BUSY, repeat=True)
    with pytest.raises(HttpResponseError, match="The timeout of 5 s leaves no time to try again: the next one was due"):
        await get(side, "call", script, timeout=5, retry_backoff_factor=4)
    assert len(script.sent) == 2


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (ServiceRequestError("no route"), ServiceRequestTimeoutError),
        (ServiceResponseError("reset"), ServiceResponseTimeoutError),
    ],
)
async def test_a_lost_connection_and_no_time(side: Side, error: Exception, kind: Any) -> None:
    script = Script(error, repeat=True)
    with pytest.raises(kind, match=r"The timeout of 5 s was over: the next try was due in 8 s, after "):
        await get(side, "call", script, timeout=5, retry_backoff_factor=4)
    assert len(script.sent) == 2


async def test_waits_within_the_time(side: Side) -> None:
    script = Script(Answer(429, b"", {"Retry-After": "1"}), OK)
    assert (await get(side, "call", script, timeout=20)).id == "/w1"
    assert script.sleeps == [1]


@pytest.mark.parametrize(
    "odd",
    ["soon", "inf", "-inf", "nan", "-5", "1_0", "0x10", " ", "3, 4", "²", "1e9", "Wed, 99 Oct 2015 77:28:00 GMT"]
    + ["Wed, 21 Oct 99999 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:00 +9999999", "Wed,", "2015-10-21T07:28:00Z"],
)
@pytest.mark.parametrize("header", ["Retry-After", "retry-after-ms", "x-ms-retry-after-ms"])
async def test_a_wait_that_is_none_is_passed_over(side: Side, odd: str, header: str) -> None:
    script = Script(Answer(503, b"", {header: odd}), OK)
    assert (await get(side, "call", script)).id == "/w1"
    assert script.sleeps == []
    script = Script(Answer(404, b"", {header: odd}))
    with pytest.raises(HttpResponseError):
        await get(side, "call", script)


@pytest.mark.parametrize("huge", ["999999999", "9" * 400, "Wed, 21 Oct 2099 07:28:00 GMT"])
async def test_a_wait_without_end_is_not_waited_for(side: Side, huge: str) -> None:
    script = Script(Answer(503, b"", {"Retry-After": huge}), OK)
    with pytest.raises(HttpResponseError, match="The timeout of 604800 s leaves no time to try again"):
        await get(side, "call", script)


async def test_dates_of_no_zone_and_in_the_past(side: Side) -> None:
    soon = format_datetime(datetime.now(timezone.utc).replace(tzinfo=None) + timedelta(seconds=60))
    script = Script(*(Answer(503, b"", {"Retry-After": date}) for date in (soon, "Sun Nov  6 08:49:37 1994")), OK)
    await get(side, "call", script, retry_backoff_factor=0)
    assert 50 < script.sleeps[0] <= 60
    assert len(script.sleeps) == 1


async def test_polls_wait_for_nothing_odd(side: Side) -> None:
    begun = Answer(202, b"", {"Location": "/done", "Retry-After": "inf"})
    script = Script(begun, Answer(200, {"id": "/w1"}))
    poller = await side.begin(side.client(script), _rest.BEGIN_POST, "rg", "w1", polling_interval=0)
    await side.result(poller)
    assert sum(script.sleeps) == 0


async def test_each_poll_has_the_timeout_of_the_call(side: Side) -> None:
    begun, slow_down = Answer(202, b"", {"Location": "/done"}), Answer(429, SLOW_DOWN, {"Retry-After": "20"})
    script = Script(begun, slow_down)
    poller = await side.begin(side.client(script), _rest.BEGIN_POST, "rg", "w1", polling_interval=0, timeout=5)
    with pytest.raises(HttpResponseError, match="Slow down"):
        await side.result(poller)
    assert sum(script.sleeps) == 0


@pytest.mark.parametrize("step", [Answer(500), Answer(503), Answer(504), Answer(429, b"", {"Retry-After": "1"})])
async def test_a_call_opts_out_of_retries(side: Side, step: Answer) -> None:
    for operation, arguments in ((_rest.BEGIN_POST, ()), (_rest.PATCH, ({"location": "x"},))):
        for options, tries in (
            ({}, 4),
            ({"retry_total": 0}, 1),
            ({"retry_on_methods": ["get", "PUT"]}, 1),
            ({"retry_on_methods": ()}, 1),
            ({"retry_on_methods": ["POST", "patch"]}, 4),
        ):
            script = Script(step, repeat=True)
            ask: Any = side.begin if operation is _rest.BEGIN_POST else side.call
            with pytest.raises(HttpResponseError):
                await ask(side.client(script), operation, "rg", "w1", *arguments, **options)
            assert len(script.sent) == tries


async def test_what_is_not_tried_again(side: Side) -> None:
    script = Script(ClientAuthenticationError("no"))
    with pytest.raises(ClientAuthenticationError):
        await get(side, "call", script)


async def test_a_retry_policy_of_ones_own_gets_the_timeout(side: Side) -> None:
    policy: Any = AsyncRetryPolicy() if side.asynchronous else RetryPolicy()
    script = Script(BUSY, BUSY, OK)
    assert (await get(side, "client", script, retry_policy=policy, timeout=100)).id == "/w1"
    assert len(script.sent) == 3


async def test_a_transport_that_hangs(side: Side) -> None:
    """Async, whatever hangs is ended: a credential, a policy, a transport of the caller's own."""
    if not side.asynchronous:
        return

    class Credential:
        async def get_token(self, *scopes: str, **options: Any) -> Any:
            await asyncio.sleep(20)

    client = side.client_class(Credential(), SUBSCRIPTION, transport=side.transport(Script()))
    with pytest.raises(
        ServiceResponseTimeoutError, match=r"The timeout of 0.05 s was over: the call was still going on"
    ):
        await side.call(client, _rest.GET, "rg", "w1", timeout=0.05)

    class Own(Credential):
        async def get_token(self, *scopes: str, **options: Any) -> Any:
            raise asyncio.TimeoutError("of the credential")

    client = side.client_class(Own(), SUBSCRIPTION, transport=side.transport(Script()))
    with pytest.raises(asyncio.TimeoutError, match="of the credential"):
        await side.call(client, _rest.GET, "rg", "w1", timeout=5)


# Registration of a provider


def missing(namespace: str = "Microsoft.Fake") -> Answer:
    said = f"not registered to use namespace '{namespace}'"
    return Answer(409, {"error": {"code": "MissingSubscriptionRegistration", "message": said}})


async def test_no_registration_outside_of_a_subscription(side: Side) -> None:
    script = Script(missing())
    with pytest.raises(ResourceExistsError, match="MissingSubscriptionRegistration"):
        await side.call(side.client(script), _rest.OTHER_VERSION)
    assert len(script.sent) == 1


@pytest.mark.parametrize("namespace", ["../../x", "Microsoft.Fake/../x", "a?b", "", "x"])
async def test_no_registration_of_what_is_no_namespace(side: Side, namespace: str) -> None:
    script = Script(missing(namespace))
    with pytest.raises(ResourceExistsError):
        await get(side, "call", script)
    assert len(script.sent) == 1


@pytest.mark.parametrize("state", [b"", b"[]", b"{}", b"<html>", b'"x"'])
async def test_a_registration_that_says_nothing(side: Side, state: bytes) -> None:
    script = Script(missing(), Answer(200), Answer(200, state))
    with pytest.raises(ResourceExistsError):
        await get(side, "call", script)
    assert len(script.sent) == 3


async def test_a_registration_that_takes_too_long(side: Side) -> None:
    registering = Answer(200, {"registrationState": "Registering"})
    script = Script(
        missing(), Answer(200), registering, registering, Answer(200, {"registrationState": "Registered"}), OK
    )
    assert (await get(side, "call", script)).id == "/w1"
    assert script.sleeps == [10, 10, 10]
    script = Script(missing(), Answer(200))
    with pytest.raises(
        ResourceExistsError, match="The timeout of 9 s leaves no time to wait until the resource provider"
    ):
        await get(side, "call", script, timeout=9)
    assert script.sleeps == []


# Challenges


@pytest.mark.parametrize("claims", ["%%%", "é", "gICA", "a"])
async def test_a_challenge_that_is_none(side: Side, claims: str) -> None:
    challenge = {"WWW-Authenticate": f'Bearer error="insufficient_claims", claims="{claims}"'}
    script = Script(Answer(401, b"", challenge))
    with pytest.raises(ClientAuthenticationError) as raised:
        await get(side, "call", script)
    assert raised.value.status_code == 401
    assert len(script.sent) == 1


def test_limits_that_nobody_set() -> None:
    limits = Limits()
    assert not limits.watched
    assert 604_000 < limits.left() <= 604_800
    assert (limits.within(7), limits.size) == (7, 1 << 30)
