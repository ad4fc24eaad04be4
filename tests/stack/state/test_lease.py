"""The lease on a journal in Azure Blob Storage."""

from __future__ import annotations

import pytest
import requests
from azure.core.exceptions import AzureError
from azure.storage.blob import BlobClient

from azure.mgmt.provisioning.stack.state.blob.lease import Lease, LeaseLostError

from .blob_service import ACCOUNT, CONTAINER, Blob, BlobService


@pytest.fixture
def service() -> BlobService:
    service = BlobService()
    service.blobs[f"/{CONTAINER}/dev.journal"] = Blob("AppendBlob", etag='"1"')
    return service


def lease(service: BlobService) -> Lease:
    """A lease whose clock is the service's."""
    url = f"https://{ACCOUNT}.blob.core.windows.net"
    return Lease(BlobClient(url, CONTAINER, "dev.journal", **service.options()), clock=lambda: service.now)


def test_it_lasts_as_long_as_it_is_renewed(service: BlobService) -> None:
    held = lease(service)
    assert held.acquire()
    for _ in range(10):
        assert held.seconds_to_renewal == 15
        service.now += 15
        assert held.seconds_to_renewal == 0
        held.renew()
        held.check()
    assert not lease(service).acquire()
    held.release()
    assert lease(service).acquire()


def test_it_may_be_somebody_elses_once_it_was_not_renewed_for_a_minute(service: BlobService) -> None:
    held = lease(service)
    assert held.acquire()
    service.now += 59.9
    held.check()
    service.now += 0.1
    with pytest.raises(LeaseLostError):
        held.check()
    assert lease(service).acquire()
    with pytest.raises(LeaseLostError):
        held.renew()


def test_a_network_that_is_gone_for_less_than_that_does_no_harm(service: BlobService) -> None:
    def lost(request: str) -> None:
        raise requests.ConnectionError("no route to host")

    held = lease(service)
    assert held.acquire()
    service.before = lost
    service.now += 50
    held.renew()
    service.before = lambda request: None
    held.renew()
    service.now += 50
    held.check()
    service.before = lost
    service.now += 10
    with pytest.raises(LeaseLostError):
        held.renew()


def test_an_answer_that_takes_long_makes_it_no_longer(service: BlobService) -> None:
    def slow(request: str) -> None:
        service.now += 20

    held = lease(service)
    service.after = slow
    assert held.acquire()
    assert held.seconds_to_renewal == -5
    held.renew()
    assert held.seconds_to_renewal == -5


def test_a_busy_service_does_not_end_it_at_once(service: BlobService, monkeypatch: pytest.MonkeyPatch) -> None:
    from .blob_service import Refused

    def busy(*args: object) -> None:
        raise Refused(503, "ServerBusy")

    held = lease(service)
    assert held.acquire()
    with monkeypatch.context() as patched:
        patched.setattr(service, "_answer", busy)
        held.renew()
        with pytest.raises(AzureError):
            lease(service).acquire()
    service.blobs.clear()
    with pytest.raises(LeaseLostError):
        held.renew()
