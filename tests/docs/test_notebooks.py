"""docs/notebooks.md: its code runs as it is printed, and prints what is said."""

from __future__ import annotations

import re
from pathlib import Path

from .blocks import blocks_of, outputs_of

PAGE = Path(__file__).parents[2] / "docs" / "notebooks.md"


def without_seconds(text: str) -> str:
    return re.sub(r"\d+ s\b", "0 s", text)


def test_what_the_blocks_print() -> None:
    blocks = blocks_of(PAGE)
    assert len(blocks) > 4
    for (code, said), printed in zip(blocks, outputs_of(PAGE), strict=True):
        assert without_seconds(printed) == without_seconds(said), code
