from __future__ import annotations

from collections.abc import Iterator

import pytest

from azure.mgmt.provisioning.local import LocalAzure, VirtualClock

from .support import Arm


@pytest.fixture
def azure() -> Iterator[LocalAzure]:
    """A local Azure Resource Manager whose clock only moves when a test says so."""
    with LocalAzure(clock=Standing()) as azure:
        yield azure


@pytest.fixture
def arm(azure: LocalAzure) -> Arm:
    return Arm(azure)


@pytest.fixture
def strict_arm() -> Iterator[Arm]:
    """A local Azure Resource Manager in which nothing is generic, with a resource group."""
    with LocalAzure(clock=Standing(), strict=True) as azure:
        arm = Arm(azure)
        arm.group()
        yield arm


class Standing(VirtualClock):
    """A clock that stands still except when someone sleeps: times in tests are exact."""

    def __init__(self) -> None:
        super().__init__(1_800_000_000.0, held=True)

    def sleep(self, seconds: float) -> None:
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.advance(seconds)
