"""Applying stacks when services refuse, are busy or silent, and when a run is stopped."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from azure.core.exceptions import ServiceResponseError

from azure.mgmt.provisioning.core.exchange.errors import OperationFailedError
from azure.mgmt.provisioning.local import run_in_virtual_time
from azure.mgmt.provisioning.stack import Destroy, Kind, StackError, Targets
from azure.mgmt.provisioning.stack.run.steps import Event
from azure.mgmt.provisioning.stack.state.journal import JournalError
from azure.mgmt.provisioning.stack.state.records import Pending

from .world import World, account, endings, group, in_virtual_time, network, only, vault

BUSY = {"error": {"code": "AnotherOperationInProgress", "message": "Another operation on this is in progress."}}


@in_virtual_time
async def test_a_busy_parent_is_waited_for(world: World):
    world.azure.inject(method="PUT", path_contains="shopone", status=409, body=BUSY, times=3)
    applied = await world.up(only(group, account))
    assert applied.succeeded
    assert world.writes() == ["PUT shop-rg", *["PUT shopone"] * 4]
    told = [event.text for event in world.events if event.what == "retried"]
    assert told == [f"AnotherOperationInProgress; again in {seconds} s" for seconds in (2, 5, 10)]


@in_virtual_time
async def test_each_try_is_noted_before_it_is_sent(world: World):
    tried: list[tuple[str, bool]] = []
    handle = world.azure.handle

    def noting(request: Any) -> Any:
        if request.method in ("PUT", "DELETE"):
            name = urlsplit(request.url).path.rpartition("/")[2]
            tried.append((name, any(key.endswith(f"/{name}") for key in world.journal.pending())))
        return handle(request)

    await world.up(only(group))
    world.azure.handle = noting  # type: ignore[method-assign]
    for method, program in (("PUT", only(group, account)), ("DELETE", only(group))):
        world.azure.inject(method=method, path_contains="shopone", status=409, body=BUSY, times=3)
        assert (await world.up(program)).succeeded
    assert tried == [("shopone", True)] * 8


@in_virtual_time
async def test_a_parent_that_stays_busy_is_a_failure_in_the_end(world: World):
    world.azure.inject(method="PUT", path_contains="shopone", status=409, body=BUSY, times=None)
    applied = await world.up(only(group, account))
    (error,) = applied.failed.values()
    assert "AnotherOperationInProgress" in str(error)
    assert 300 < applied.outcomes[next(iter(applied.failed))].ended < 400  # type: ignore[operator]


@in_virtual_time
async def test_what_failed_half_way_is_the_stacks_and_is_sent_again(world: World):
    world.azure.next_operation(path_contains="shop-kv", status="Failed", code="OutOfCapacity")
    applied = await world.up(only(group, vault))
    (error,) = applied.failed.values()
    assert isinstance(error, OperationFailedError)
    applied = await world.up(only(group, vault))
    assert applied.succeeded, applied.failed
    assert [change.kind for change in applied.plan.changes] in ([Kind.SAME, Kind.UPDATE], [Kind.SAME, Kind.CREATE])
    assert world.writes() == ["PUT shop-kv"]
    assert world.journal.pending() == {}


@in_virtual_time
async def test_what_was_made_though_the_answer_was_lost_is_the_stacks_and_is_not_made_twice(world: World):
    lost = ServiceResponseError("the connection broke")
    world.azure.inject(method="PUT", path_contains="shopone", exception=lost, after=True, times=None)
    applied = await world.up(only(group, account))
    assert list(map(str, applied.failed.values())) == ["the connection broke"]
    assert [each.change for each in world.journal.pending().values()] == ["create"]
    world.azure.faults.clear()
    applied = await world.up(only(group, account))
    assert [change.kind for change in applied.plan.changes] == [Kind.SAME, Kind.SAME]
    assert world.writes() == []
    assert world.journal.pending() == {}
    assert len(world.journal.owned()) == 2


@in_virtual_time
async def test_who_is_not_let_in_while_polling_keeps_what_was_accepted(world: World):
    expired = {"error": {"code": "ExpiredAuthenticationToken", "message": "The token has expired."}}
    await world.up(only(group))
    for method in ("PUT", "DELETE"):
        program = only(group, network) if method == "PUT" else only(group)
        world.azure.next_operation(method=method, path_contains="net", seconds=60)
        world.azure.inject(method="GET", path_contains="operation", status=401, body=expired, times=None)
        (error,) = (await world.up(program)).failed.values()
        assert "ExpiredAuthenticationToken" in str(error)
        assert [each.token is None for each in world.journal.pending().values()] == [False]
        assert len(world.journal.owned()) == 2
        world.azure.faults.clear()
        assert (await world.up(program)).succeeded
        assert world.journal.pending() == {}
        assert world.names() == {"shop-rg", "net"} if method == "PUT" else {"shop-rg"}


@in_virtual_time
async def test_what_was_accepted_is_in_doubt_though_it_is_refused_when_it_is_sent_again(world: World):
    def report(event: Event) -> None:
        if event.what == "retried":
            world.azure.inject(method="PUT", path_contains="net", status=403)

    world.azure.next_operation(path_contains="net", status="Failed", code="AnotherOperationInProgress")
    applied = await world.up(only(group, network), report=report)
    (error,) = applied.failed.values()
    assert "403" in str(error)
    assert [each.change for each in world.journal.pending().values()] == ["create"]
    assert len(world.journal.owned()) == 2


@in_virtual_time
async def test_what_is_sent_again_is_noted_without_the_operation_that_failed(world: World):
    noted: list[bool] = []
    sending = world.journal.sending

    async def noting(pending: Pending) -> None:
        noted.append(pending.token is None)
        await sending(pending)

    world.journal.sending = noting  # type: ignore[method-assign]
    world.azure.next_operation(path_contains="net", status="Failed", code="AnotherOperationInProgress")
    assert (await world.up(only(group, network))).succeeded
    assert noted == [True, True, False, True, False]


@in_virtual_time
async def test_what_is_deleted_and_refused_when_it_is_made_anew_is_the_stacks_no_more(world: World):
    await world.up(only(group, network))
    world.azure.inject(method="PUT", path_contains="net", status=403)
    assert not (await world.up(only(group, lambda az: network(az, location="northeurope")))).succeeded
    assert world.journal.pending() == {}
    assert [owned.id.rpartition("/")[2] for owned in world.journal.owned()] == ["shop-rg"]


@in_virtual_time
async def test_a_stopped_run_waits_and_the_next_one_does_the_rest(world: World):
    def report(event: Event) -> None:
        world.events.append(event)
        if event.what == "started" and event.key.endswith("shop-kv"):
            up.stop()

    up = world.begun(only(group, vault, account, lambda az: account(az, "shoptwo")), report=report)
    applied = await up.run()
    assert endings(applied)["shop-kv"] == "done"
    assert "not begun" in endings(applied).values()
    assert not applied.succeeded
    applied = await world.up(only(group, vault, account, lambda az: account(az, "shoptwo")))
    assert applied.succeeded
    assert "PUT shop-kv" not in world.writes()


@in_virtual_time
async def test_what_was_left_goes_on_at_the_service_and_is_gone_on_with(world: World):
    def report(event: Event) -> None:
        if event.what == "status" and event.key.endswith("shopone"):
            up.stop()
            up.stop()

    world.azure.next_operation(path_contains="shopone", seconds=60)
    up = world.begun(only(group, account), report=report)
    applied = await up.run()
    assert endings(applied)["shopone"] == "left"
    (pending,) = world.journal.pending().values()
    assert pending.token is not None
    world.writes()
    applied = await world.up(only(group, account))
    assert applied.succeeded
    assert world.writes() == []
    assert world.there("shopone")["properties"]["provisioningState"] == "Succeeded"
    assert world.journal.pending() == {}


@in_virtual_time
async def test_a_step_has_a_deadline(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        with stack.options(timeouts=30):
            account(az)

    world.azure.next_operation(path_contains="shopone", seconds=1000)
    applied = await world.up(program)
    (error,) = applied.failed.values()
    assert "not done after 30 s. What it began goes on at the service." in str(error)


@in_virtual_time
async def test_deletions_have_a_deadline_too(world: World):
    def program(location: str = "westeurope", timeouts: float = 30) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az)
            with stack.options(timeouts=timeouts):
                network(az, location=location)

        return said

    await world.up(program(timeouts=500))
    await world.up(program())
    for again in (
        lambda: world.up(program("northeurope")),
        lambda: world.up(only(group)),
        lambda: Destroy(world.client, world.journal, targets=Targets(["*/net"])).run(),
    ):
        world.azure.next_operation(method="DELETE", path_contains="net", seconds=1000)
        applied = await again()
        assert [str(error).partition(" (")[2] for error in applied.failed.values()] == [
            "deleted): not done after 30 s. What it began goes on at the service."
        ]
        await asyncio.sleep(1000)
        assert (await world.up(program())).succeeded


@in_virtual_time
async def test_a_program_that_fails_behind_a_look_stops_the_run(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        vault(az).properties.vault_uri.upper()
        raise LookupError("not mine")

    with pytest.raises(LookupError, match="not mine"):
        await world.up(program)
    assert world.names() == {"shop-rg", "shop-kv"}
    assert [(run.number, run.ending) for run in world.journal.runs()] == [(1, "failed")]
    assert (await world.up(only(group, vault))).outcomes == {}


@in_virtual_time
async def test_a_program_that_fails_at_once_sends_nothing(world: World):
    def program(az: Any, stack: Any) -> None:
        group(az)
        raise LookupError("not mine")

    with pytest.raises(LookupError, match="not mine"):
        await world.up(program)
    assert world.writes() == []


@in_virtual_time
async def test_a_journal_that_cannot_be_written_stops_the_run_before_anything_is_sent(world: World):
    database: sqlite3.Connection = world.journal._database.connection

    async def fill(plan: object) -> bool:
        database.execute("PRAGMA query_only = 1")
        return True

    with pytest.raises(JournalError, match="could not be written"):
        await world.up(only(group, account), approve=fill)
    assert world.writes() == []
    database.execute("PRAGMA query_only = 0")
    assert (await world.up(only(group, account))).succeeded


def test_secrets_are_in_no_file_and_known_again(tmp_path: Path):
    def program(password: str) -> Any:
        def said(az: Any, stack: Any) -> None:
            group(az, tags={"key": stack.secret(password)})
            az.mysql.servers.begin_create(
                "shop-rg",
                "shop-db",
                {
                    "location": "westeurope",
                    "sku": {"name": "Standard_B1ms", "tier": "Burstable"},
                    "administrator_login": "admin1",
                    "administrator_login_password": password,
                },
            )
            stack.export("password", password, secret=True)

        return said

    async def main() -> None:
        world = World(str(tmp_path / "dev.db"))
        with world.azure, world.journal:
            assert (await world.up(program("Hunter2-of-the-sea"))).succeeded
            assert world.writes() == ["PUT shop-rg", "PUT shop-db"]
            assert (await world.up(program("Hunter2-of-the-sea"))).outcomes == {}
            assert (await world.up(program("Hunter3-of-the-sea"))).succeeded
            assert world.writes() == ["PUT shop-rg", "PUT shop-db"]
            for file in tmp_path.iterdir():
                assert b"-of-the-sea" not in file.read_bytes(), file

    run_in_virtual_time(main())


@in_virtual_time
async def test_a_sync_client_is_refused(world: World):
    from azure.mgmt.provisioning import ProvisioningClient
    from azure.mgmt.provisioning.stack.apply.up import Up

    client: Any = ProvisioningClient.local(world.azure)
    with pytest.raises(TypeError, match="a stack needs an async client"):
        await Up(only(group), client, world.journal).run()


@in_virtual_time
async def test_a_resource_that_is_made_twice_is_refused(world: World):
    with pytest.raises(StackError, match="is made twice"):
        await world.up(only(group, group))
    assert world.writes() == []
