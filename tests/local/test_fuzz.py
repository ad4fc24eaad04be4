"""Nothing that is sent is a defect: every error is in Azure's form, and none is a 500."""

from __future__ import annotations

import json

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalResponse

from ..seeds import seed_of
from .conftest import Standing
from .fuzz import Fuzzer

SEED = seed_of("FUZZ_SEED")
# Requests of a version that no service describes: less is demanded of them.
OLD = "2016-01-01"


def hold_to_form(request: LocalRequest, response: LocalResponse, seed: int) -> None:
    """Hold an answer to Azure's form."""
    said = f"seed {seed}: {request.method} {request.url} {request.body!r}: {response.status} {response.body!r}"
    assert response.status not in (500, 503, 507), said
    if response.status >= 400 and request.method != "HEAD" and response.body:
        error = json.loads(response.body)["error"]
        assert error["code"], said
        assert error["message"], said


def fuzz(seed: int, count: int, version: str | None = None) -> None:
    print(f"FUZZ_SEED={seed}")
    with LocalAzure(clock=Standing()) as azure:
        fuzzer = Fuzzer(azure, seed, version)
        for number, request in enumerate(fuzzer.requests(count)):
            hold_to_form(request, azure.handle(request), seed)
            if number % 20 == 0:
                azure.clock.sleep(1)


@pytest.mark.parametrize("version", [None, OLD])
def test_requests_of_any_kind(version: str | None):
    fuzz(SEED, 600, version)


@pytest.mark.slow
@pytest.mark.parametrize("version", [None, OLD])
def test_each_member_left_out_or_of_another_kind(version: str | None):
    """Of right bodies, each member that they have, and each that they might have, on its own."""
    print(f"FUZZ_SEED={SEED}")
    count = 0
    with LocalAzure(clock=Standing()) as azure:
        for request in Fuzzer(azure, SEED, version).sweep():
            hold_to_form(request, azure.handle(request), SEED)
            count += 1
            # What was begun ends: a group that goes on being deleted would refuse all that comes after it.
            azure.clock.sleep(azure.operation_seconds)
    assert count > 20_000


@pytest.mark.slow
@pytest.mark.parametrize("part", range(8))
def test_many_requests_of_any_kind(part: int):
    fuzz(SEED + part, 5000)
