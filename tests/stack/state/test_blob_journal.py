"""The journal in Azure Blob Storage: what it keeps, whose it is, and what happens when it can't be written."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import Any

import pytest
import requests
from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    ResourceNotFoundError,
    ServiceRequestError,
)
from azure.storage.blob import LinearRetry
from hypothesis import given

from azure.mgmt.provisioning.files.database import ClosedError
from azure.mgmt.provisioning.files.owner import InUseError
from azure.mgmt.provisioning.stack.state.blob import journal as blob_journal
from azure.mgmt.provisioning.stack.state.blob import leased
from azure.mgmt.provisioning.stack.state.blob.journal import BlobJournal, read_blob_journal
from azure.mgmt.provisioning.stack.state.interface import Owned
from azure.mgmt.provisioning.stack.state.journal import Journal, JournalError
from azure.mgmt.provisioning.stack.state.records import Pending, Run

from .blob_service import ADDRESS, Blob, BlobService
from .test_crashes import WRITES, Write, contents

MADE = Owned("/Vault", "t", body={"tags": {"a": "1"}}, salt="salt")
PENDING = Pending(MADE, "create", 1)
PLACE = f"{ADDRESS}/shop"


@pytest.fixture
def service() -> BlobService:
    return BlobService()


def opened(service: BlobService, **options: Any) -> BlobJournal:
    return BlobJournal(ADDRESS, "shop", **service.options(), **options)


def lost(request: str) -> None:
    """The network is gone."""
    raise requests.ConnectionError("no route to host")


def send(journal: Journal, pending: Pending = PENDING) -> None:
    asyncio.run(journal.sending(pending))


@given(WRITES)
def test_it_says_what_a_file_says_and_again_when_it_is_opened_again(writes: list[Write]) -> None:
    service = BlobService()
    with pytest.MonkeyPatch.context() as patched, Journal(":memory:", "shop") as file:
        patched.setattr(leased, "_LEAST", 2000)  # so that the log is cut now and then
        with opened(service) as journal:
            for write in writes:
                write(file)
                write(journal)
                assert contents(journal)[1:] == contents(file)[1:]
            before = contents(journal)
        with opened(service) as journal:
            assert contents(journal) == before


def test_what_is_written_at_once_is_one_request_and_what_comes_meanwhile_another(service: BlobService) -> None:
    going_on, put = threading.Event(), threading.Event()

    def hold(request: str) -> None:
        if "appendblock" in request:
            going_on.set()
            put.wait()

    async def main(journal: BlobJournal) -> None:
        first = asyncio.ensure_future(journal.sending(PENDING))
        await asyncio.get_running_loop().run_in_executor(None, going_on.wait)
        others = [asyncio.ensure_future(journal.settle(f"/r{n}", Owned(f"/r{n}", "t"))) for n in range(100)]
        await asyncio.sleep(0)
        assert not any(each.done() for each in (first, *others))
        put.set()
        await asyncio.gather(first, *others)

    with opened(service) as journal:
        service.requests.clear()
        service.before = hold
        asyncio.run(main(journal))
        assert service.requests == ["PUT appendblock shop.journal"] * 2
        assert len(journal.owned()) == 101


def test_who_is_cancelled_while_it_waits_is_written_all_the_same(service: BlobService) -> None:
    async def main(journal: BlobJournal) -> None:
        waiting = asyncio.ensure_future(journal.sending(PENDING))
        await asyncio.sleep(0)
        waiting.cancel()
        await journal.settle("/other", Owned("/other", "t"))

    with opened(service) as journal:
        asyncio.run(main(journal))
        assert (list(journal.pending()), len(journal.owned())) == (["/vault"], 2)


def test_a_second_run_is_told_who_has_it_and_waits_for_its_end(
    service: BlobService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blob_journal, "_MOMENT", 0)
    monkeypatch.setattr("getpass.getuser", lambda: "zoë")
    first = opened(service)
    with pytest.raises(InUseError, match=rf"^journal: {PLACE} is in use by zoë@\S+ \(process {os.getpid()}\) since 20"):
        opened(service)
    told: list[str] = []

    def tell(message: str) -> None:
        told.append(message)
        first.close()

    opened(service, patience=600, told=tell).close()
    assert len(told) == 1
    assert service.blob("shop.journal").lease is None


def test_who_has_no_name_is_somebody(service: BlobService, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    with opened(service), pytest.raises(InUseError, match="in use by somebody@"):
        opened(service)
    service.blob("shop.journal").metadata.clear()
    service.blob("shop.journal").lease, service.blob("shop.journal").until = "a lease", 60
    with pytest.raises(InUseError, match="in use by somebody else"):
        opened(service)


def test_a_lease_that_is_not_renewed_ends_and_its_holder_writes_nothing_more(service: BlobService) -> None:
    with opened(service) as stopped:
        send(stopped)
        service.now += 60
        with opened(service) as journal:
            assert list(journal.pending()) == ["/vault"]
            for _ in range(2):
                with pytest.raises(JournalError, match=rf"^journal: the lease on {PLACE} was lost"):
                    asyncio.run(stopped.settle("/vault", MADE))
            with pytest.raises(JournalError, match="Nothing more is sent. Run it again"):
                stopped.check()
            journal.check()
    with opened(service) as journal:
        assert list(journal.pending()) == ["/vault"]


def test_all_who_wait_are_told_of_an_error(service: BlobService) -> None:
    async def main(journal: BlobJournal) -> list[Any]:
        writing = [journal.sending(Pending(Owned(f"/r{n}", "t"), "create", 1)) for n in range(3)]
        return await asyncio.gather(*writing, return_exceptions=True)

    with opened(service) as journal:
        service.before = lost
        errors = asyncio.run(main(journal))
        assert {type(error) for error in errors} == {JournalError}
        assert f"{PLACE} could not be written: https://shopstate.blob.core.windows.net can't be reached" in str(
            errors[0]
        )
        service.before = lambda request: None
        with pytest.raises(JournalError):  # what became of it is not known: the next run asks
            journal.begin_run("up")
    with opened(service) as journal:
        assert (journal.pending(), journal.runs()) == ({}, [])


def test_an_answer_that_was_lost_writes_nothing_twice(service: BlobService) -> None:
    options = {**service.options(), "retry_policy": LinearRetry(backoff=0, retry_total=1, random_jitter_range=0)}
    lose = ["PUT appendblock shop.journal", "PUT shop.snapshot", "PUT shop.journal", "PUT lease acquire shop.journal"]

    def answer_is_lost(request: str) -> None:
        if request in lose:
            lose.remove(request)
            raise requests.ConnectionError("reset by peer")

    service.after = answer_is_lost
    with BlobJournal(ADDRESS, "shop", **options) as journal, pytest.MonkeyPatch.context() as patched:
        number = journal.begin_run("up")
        patched.setattr(leased, "_LEAST", 10)
        send(journal)
        journal.end_run(Run(number, "up", 0, "done", 1))
    assert lose == []
    with opened(service) as journal:
        assert ([each.number for each in journal.runs()], list(journal.pending())) == ([1], ["/vault"])


def test_who_is_stopped_while_the_log_is_cut_leaves_what_says_the_same(
    service: BlobService, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(request: str) -> None:
        if request == "PUT shop.journal":
            lost(request)

    with opened(service) as journal:
        monkeypatch.setattr(leased, "_LEAST", 10)
        service.before = stop
        send(journal)
        with pytest.raises(JournalError):
            journal.begin_run("up")
        service.before = lambda request: None
    assert service.blob("shop.snapshot").data
    assert service.blob("shop.journal").data
    with opened(service) as journal:
        assert list(journal.pending()) == ["/vault"]
        number = journal.begin_run("up")
    with opened(service) as journal:
        assert [each.number for each in journal.runs()] == [number]


@pytest.mark.parametrize("name", ["shop.journal", "shop.snapshot"])
def test_what_somebody_changed_who_has_no_lease_is_told(
    service: BlobService, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(leased, "_LEAST", 10)
    with opened(service) as journal:
        send(journal)
        journal.begin_run("up")
        blob = service.blob(name)
        blob.data, blob.etag = blob.data + b'["more"]\n', '"another"'
        with pytest.raises(JournalError, match=f"{PLACE} was changed by somebody who has no lease on it"):
            for _ in range(30):
                journal.begin_run("up")


def test_much_at_once_is_written_in_several_blocks(service: BlobService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leased, "_BLOCK", 1000)
    with opened(service) as journal:
        service.requests.clear()
        journal.forget([f"/{'x' * 900}{n}" for n in range(3)])

        async def main() -> None:
            many = [journal.settle(f"/r{n}", Owned(f"/{'x' * 300}{n}", "t")) for n in range(10)]
            await asyncio.gather(*many)

        asyncio.run(main())
        assert len(service.requests) > 3
    with opened(service) as journal:
        assert len(journal.owned()) == 10


def test_a_log_of_very_many_blocks_is_cut_though_it_is_short(
    service: BlobService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leased, "_MOST_BLOCKS", 10)
    for _ in range(12):  # each run writes a few
        with opened(service) as journal:
            send(journal)
    assert service.blob("shop.snapshot").data
    assert service.blob("shop.journal").blocks < 10


def test_it_is_read_without_a_lease_while_it_is_written(service: BlobService) -> None:
    assert read_blob_journal(ADDRESS, "shop", **service.options()) is None
    with opened(service) as journal:
        send(journal)
        service.requests.clear()
        copy = read_blob_journal(ADDRESS, "shop", **service.options())
        assert copy is not None
        assert (copy.path, copy.salt, list(copy.pending())) == (PLACE, journal.salt, ["/vault"])
        assert all(request.startswith("GET ") for request in service.requests)
    assert read_blob_journal(ADDRESS, "other", **service.options()) is None


def test_what_is_no_journal_of_this_stack_is_refused_and_let_go(service: BlobService) -> None:
    with opened(service):
        service.blobs["/stacks/team/other.journal"] = service.blob("shop.journal")
    for _ in range(2):
        with pytest.raises(ValueError, match="is that of the stack 'shop', not of 'other'"):
            BlobJournal(ADDRESS, "other", **service.options())
    with pytest.raises(ValueError, match="is no name of a stack"):
        BlobJournal(ADDRESS, "..", **service.options())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"\xff", "it is no JSON"),
        (b"{}", "it is no list"),
        (b"[]", "it has no number"),
        (b"[7]", "it is to be line 2"),
        (b'[2,"event"]', "it is no event"),
        (b'[2,["painted","/x"]]', "a later version of azprov wrote it: 'painted' is not known to this one"),
        (b'[2,["settled"]]', "'settled' says too much or too little"),
        (b'[2,["settled",[]]]', "'settled' says too much or too little"),
    ],
)
def test_a_log_that_cannot_be_read_is_told_and_let_go(service: BlobService, line: bytes, said: str) -> None:
    opened(service).close()
    service.blob("shop.journal").data += line + b"\n"
    for _ in range(2):
        with pytest.raises(ValueError, match=f"^journal: {PLACE}: line 2 of its log can't be read: {said}"):
            opened(service)


def test_a_snapshot_that_cannot_be_read_is_told(service: BlobService) -> None:
    for data in (b"", b"[]", b"[1,2]", b'["x"]'):
        service.blobs["/stacks/team/shop.snapshot"] = Blob("BlockBlob", data, etag='"1"')
        with pytest.raises(ValueError, match="line 1 of its snapshot can't be read: it has no number"):
            opened(service)


def test_a_container_that_is_missing_is_told(service: BlobService) -> None:
    service.containers.clear()
    with pytest.raises(
        ResourceNotFoundError, match="there is no container stacks in https://shopstate.*az storage"
    ) as raised:
        opened(service)
    assert raised.value.status_code == 404
    with pytest.raises(ResourceNotFoundError, match=f"^state: {PLACE}: there is no container"):
        read_blob_journal(ADDRESS, "shop", **service.options())


@pytest.mark.parametrize(
    ("status", "code", "error", "words"),
    [
        (
            403,
            "AuthorizationPermissionMismatch",
            HttpResponseError,
            "not allowed .AuthorizationPermissionMismatch.*Contributor",
        ),
        (401, "NoAuthenticationInformation", ClientAuthenticationError, "401 NoAuthenticationInformation"),
        (500, "InternalError", HttpResponseError, "500 InternalError"),
    ],
)
def test_a_refusal_is_told(
    service: BlobService, monkeypatch: pytest.MonkeyPatch, status: int, code: str, error: type[Exception], words: str
) -> None:
    from .blob_service import Refused

    def refuse(*args: Any) -> Any:
        raise Refused(status, code)

    monkeypatch.setattr(service, "_answer", refuse)
    for open_it in (opened, lambda service: read_blob_journal(ADDRESS, "shop", **service.options())):
        with pytest.raises(error, match=words) as raised:
            open_it(service)
        assert getattr(raised.value, "status_code", None) == status


def test_a_service_that_cannot_be_reached_is_told(service: BlobService) -> None:
    service.before = lost
    with pytest.raises(ServiceRequestError, match=r"^state: .*can't be reached"):
        opened(service)


def test_a_blob_of_somebody_else_is_told_when_it_is_written(service: BlobService) -> None:
    service.blobs["/stacks/team/shop.journal"] = Blob("BlockBlob", b"", etag='"1"')
    with pytest.raises(JournalError, match="there is a blob of that name that azprov did not write"):
        opened(service)


def test_a_process_that_was_forked_has_no_part_in_it(service: BlobService, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(service)
    with monkeypatch.context() as forked:
        forked.setattr(os, "getpid", lambda: -1)
        with pytest.raises(ClosedError, match=r"belongs to process \d+, which this one was forked from"):
            journal.begin_run("up")
        journal.close()
    assert service.blob("shop.journal").lease is not None
    journal._queue.clear()
    journal.close()
    assert service.blob("shop.journal").lease is None
