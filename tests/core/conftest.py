"""Fixtures of the tests of core."""

from __future__ import annotations

from typing import Any

import pytest

from .support import Async, Side, Sync


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def side(request: Any) -> Side:
    """The sync and the async client, one after the other."""
    made: Side = request.param()
    return made


@pytest.fixture(params=["call", "client"])
def level(request: Any) -> str:
    """Whether an option is given to the call or to the client."""
    return str(request.param)
