"""Runs that are stopped while their program runs, which may never end."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from typing import Any

from azure.mgmt.provisioning.stack import Up

from .world import World, account, endings, group, in_virtual_time, network, only, vault


@contextmanager
def stopping(world: World, *, behind_a_look: bool) -> Iterator[Up]:
    """A run whose program has it stopped twice, and is busy then until this is left."""
    loop, left = asyncio.get_running_loop(), Event()

    def stop() -> None:
        up.stop()
        up.stop()

    def program(az: Any, stack: Any) -> None:
        group(az)
        stack.export("first", 5)
        if behind_a_look:
            assert account(az).primary_endpoints.blob.endswith("/")
        loop.call_soon_threadsafe(stop)
        left.wait()

    up = world.begun(program)
    try:
        yield up
    finally:
        left.set()


@in_virtual_time
async def test_a_program_that_was_left_did_not_come_to_its_end(world: World):
    def before(az: Any, stack: Any) -> None:
        group(az)
        vault(az)
        stack.export("first", 1)
        stack.export("second", 2)

    await world.up(before)
    with stopping(world, behind_a_look=True) as up:
        applied = await up.run()
    assert {outcome.ending for outcome in applied.outcomes.values()} == {"done"}
    assert (applied.complete, applied.succeeded, applied.outputs) == (False, False, {})
    assert [note for note in applied.notes if "stopped twice before its program came to its end" in note]
    assert world.journal.outputs() == {"first": 1, "second": 2}
    assert world.journal.runs()[0].ending == "failed"
    assert world.names() == {"shop-rg", "shop-kv", "shopone"}


@in_virtual_time
async def test_a_run_that_is_stopped_twice_while_it_plans_is_not_approved(world: World):
    with stopping(world, behind_a_look=False) as up:
        applied = await up.run()
    assert (applied.approved, applied.succeeded, applied.outcomes) == (False, False, {})
    assert applied.notes == ("the run was stopped before anything was sent",)
    assert world.journal.runs() == []


@in_virtual_time
async def test_a_run_that_is_stopped_once_while_it_plans_asks_nobody(world: World):
    def program(az: Any, stack: Any) -> None:
        loop.call_soon_threadsafe(up.stop)
        group(az)

    loop, asked = asyncio.get_running_loop(), list[Any]()
    up = world.begun(program, approve=asked.append)
    applied = await up.run()
    assert (applied.approved, applied.notes) == (False, ("the run was stopped before anything was sent",))
    assert asked == []


@in_virtual_time
async def test_a_run_that_is_stopped_twice_waits_for_no_earlier_one(world: World):
    def stop() -> None:
        up.stop()
        up.stop()

    def leave(event: Any) -> None:
        if event.what == "status":
            stop()

    world.azure.next_operation(path_contains="net", seconds=600)
    up = world.begun(only(group, network), report=leave)
    assert endings(await up.run())["net"] == "left"
    loop = asyncio.get_running_loop()
    began = loop.time()
    loop.call_later(5, stop)
    up = world.begun(only(group, network))
    assert not (await up.run()).approved
    assert loop.time() - began < 60
    assert [each.token is None for each in world.journal.pending().values()] == [False]
    assert (await world.up(only(group, network))).succeeded
