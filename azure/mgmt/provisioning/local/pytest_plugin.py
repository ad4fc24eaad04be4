"""A pytest plugin: the fixture ``local_azure``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .local_azure import LocalAzure


@pytest.fixture
def local_azure() -> Iterator[LocalAzure]:
    """A local Azure Resource Manager of the test's own: empty, in memory, with a virtual clock."""
    from .local_azure import LocalAzure

    with LocalAzure() as azure:
        yield azure
