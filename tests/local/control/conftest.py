from __future__ import annotations

from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalControl, LocalServer, VirtualClock

TOKEN = "a-token-of-the-tests"


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalAzure(clock=VirtualClock(1_800_000_000.0)) as azure, LocalServer(azure, token=TOKEN) as server:
        yield server


@pytest.fixture
def control(server: LocalServer) -> Iterator[LocalControl]:
    with server.control() as control:
        control.reset()
        yield control
