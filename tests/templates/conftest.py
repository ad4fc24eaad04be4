"""What tests of the corpus record for their table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .table import PROPERTY

Record = Callable[[str, bool], None]


@pytest.fixture
def record(record_property: Callable[[str, object], None]) -> Record:
    """Takes the row of the table and whether the case came out right."""
    return lambda kind, passed: record_property(PROPERTY, (kind, passed))
