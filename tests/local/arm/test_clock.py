"""Clocks."""

from __future__ import annotations

import asyncio
import threading

import pytest

from azure.mgmt.provisioning.local import RealClock, VirtualClock
from azure.mgmt.provisioning.local.arm.clock import http_date, timestamp


def test_sleeping_puts_the_clock_forward_at_once():
    clock = VirtualClock(1000)
    clock.sleep(3600)
    # An hour, and not two.
    assert 4600 <= clock.now() < 8200


def test_time_goes_on_by_itself():
    clock = VirtualClock(1000)
    first = clock.now()
    while clock.now() == first:
        pass
    assert clock.now() > first


def test_a_held_clock_stands_still_until_it_is_advanced():
    clock = VirtualClock(1000, held=True)
    assert clock.held
    assert clock.now() == clock.now() == 1000
    clock.advance(5)
    assert clock.now() == 1005


def test_hold_keeps_the_time_that_it_is():
    clock = VirtualClock(1000)
    clock.hold()
    held = clock.now()
    assert clock.now() == held >= 1000


def test_time_does_not_go_back():
    with pytest.raises(ValueError, match="forward"):
        VirtualClock().advance(-1)


def test_sleeping_by_a_held_clock_lasts_a_moment_and_moves_nothing():
    clock = VirtualClock(1000, held=True)
    clock.sleep(3600)
    assert clock.now() == 1000


def test_who_sleeps_by_a_held_clock_sees_it_advanced():
    clock = VirtualClock(1000, held=True)
    asleep = threading.Event()

    def wait() -> None:
        while clock.now() < 1010:
            asleep.set()
            clock.sleep(3600)

    sleeper = threading.Thread(target=wait)
    sleeper.start()
    asleep.wait()
    clock.advance(9)
    assert sleeper.is_alive()
    clock.advance(1)
    sleeper.join()
    assert clock.now() == 1010


def test_a_clock_that_is_released_runs_again():
    clock = VirtualClock(1000, held=True)
    clock.release()
    clock.sleep(3600)
    assert 4600 <= clock.now() < 8200
    clock.release()
    assert 4600 <= clock.now() < 8200


def test_sleeping_no_time_by_a_held_clock_does_not_wait():
    clock = VirtualClock(1000, held=True)
    clock.sleep(0)
    assert clock.now() == 1000


async def test_async_sleeping_puts_the_clock_forward():
    clock = VirtualClock(1000)
    await clock.sleep_async(100)
    assert clock.now() >= 1100


async def test_async_sleeping_by_a_held_clock_leaves_the_loop_free():
    clock = VirtualClock(1000, held=True)
    turns = 0

    async def wait() -> None:
        while clock.now() < 1010:
            await clock.sleep_async(3600)

    sleeper = asyncio.create_task(wait())
    while turns < 3:
        await asyncio.sleep(0)
        turns += 1
    assert not sleeper.done()
    clock.advance(10)
    await sleeper
    assert clock.now() == 1010


async def test_the_real_clock_is_the_time_of_day():
    clock = RealClock()
    before = clock.now()
    clock.sleep(0)
    await clock.sleep_async(0)
    assert clock.now() >= before > 1_700_000_000


def test_times_as_azure_and_http_write_them():
    assert timestamp(0.25) == "1970-01-01T00:00:00.2500000Z"
    assert http_date(86400) == "Fri, 02 Jan 1970 00:00:00 GMT"


@pytest.mark.parametrize("clock", [RealClock(), VirtualClock(5)], ids=["real", "virtual"])
def test_a_clock_can_be_held_put_forward_and_set(clock: RealClock | VirtualClock):
    clock.hold()
    then = clock.state()
    assert then.held
    clock.advance(100)
    assert clock.now() == then.now + 100
    clock.release()
    assert not clock.held
    assert clock.now() >= then.now + 100
    clock.set(then)
    assert clock.state() == then


@pytest.mark.parametrize("seconds", [-1, float("inf"), float("nan")])
def test_a_clock_goes_forward_by_a_time(seconds: float):
    clock = RealClock()
    with pytest.raises(ValueError, match="a clock goes forward only"):
        clock.advance(seconds)
