"""A pytest plugin: the fixture ``local_stack``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ..local import LocalAzure
    from .testing import LocalStack


@pytest.fixture
def local_stack(local_azure: LocalAzure) -> Iterator[LocalStack]:
    """A stack of the test's own, on the local Azure Resource Manager of the test."""
    from .testing import LocalStack

    with LocalStack(local_azure) as stack:
        yield stack
