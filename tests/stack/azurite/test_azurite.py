"""Journals in Azurite: who has one, who lost it, who was killed."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.storage.blob import BlobLeaseClient, ContainerClient

from azure.mgmt.provisioning.files.owner import InUseError
from azure.mgmt.provisioning.stack.state.blob import leased
from azure.mgmt.provisioning.stack.state.blob.journal import BlobJournal, read_blob_journal
from azure.mgmt.provisioning.stack.state.blob.lease import LEASE_SECONDS
from azure.mgmt.provisioning.stack.state.interface import Owned
from azure.mgmt.provisioning.stack.state.journal import JournalError
from azure.mgmt.provisioning.stack.state.places import BlobPlace, FilePlace, move_journal
from azure.mgmt.provisioning.stack.state.records import Pending, Run

from ..state.test_places import fill, said

pytestmark = pytest.mark.slow

PENDING = Pending(Owned("/Vault", "t"), "create", 1)


def send(journal: BlobJournal) -> None:
    asyncio.run(journal.sending(PENDING))


def test_what_is_written_is_there_when_it_is_opened_again(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leased, "_LEAST", 2000)
    assert read_blob_journal(address, "dev") is None

    async def main(journal: BlobJournal) -> None:
        await asyncio.gather(*(journal.settle(f"/r{n}", Owned(f"/r{n}", "t")) for n in range(200)))

    with BlobJournal(address, "dev") as journal:
        number = journal.begin_run("up")
        for _ in range(3):
            asyncio.run(main(journal))
        journal.end_run(Run(number, "up", 5, "done", 1), {"url": "https://shop"})
        salt = journal.salt
        copy = read_blob_journal(address, "dev")
        assert copy is not None
        assert (copy.salt, len(copy.owned())) == (salt, 200)
    with BlobJournal(address, "dev") as journal:
        assert (journal.salt, len(journal.owned()), journal.outputs()) == (salt, 200, {"url": "https://shop"})


def test_a_second_run_is_told_who_has_it(address: str) -> None:
    with (
        BlobJournal(address, "dev"),
        pytest.raises(
            InUseError, match=rf"^journal: {address}/dev is in use by \S+@\S+ \(process {os.getpid()}\) since"
        ),
    ):
        BlobJournal(address, "dev")
    BlobJournal(address, "dev").close()


def test_a_broken_lease_stops_who_had_it_even_where_nobody_took_it(address: str, container: ContainerClient) -> None:
    with BlobJournal(address, "dev") as journal:
        send(journal)
        BlobLeaseClient(container.get_blob_client("team/dev.journal")).break_lease(0)
        with pytest.raises(JournalError, match=f"the lease on {address}/dev was lost"):
            journal.begin_run("up")
        with pytest.raises(JournalError, match="Nothing more is sent"):
            journal.check()
        with BlobJournal(address, "dev") as other:
            other.begin_run("up")
    with BlobJournal(address, "dev") as journal:
        assert ([each.number for each in journal.runs()], list(journal.pending())) == ([1], ["/vault"])


def test_what_somebody_changed_who_has_no_lease_is_told(
    address: str, container: ContainerClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with BlobJournal(address, "dev") as journal:
        send(journal)
        container.get_blob_client("team/dev.journal").append_block(b"[]\n", lease=journal._leased.lease.id)
        with pytest.raises(JournalError, match=f"{address}/dev was changed by somebody"):
            journal.begin_run("up")
    monkeypatch.setattr(leased, "_LEAST", 0)
    with BlobJournal(address, "other") as journal:
        send(journal)
        snapshot = container.get_blob_client("team/other.snapshot")
        with pytest.raises(JournalError, match=f"{address}/other was changed by somebody"):
            for _ in range(100):
                snapshot.upload_blob(b"[0]\n", overwrite=True)
                journal.begin_run("up")


def test_what_is_missing_or_not_allowed_is_told(address: str, monkeypatch: pytest.MonkeyPatch, connection: str) -> None:
    with pytest.raises(ResourceNotFoundError, match="there is no container none-here in http://127.0.0.1"):
        BlobJournal("azblob://devstoreaccount1/none-here", "dev")
    monkeypatch.setenv("AZURE_STORAGE_CONNECTION_STRING", connection.replace("AccountKey=E", "AccountKey=F"))
    with pytest.raises(HttpResponseError, match="this is not allowed") as raised:
        BlobJournal(address, "dev")
    assert raised.value.status_code == 403


def test_moving_there_and_back(address: str, tmp_path: Path, container: ContainerClient) -> None:
    file, blob = FilePlace(tmp_path, "dev"), BlobPlace(address, "dev")
    fill(file)
    before = said(file)
    move_journal(file, blob)
    blob.rename("production")
    move_journal(BlobPlace(address, "production"), FilePlace(tmp_path, "production"))
    assert said(FilePlace(tmp_path, "production")) == before
    assert list(container.list_blobs()) == []


HOLD = """
import sys
from azure.core.pipeline.transport import RequestsTransport
from azure.mgmt.provisioning.stack.state.blob.journal import BlobJournal

class Telling(RequestsTransport):
    def send(self, request, **options):
        answer = super().send(request, **options)
        if request.headers.get("x-ms-lease-action") == "renew" and answer.status_code == 200:
            print("renewed", flush=True)
        return answer

journal = BlobJournal(sys.argv[1], "dev", transport=Telling())
journal.begin_run("up")
sys.stdin.read()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes can't be killed so")
def test_a_lease_is_renewed_as_long_as_its_process_lives_and_ends_by_itself_afterwards(address: str) -> None:
    told: list[str] = []
    began = time.monotonic()
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", HOLD, address], **pipes) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "renewed\n"

        def tell(message: str) -> None:
            told.append(message)
            holder.send_signal(signal.SIGKILL)

        with BlobJournal(address, "dev", patience=600, told=tell) as journal:
            # It was renewed when a quarter of it was over, and lasted as long as a whole one from then on.
            assert time.monotonic() - began > 1.2 * LEASE_SECONDS
            assert [(run.number, run.ending) for run in journal.runs()] == [(1, None)]
    assert f"(process {holder.pid}) since 20" in told[0]
