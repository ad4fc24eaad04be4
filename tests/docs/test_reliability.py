"""docs/reliability.md names the test that holds each promise: it is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "reliability.md").read_text("utf-8")
PROMISES = re.findall(r"^\| .+ \| (`.+`) \|$", TEXT, re.MULTILINE)
NAMED = sorted({name for named in PROMISES for name in re.findall(r"`([\w/]+(?:\.py|/))`", named)})


def test_every_promise_names_a_test() -> None:
    assert len(PROMISES) > 35


@pytest.mark.parametrize("name", NAMED)
def test_a_test_that_holds_a_promise(name: str) -> None:
    assert (ROOT / "tests" / name).exists()
