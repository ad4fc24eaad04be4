"""The page that says which operations are answered, and by whom."""

from __future__ import annotations

import re

from azure.mgmt.provisioning.local import LocalAzure

from ..services.common import COMMON
from .coverage import DOCUMENT, rendered


def test_the_page_says_what_is():
    assert DOCUMENT.read_text(encoding="utf-8") == rendered(), "write it anew: python -m tests.local.coverage"


def test_all_resource_types_are_alive_and_more_than_four_of_five_operations_are_answered():
    text = DOCUMENT.read_text(encoding="utf-8")
    row = re.search(r"\*\*all\*\* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| \d+ % \| (\d+) \| (\d+)", text)
    assert row is not None
    total, full, generic, nobody, makeable, alive = map(int, row.groups())
    assert total == full + generic + nobody
    assert makeable == alive
    assert (full + generic) / total >= 0.86


def test_strict_ones_answer_what_is_written_by_hand():
    with LocalAzure(services=COMMON) as azure, LocalAzure(services=COMMON, strict=True) as strict:
        assert {each.id for each in azure.router.operations if azure.fidelity(each) == "full"} == {
            each.id for each in strict.router.operations if strict.fidelity(each) == "full"
        }
        assert {strict.fidelity(each) for each in strict.router.operations} == {"full", None}
